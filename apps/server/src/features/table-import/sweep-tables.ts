// Removes stored tables that belong to no import: what a crash between storing a table and noting its import has left.
import { asSystem, type Db } from '../../platform/database/database.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { hasTableImport } from './table-import-store.ts';
import { ofTableKey, TABLES } from './table-key.ts';

/** Milliseconds; longer than any upload lasts. */
const YOUNG = 3_600_000;

/** Gives how many. */
export async function sweepTables(db: Db, storage: Storage, now: Date): Promise<number> {
  let removed = 0;
  for await (const key of storage.list(TABLES, new Date(now.getTime() - YOUNG))) {
    const of = ofTableKey(key);
    const used = await asSystem(db, 'table imports: stored tables that belong to none', (trx) =>
      of === undefined ? Promise.resolve(false) : hasTableImport(trx, of.workspaceId, of.batchId),
    );
    if (used) continue;
    await storage.delete(key);
    removed += 1;
  }
  return removed;
}
