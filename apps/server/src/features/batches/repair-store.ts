// SQL of repairs, over all workspaces: only inside `asSystem`.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

/** Stored, not moved since `before`, and without a task that waits or runs. */
export async function findLostArchives(
  trx: Trx,
  before: Date,
  limit: number,
): Promise<{ workspaceId: string; itemId: string }[]> {
  const { rows } = await sql<{ workspaceId: string; itemId: string }>`
    select i.workspace_id as "workspaceId", i.id as "itemId" from batch_items i
    where i.state in ('received', 'unpacking') and i.storage_key is not null and i.moved_at < ${before}
      and not exists (select from queue.job j where j.name = 'batches.unpack'
        and j.state in ('created', 'retry', 'active') and j.data ->> 'itemId' = i.id::text)
    limit ${limit} for update skip locked`.execute(trx);
  return rows;
}

/** The storage keys of all archives that are still to be unpacked. */
export async function wantedArchives(trx: Trx): Promise<ReadonlySet<string>> {
  const rows = await trx.selectFrom('batch_items').select('storage_key').where('storage_key', 'is not', null).execute();
  return new Set(rows.flatMap(({ storage_key }) => (storage_key === null ? [] : [storage_key])));
}
