// What was chosen once for a batch, applied to each candidate that one of its documents makes, updates or is known as already.
import type { Trx } from '../../platform/database/database.ts';
import type { LiveEventEntry } from '../../platform/realtime/write-live-event.ts';
import { type BatchRow, findBatch } from '../batches/batch-store.ts';
import type { ReadResume } from '../resumes/candidate-pool.ts';
import {
  holdPeopleOf,
  listBatchesWithCopies,
  noteBatchAsSource,
  recordConsentOfAll,
  shortlistAll,
  tagAll,
} from './batch-settings-store.ts';
import { toCandidateEvent } from './candidate-row.ts';
import { spellTags } from './tag-store.ts';

/** Each event refreshes every open list, so that a few of them tell of thousands. */
const TOLD = 100;

/** Undefined for a document that came without a batch. Safe to run again for the same candidate. */
export async function applyBatchSettings(
  trx: Trx,
  { row, now }: ReadResume,
  candidateId: string,
): Promise<BatchRow | undefined> {
  const batch = row.batch_id === null ? undefined : await findBatch(trx, row.batch_id);
  if (batch !== undefined) await applyTo(trx, batch, [candidateId], now);
  return batch;
}

/**
 * The same bytes came again with a batch: its settings are added to whose they are. What people changed stays, and a batch that a
 * candidate comes from already adds nothing. Gives the events that the caller writes last; safe to run again.
 */
export async function applyBatchToKnown(
  trx: Trx,
  batchId: string,
  resumeIds: readonly string[],
  now: Date,
): Promise<LiveEventEntry[]> {
  if (resumeIds.length === 0) return [];
  const people = await holdPeopleOf(trx, resumeIds);
  const batch = people.length === 0 ? undefined : await findBatch(trx, batchId);
  if (batch === undefined) return [];
  const fresh = await noteBatchAsSource(trx, batch, people, now);
  if (fresh.length === 0) return [];
  await applyTo(trx, batch, fresh, now);
  return fresh
    .slice(0, TOLD)
    .map((id) => toCandidateEvent({ workspace_id: batch.workspace_id, id }, 'updated', batch.created_by));
}

/** Whose résumé it is, is known now: batches in which the same bytes came meanwhile have their settings added too. */
export async function applyWaitingBatches(trx: Trx, { row, now }: ReadResume, candidateId: string): Promise<void> {
  for (const id of await listBatchesWithCopies(trx, row.id, row.batch_id)) {
    const batch = await findBatch(trx, id);
    const fresh = batch === undefined ? [] : await noteBatchAsSource(trx, batch, [candidateId], now);
    if (batch !== undefined) await applyTo(trx, batch, fresh, now);
  }
}

async function applyTo(trx: Trx, batch: BatchRow, candidateIds: readonly string[], now: Date): Promise<void> {
  if (candidateIds.length === 0) return;
  const { tags, consent, jobId } = batch.settings;
  if (tags.length > 0) await tagAll(trx, batch, candidateIds, await spellTags(trx, tags), now);
  if (jobId !== undefined) await shortlistAll(trx, batch, candidateIds, jobId, now);
  if (consent !== undefined) await recordConsentOfAll(trx, batch, candidateIds, consent);
}
