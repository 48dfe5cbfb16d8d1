// SQL of a batch's sums. They are counted, not kept, so that they can’t differ from the rows.
import { BatchBin, type BatchCounts } from '@vitae/schema/api';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../platform/database/database.ts';
import { BIN } from './item-bin.ts';

export interface BatchSums {
  readonly total: number;
  /** Announced and not sent yet; part of `counts.waiting`. */
  readonly unsent: number;
  readonly counts: BatchCounts;
}

/** For each of the batches, also for those without items. */
export async function countItems(trx: Trx, batchIds: readonly string[]): Promise<ReadonlyMap<string, BatchSums>> {
  return (await count(trx, batchIds, null)).sums;
}

/** The same for one batch, with how many of its documents came to an end since then. */
export async function countItemsAndEnds(
  trx: Trx,
  batchId: string,
  since: Date,
): Promise<{ readonly sums: ReadonlyMap<string, BatchSums>; readonly ended: number }> {
  return await count(trx, [batchId], since);
}

const Counted = z.object({
  batchId: z.string(),
  bin: BatchBin,
  count: z.number(),
  unsent: z.number(),
  ended: z.number(),
});

/** `since` null: no end is counted. */
async function count(trx: Trx, batchIds: readonly string[], since: Date | null) {
  const sums = new Map(batchIds.map((id) => [id, { total: 0, unsent: 0, counts: emptyCounts() }]));
  if (batchIds.length === 0) return { sums, ended: 0 };
  const { rows } = await sql`select i.batch_id as "batchId", ${BIN} as bin, count(*)::int as count,
      count(*) filter (where i.state = 'expected' and i.archive_id is null)::int as unsent,
      count(*) filter (where r.finished_at >= ${since}::timestamptz and r.batch_id = i.batch_id and r.duplicate_of is null)::int as ended
    from batch_items i left join resumes r on r.workspace_id = i.workspace_id and r.id = i.resume_id
    where i.batch_id in (${sql.join(batchIds)}) and i.state not in ('unpacking', 'unpacked')
    group by 1, 2`.execute(trx);
  let ended = 0;
  for (const row of z.array(Counted).parse(rows)) {
    ended += row.ended;
    const of = sums.get(row.batchId);
    if (of === undefined) continue;
    of.total += row.count;
    of.unsent += row.unsent;
    of.counts[row.bin] += row.count;
  }
  return { sums, ended };
}

function emptyCounts(): BatchCounts {
  return {
    waiting: 0,
    reading: 0,
    created: 0,
    updated: 0,
    'possible-match': 0,
    'missing-information': 0,
    duplicate: 0,
    unreadable: 0,
    failed: 0,
    rejected: 0,
    cancelled: 0,
  };
}
