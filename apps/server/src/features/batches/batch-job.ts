// The job that was chosen for a batch.
import { VitaeError } from '@vitae/schema';
import type { BatchSettings } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';
import { hasJob } from '../shortlist/shortlist-store.ts';

/** Throws `request.invalid` unless it is one of the workspace. */
export async function assertJobOf(trx: Trx, { jobId }: BatchSettings): Promise<void> {
  if (jobId === undefined || (await hasJob(trx, jobId))) return;
  throw new VitaeError('request.invalid', {
    errors: [{ path: 'body.settings.jobId', message: 'This workspace has no such job.' }],
  });
}
