// The tasks that a caller may see, a page at a time, and figures about them.
import { Outcome, Stage, VitaeError } from '@vitae/schema';
import {
  type ProcessingJob,
  type ProcessingJobList,
  type ProcessingJobQuery,
  ProcessingJobStatus,
  type ProcessingSummary,
  type ProcessingSummaryQuery,
  ResumeSource,
} from '@vitae/schema/api';
import { z } from 'zod';
import { asSystem, type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import type { TaskDefinition } from '../../platform/queue/task.ts';
import type { UserNames } from '../resumes/read-resumes.ts';
import { processResume } from '../resumes/resume-tasks.ts';
import type { ProcessingScope } from './processing-access-policy.ts';
import { findJob, type JobRow, listJobs, listWorkspaceNames, type Scope, summarise } from './processing-store.ts';

export interface ReadProcessingParts {
  readonly db: Db;
  readonly userNames: UserNames;
  /** Every kind of work that there can be. */
  readonly tasks: readonly TaskDefinition[];
  readonly now: () => Date;
}

const Position = z.tuple([z.string().regex(/^[\d :.+-]{10,40}$/), z.uuid()]);
const AN_HOUR = 3_600_000;

export interface ReadProcessing {
  list(scope: ProcessingScope, query: ProcessingJobQuery): Promise<ProcessingJobList>;
  /** Throws `resource.not-found`. */
  get(scope: ProcessingScope, id: string): Promise<ProcessingJob>;
  summary(scope: ProcessingScope, query: ProcessingSummaryQuery): Promise<ProcessingSummary>;
}

export function createReadProcessing({ db, userNames, tasks, now }: ReadProcessingParts): ReadProcessing {
  const byHand = new Set(tasks.filter((task) => task.byHand).map(({ name }) => name));
  const toJobs = async (scope: ProcessingScope, rows: readonly JobRow[]): Promise<Map<string, ProcessingJob>> => {
    const names = await userNames(present(rows.map((row) => row.uploaded_by)));
    const workspaces = scope.everywhere
      ? await asSystem(db, 'processing: names of workspaces', (trx) =>
          listWorkspaceNames(trx, present(rows.map((row) => row.workspace_id))),
        )
      : new Map<string, string>();
    return new Map(
      rows.map((row) => [row.id, toJob(row, names, workspaces, row.workspace_id === null || byHand.has(row.name))]),
    );
  };
  return {
    list: async (scope, query) => {
      const page = { limit: query.limit + 1, after: decodeCursor(query.cursor, Position) };
      const rows = await inScope(db, scope, (trx, of) => listJobs(trx, of, query, page));
      const jobs = await toJobs(scope, rows);
      const { items, nextCursor } = pageOf(
        rows,
        query.limit,
        ({ id }) => jobs.get(id),
        (row) => [row.position_at, row.id],
      );
      return { items: items.filter((job) => job !== undefined), nextCursor };
    },
    get: async (scope, id) => {
      const row = await inScope(db, scope, (trx, of) => findJob(trx, of, id));
      const job = row && (await toJobs(scope, [row])).get(id);
      if (job === undefined) throw new VitaeError('resource.not-found');
      return job;
    },
    summary: async (scope, { workspace, kind }) => {
      const at = now();
      const hourAgo = new Date(at.getTime() - AN_HOUR);
      const { oldest, done, ...counts } = await inScope(db, scope, (trx, of) =>
        summarise(trx, of, { workspace, kind }, { hourAgo, now: at }),
      );
      const seen = tasks.filter(
        ({ payload }) => (scope.everywhere && workspace === undefined) || isOfWorkspace(payload),
      );
      return {
        ...counts,
        oldestWaitingSince: oldest?.toISOString() ?? null,
        doneInLastHour: done,
        kinds: seen.map(({ name }) => name),
      };
    },
  };
}

export function inScope<T>(db: Db, scope: ProcessingScope, work: (trx: Trx, of: Scope) => Promise<T>): Promise<T> {
  return scope.everywhere
    ? asSystem(db, 'processing: tasks of all workspaces', (trx) => work(trx, 'all'))
    : withWorkspace(db, scope, (trx) => work(trx, 'workspace'));
}

const isOfWorkspace = (payload: z.ZodType): boolean => payload instanceof z.ZodObject && 'workspaceId' in payload.shape;

const present = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

function toJob(
  row: JobRow,
  names: ReadonlyMap<string, string>,
  workspaces: ReadonlyMap<string, string>,
  byHand: boolean,
): ProcessingJob {
  const {
    workspace_id: workspaceId,
    resume_id: resumeId,
    uploaded_by: uploader,
    started_on: started,
    completed_on: ended,
  } = row;
  const workspace = workspaceId === null ? undefined : workspaces.get(workspaceId);
  const status = ProcessingJobStatus.parse(row.status);
  const open = status === 'waiting' || status === 'running';
  const isReading = row.name === processResume.name;
  const error = errorOf(row);
  const end = endOf(row);
  return {
    id: row.id,
    kind: row.name,
    status,
    attempts: status === 'waiting' && started === null ? 0 : row.retry_count + 1,
    maxAttempts: row.retry_limit + 1,
    stage: row.current ? Stage.parse(row.stage) : null,
    progress: row.current ? row.progress : null,
    source: ResumeSource.nullable().parse(row.source),
    outcome: end === null ? null : { kind: end.kind, message: end.reason.message, nextAction: end.nextAction },
    workspace: workspaceId === null || workspace === undefined ? null : { id: workspaceId, name: workspace },
    owner: uploader === null ? null : { id: uploader, name: names.get(uploader) ?? 'Somebody who is gone' },
    resume: resumeId === null ? null : { id: resumeId, filename: row.filename ?? '' },
    createdAt: row.created_on.toISOString(),
    startedAt: started?.toISOString() ?? null,
    endedAt: ended?.toISOString() ?? null,
    milliseconds: started === null || ended === null ? null : Math.max(0, ended.getTime() - started.getTime()),
    error,
    canRetry: isReading ? row.current && !open && error !== null : byHand && status === 'failed',
    canCancel: open && (isReading ? row.current : byHand),
  };
}

const endOf = ({ current, outcome }: JobRow): Outcome | null => (current ? Outcome.nullable().parse(outcome) : null);

/** The message of a failed try names the kind of the error, never its words: those may repeat a document. */
function errorOf(row: JobRow): ProcessingJob['error'] {
  const { status, failure } = row;
  const ended = endOf(row);
  if (ended?.kind === 'failed' || ended?.kind === 'unreadable') {
    return { code: ended.reason.code, message: ended.reason.message, nextAction: ended.nextAction };
  }
  if (status !== 'failed') return null;
  const kind = failure === null || !/^[\w -]{1,80}$/.test(failure) ? '' : ` (${failure})`;
  return {
    code: 'task.failed',
    message: `All tries of this task failed${kind}. The log of the server says more.`,
    nextAction: 'none',
  };
}
