// Looking at jobs.
import { VitaeError } from '@vitae/schema';
import type { Job, JobList, JobListQuery } from '@vitae/schema/api';
import { z } from 'zod';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import { namesOf, type Reader } from '../candidates/read-candidates.ts';
import type { UserNames } from '../candidates/user-names.ts';
import { type JobRow, toJob, toJobSummary } from './job-row.ts';
import { countJobs, findJob, listJobs } from './job-store.ts';

/** `get` throws `resource.not-found`. */
export interface ReadJobs {
  list(reader: Reader, query: JobListQuery): Promise<JobList>;
  get(reader: Reader, id: string): Promise<Job>;
}

export interface ReadJobsParts {
  readonly db: Db;
  readonly userNames: UserNames;
}

const Position = z.object({ updatedAt: z.iso.datetime(), id: z.uuid() });

export function createReadJobs({ db, userNames }: ReadJobsParts): ReadJobs {
  return {
    list: (reader, { limit, cursor, ...filter }) =>
      withWorkspace(db, reader, async (trx) => {
        const rows = await listJobs(trx, filter, { limit: limit + 1, after: decodeCursor(cursor, Position) });
        const people = await namesOf(
          rows.map(({ owner_id }) => owner_id),
          userNames,
        );
        const page = pageOf(rows, limit, (row) => toJobSummary(row, people), positionOf);
        return { ...page, total: await countJobs(trx, filter) };
      }),
    get: (reader, id) =>
      withWorkspace(db, reader, async (trx) => {
        const row = await findJob(trx, id);
        if (row === undefined) throw new VitaeError('resource.not-found');
        return await assembleJob(trx, row, userNames);
      }),
  };
}

function positionOf({ updated_at, id }: JobRow): z.infer<typeof Position> {
  return { updatedAt: updated_at.toISOString(), id };
}

export async function assembleJob(_trx: Trx, row: JobRow, userNames: UserNames): Promise<Job> {
  return toJob(row, await namesOf([row.owner_id], userNames));
}
