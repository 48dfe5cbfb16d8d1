// Takes a table from the wire: the batch with an item for each row, the table and its task are there together or not at all.
import { rowToResume, VitaeError } from '@vitae/schema';
import { BatchSettings, type TableImportReply, type TableMapping } from '@vitae/schema/api';
import { nameAuditSubject } from '../../platform/audit/audit-scope.ts';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { assertJobOf } from '../batches/batch-job.ts';
import { insertBatch } from '../batches/batch-store.ts';
import { insertItems, type NewItem } from '../batches/item-store.ts';
import { parseMapping } from './preview-table.ts';
import { readTable, type Table } from './read-table.ts';
import type { ReceivedTable } from './receive-table.ts';
import { rowFilename, rowItemId } from './row-names.ts';
import { insertTableImport } from './table-import-store.ts';
import { takeInTable } from './table-import-task.ts';
import { tableKey } from './table-key.ts';

export interface StartTableImportParts {
  readonly db: Db;
  readonly queue: Queue;
  readonly storage: Storage;
  readonly now: () => Date;
}

export type StartTableImport = (
  caller: { readonly workspaceId: string; readonly userId: string },
  table: ReceivedTable,
) => Promise<TableImportReply>;

/** Throws what `readTable`, `parseMapping` and `assertJobOf` throw; then nothing was kept. */
export function createStartTableImport({ db, queue, storage, now }: StartTableImportParts): StartTableImport {
  return async ({ workspaceId, userId }, { filename, bytes, fields }) => {
    const table = await readTable(bytes);
    const mapping = parseMapping(fields['mapping'] ?? '', table);
    const settings = parseSettings(fields['settings']);
    const batchId = newId();
    const storageKey = tableKey(workspaceId, batchId);
    const made = { batchId, filename, storageKey, mapping, createdBy: userId, createdAt: now() };
    const items = itemsOf(table, mapping, made);
    await storage.put(storageKey, once(bytes));
    try {
      await withWorkspace(db, { workspaceId, userId }, async (trx) => {
        await assertJobOf(trx, settings);
        nameAuditSubject('batch', batchId);
        const batch = { workspaceId, id: batchId, kind: 'table', name: filename, settings } as const;
        await insertBatch(trx, { ...batch, createdBy: userId, now: made.createdAt });
        await insertItems(trx, { workspaceId, batchId, now: made.createdAt }, items);
        await insertTableImport(trx, workspaceId, made);
        await queue.send(takeInTable, { workspaceId, batchId }, { trx, id: newId() });
      });
    } catch (error) {
      await storage.delete(storageKey);
      throw error;
    }
    return { batchId, rows: items.length };
  };
}

/** Every row with content is counted from the beginning, so that none can get lost on the way. */
function itemsOf(
  { headers, rows }: Table,
  mapping: TableMapping,
  made: { readonly batchId: string; readonly filename: string; readonly createdAt: Date },
): NewItem[] {
  return rows.flatMap((row, index) => {
    if (rowToResume(row, headers, mapping) === undefined) return [];
    const filename = rowFilename(made, index);
    return [{ id: rowItemId(made, index), path: filename, filename, state: 'received' as const }];
  });
}

function parseSettings(json: string | undefined): BatchSettings {
  const parsed = BatchSettings.safeParse(json === undefined ? {} : jsonOrNothing(json));
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({
    path: ['body', 'settings', ...path].join('.'),
    message,
  }));
  throw new VitaeError('request.invalid', { errors });
}

function jsonOrNothing(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
