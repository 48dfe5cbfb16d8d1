// Who applied for a job.
import { VitaeError } from '@vitae/schema';
import type { JobApplicationList, ListQuery } from '@vitae/schema/api';
import { z } from 'zod';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import { countApplications, listApplications } from './application-store.ts';
import { findJob } from './job-store.ts';

/** Throws `resource.not-found`. */
export type ListApplicants = (reader: Reader, jobId: string, query: ListQuery) => Promise<JobApplicationList>;

export function createListApplicants(db: Db): ListApplicants {
  return (reader, jobId, { limit, cursor }) =>
    withWorkspace(db, reader, async (trx) => {
      if ((await findJob(trx, jobId)) === undefined) throw new VitaeError('resource.not-found');
      const before = decodeCursor(cursor, z.object({ id: z.uuid() }))?.id;
      const rows = await listApplications(trx, jobId, { limit: limit + 1, before });
      const page = pageOf(
        rows,
        limit,
        (row) => row,
        ({ id }) => ({ id }),
      );
      return { ...page, total: await countApplications(trx, jobId) };
    });
}
