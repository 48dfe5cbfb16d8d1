// Who is on the shortlist of a job: put there by a person, which is no application.
import { VitaeError } from '@vitae/schema';
import { CandidateStatus, type JobsOfCandidate, type ListQuery, type Shortlist } from '@vitae/schema/api';
import { z } from 'zod';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import { type CandidateRow, toCandidateEvent, toPerson } from '../candidates/candidate-row.ts';
import { findSurvivorId } from '../candidates/candidate-store.ts';
import { namesOf, type Reader } from '../candidates/read-candidates.ts';
import { holdSurvivor } from '../candidates/take-in-resume.ts';
import type { UserNames } from '../candidates/user-names.ts';
import {
  addToShortlist,
  countShortlist,
  hasJob,
  listJobsOf,
  listShortlist,
  removeFromShortlist,
} from './shortlist-store.ts';

/** Each throws `resource.not-found`. Ids of merged candidates lead to who they were merged into. */
export interface Shortlists {
  ofJob(reader: Reader, jobId: string, page: ListQuery): Promise<Shortlist>;
  ofCandidate(reader: Reader, candidateId: string): Promise<JobsOfCandidate>;
  /** Nothing happens for who is on it already. */
  add(reader: Reader, jobId: string, candidateId: string): Promise<void>;
  /** Nothing happens for who is not on it. */
  remove(reader: Reader, jobId: string, candidateId: string): Promise<void>;
}

export interface ShortlistsParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly userNames: UserNames;
}

const Position = z.object({ at: z.iso.datetime(), id: z.uuid() });

export function createShortlists({ db, now, userNames }: ShortlistsParts): Shortlists {
  const change = (
    reader: Reader,
    jobId: string,
    candidateId: string,
    work: (trx: Trx, row: CandidateRow) => Promise<boolean>,
  ): Promise<void> =>
    withWorkspace(db, reader, async (trx) => {
      if (!(await hasJob(trx, jobId))) throw new VitaeError('resource.not-found');
      const row = await holdSurvivor(trx, candidateId);
      if (row === undefined) throw new VitaeError('resource.not-found');
      const changed = await work(trx, row);
      if (changed) await writeLiveEvents(trx, [toCandidateEvent(row, 'updated', reader.userId)]);
    });
  return {
    ofJob: (reader, jobId, page) => withWorkspace(db, reader, (trx) => ofJob(trx, jobId, page, userNames)),
    ofCandidate: (reader, candidateId) => withWorkspace(db, reader, (trx) => ofCandidate(trx, candidateId, userNames)),
    add: (reader, jobId, candidateId) =>
      change(reader, jobId, candidateId, (trx, row) =>
        addToShortlist(trx, { workspaceId: row.workspace_id, jobId, by: reader.userId, now: now() }, row.id),
      ),
    remove: (reader, jobId, candidateId) =>
      change(reader, jobId, candidateId, (trx, row) => removeFromShortlist(trx, jobId, row.id)),
  };
}

async function ofJob(trx: Trx, jobId: string, { limit, cursor }: ListQuery, userNames: UserNames): Promise<Shortlist> {
  if (!(await hasJob(trx, jobId))) throw new VitaeError('resource.not-found');
  const rows = await listShortlist(trx, jobId, { limit: limit + 1, after: decodeCursor(cursor, Position) });
  const people = await namesOf(
    rows.map(({ added_by }) => added_by),
    userNames,
  );
  const page = pageOf(
    rows,
    limit,
    ({ candidate_id, name, label, city, status, added_by, added_at }) => ({
      ...{ candidateId: candidate_id, name, label, city, status: CandidateStatus.parse(status) },
      ...{ addedBy: toPerson(added_by, people), addedAt: added_at.toISOString() },
    }),
    ({ added_at, id }) => ({ at: added_at.toISOString(), id }),
  );
  return { ...page, total: await countShortlist(trx, jobId) };
}

async function ofCandidate(trx: Trx, candidateId: string, userNames: UserNames): Promise<JobsOfCandidate> {
  const survivor = await findSurvivorId(trx, candidateId);
  if (survivor === undefined) throw new VitaeError('resource.not-found');
  const rows = await listJobsOf(trx, survivor);
  const people = await namesOf(
    rows.map(({ added_by }) => added_by),
    userNames,
  );
  return {
    items: rows.map(({ job_id, title, employer, status, added_by, added_at }) => ({
      ...{ jobId: job_id, title, employer, status },
      ...{ addedBy: toPerson(added_by, people), addedAt: added_at.toISOString() },
    })),
  };
}
