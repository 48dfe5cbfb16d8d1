// How far a batch is, as callers and open pages see it.
import { VitaeError } from '@vitae/schema';
import type { BatchProgress } from '@vitae/schema/api';
import type { BatchRow } from './batch-store.ts';
import type { BatchSums } from './count-store.ts';

export function toProgress(batch: BatchRow, sums: ReadonlyMap<string, BatchSums>): BatchProgress {
  return { batchId: batch.id, state: batch.state, ...sumsOf(batch, sums) };
}

export function sumsOf(batch: BatchRow, sums: ReadonlyMap<string, BatchSums>): BatchSums {
  const of = sums.get(batch.id);
  if (of === undefined) throw new VitaeError('server.internal');
  return of;
}
