// SQL of the documents of a batch that people stop or have read again.
import type { Trx } from '../../platform/database/database.ts';
import { RESUME_COLUMNS, type ResumeRow } from '../resumes/resume-row.ts';

/** Waiting or being read. Others who would change them wait until this transaction ends. */
export async function findResumesToStop(trx: Trx, batchId: string, limit: number): Promise<ResumeRow[]> {
  return await trx
    .selectFrom('resumes')
    .select(RESUME_COLUMNS)
    .where('batch_id', '=', batchId)
    .where('status', '<>', 'done')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .execute();
}

/** Those that could not be read, failed or were stopped. */
export async function findResumesToRetry(
  trx: Trx,
  batchId: string,
  endedBefore: Date,
  limit: number,
): Promise<ResumeRow[]> {
  return await trx
    .selectFrom('resumes')
    .select(RESUME_COLUMNS)
    .where('batch_id', '=', batchId)
    .where('status', '=', 'done')
    .where('finished_at', '<=', endedBefore)
    .where('outcome_kind', 'in', ['unreadable', 'failed'])
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .execute();
}
