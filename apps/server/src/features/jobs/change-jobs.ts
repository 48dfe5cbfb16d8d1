// Adding, changing and deleting jobs.
import { JobRequirements, VitaeError } from '@vitae/schema';
import type { ChangeJobRequest, CreateJobRequest, Job, JobOrigin } from '@vitae/schema/api';
import { nameAuditSubject } from '../../platform/audit/audit-scope.ts';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import type { UserNames } from '../candidates/user-names.ts';
import { toJobEvent } from './job-event.ts';
import { columnsOf, type JobRow } from './job-row.ts';
import { deleteJob, findJobToChange, insertJob, updateJob } from './job-store.ts';
import type { ParseDescription } from './parse-description.ts';
import { withGiven } from './place-requirements.ts';
import { assembleJob } from './read-jobs.ts';

/**
 * They throw `resource.not-found`, `resource.version-conflict` when `version` is no longer the current one, and `request.invalid` for what
 * can't be.
 */
export interface ChangeJobs {
  create(reader: Reader, wanted: CreateJobRequest, origin?: JobOrigin): Promise<Job>;
  change(reader: Reader, id: string, version: number, wanted: ChangeJobRequest): Promise<Job>;
  delete(reader: Reader, id: string): Promise<void>;
}

export interface ChangeJobsParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly userNames: UserNames;
  readonly isMember: (workspaceId: string, userId: string) => Promise<boolean>;
  readonly parse: ParseDescription;
}

export function createChangeJobs(parts: ChangeJobsParts): ChangeJobs {
  const { db, userNames } = parts;
  return {
    create: async (reader, wanted, origin) => {
      const row = await newJobRow(parts, reader, wanted, origin);
      return await withWorkspace(
        db,
        reader,
        async (trx) => await assembleJob(trx, await addJob(trx, reader, row), userNames),
      );
    },
    change: async (reader, id, version, wanted) => {
      await assertOwner(parts, reader, wanted.ownerId);
      return await withWorkspace(db, reader, async (trx) => {
        const row = await findJobToChange(trx, id);
        if (row === undefined) throw new VitaeError('resource.not-found');
        if (row.version !== version) throw new VitaeError('resource.version-conflict');
        const changed = await updateJob(trx, id, { ...changesOf(row, wanted), updated_at: parts.now() });
        await writeLiveEvents(trx, [toJobEvent(changed, 'updated', reader.userId)]);
        return await assembleJob(trx, changed, userNames);
      });
    },
    delete: (reader, id) =>
      withWorkspace(db, reader, async (trx) => {
        if (!(await deleteJob(trx, id))) throw new VitaeError('resource.not-found');
        const gone = { workspace_id: reader.workspaceId, id };
        await writeLiveEvents(trx, [toJobEvent(gone, 'deleted', reader.userId)]);
      }),
  };
}

type NewJobRow = Parameters<typeof insertJob>[1];

/** Reads the description, which takes longer than a transaction should. */
export async function newJobRow(
  { parse, now }: Pick<ChangeJobsParts, 'parse' | 'now'>,
  reader: Reader,
  wanted: CreateJobRequest,
  origin?: JobOrigin,
): Promise<NewJobRow> {
  const { workspaceId, userId } = reader;
  const parsed = await parse(reader, wanted.description);
  const title = wanted.title ?? parsed.title;
  if (title === null) {
    throw new VitaeError('request.invalid', {
      errors: [{ path: 'body.title', message: 'The description names no title that can be told; send one.' }],
    });
  }
  const requirements = withGiven(parsed.requirements, wanted.requirements);
  const said = wanted.title === undefined || wanted.title === parsed.title;
  const at = now();
  return {
    ...{ workspace_id: workspaceId, id: newId(), title, employer: wanted.employer, status: wanted.status },
    origin: origin ?? (wanted.description.trim() === '' ? 'fields' : 'description'),
    ...{ description: wanted.description, language: parsed.language },
    requirements: JSON.stringify(requirements),
    evidence: JSON.stringify(wanted.evidence ?? parsed.evidence.filter(({ field }) => field !== 'title' || said)),
    weights: wanted.weights === null ? null : JSON.stringify(wanted.weights),
    ...columnsOf(requirements),
    ...{ owner_id: userId, created_by: userId, created_at: at, updated_at: at },
  };
}

export async function addJob(trx: Trx, reader: Reader, row: NewJobRow): Promise<JobRow> {
  nameAuditSubject('job', row.id);
  const job = await insertJob(trx, row);
  await writeLiveEvents(trx, [toJobEvent(job, 'created', reader.userId)]);
  return job;
}

function changesOf(row: JobRow, wanted: ChangeJobRequest) {
  const { title, description, employer, status, weights, ownerId } = wanted;
  const requirements = withGiven(JobRequirements.parse(row.requirements), wanted.requirements);
  // The places are those of the text that was read; in another text they would point anywhere.
  const moved = description !== undefined && description !== row.description;
  return {
    requirements: JSON.stringify(requirements),
    ...columnsOf(requirements),
    ...(moved ? { description, evidence: '[]' } : {}),
    ...(title === undefined ? {} : { title }),
    ...(employer === undefined ? {} : { employer }),
    ...(status === undefined ? {} : { status }),
    ...(ownerId === undefined ? {} : { owner_id: ownerId }),
    ...(weights === undefined ? {} : { weights: weights === null ? null : JSON.stringify(weights) }),
  };
}

async function assertOwner(parts: ChangeJobsParts, reader: Reader, ownerId: string | null | undefined): Promise<void> {
  if (ownerId === undefined || ownerId === null || (await parts.isMember(reader.workspaceId, ownerId))) return;
  throw new VitaeError('request.invalid', {
    errors: [{ path: 'body.ownerId', message: 'Nobody of this workspace has this id.' }],
  });
}
