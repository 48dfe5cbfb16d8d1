// What was chosen once for a batch, applied to each candidate that one of its documents makes or updates.
import type { Trx } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { type BatchRow, findBatch } from '../batches/batch-store.ts';
import type { ReadResume } from '../resumes/candidate-pool.ts';
import { addToShortlist } from '../shortlist/shortlist-store.ts';
import { addTags, insertConsentOnce } from './candidate-store.ts';

/** Undefined for a document that came without a batch. Safe to run again for the same candidate. */
export async function applyBatchSettings(
  trx: Trx,
  { row, now }: ReadResume,
  candidateId: string,
): Promise<BatchRow | undefined> {
  const batch = row.batch_id === null ? undefined : await findBatch(trx, row.batch_id);
  if (batch === undefined) return undefined;
  const { tags, consent, jobId } = batch.settings;
  const of = { workspaceId: row.workspace_id, candidateId, by: batch.created_by, now };
  await addTags(trx, of, tags);
  if (jobId !== undefined) await addToShortlist(trx, { ...of, jobId }, candidateId);
  if (consent !== undefined) {
    await insertConsentOnce(trx, {
      workspace_id: row.workspace_id,
      id: newId(),
      candidate_id: candidateId,
      basis: consent.basis,
      purpose: consent.purpose,
      source: `Import “${batch.name}”`,
      text_version: null,
      given_at: batch.created_at,
      expires_at: consent.expiresAt === undefined ? null : new Date(consent.expiresAt),
      recorded_by: batch.created_by,
    });
  }
  return batch;
}
