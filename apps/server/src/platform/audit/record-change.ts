// Writes the entry of a change in the transaction of the change: both are there, or neither.
import type { Trx } from '../database/database.ts';
import { insertAuditOfChange } from './audit-intake-store.ts';
import { currentAudit } from './audit-scope.ts';

/** `workspaceId`: the only chain that the transaction may add to. */
type Record = (trx: Trx, workspaceId?: string) => Promise<void>;

/**
 * Call `record` as the last thing of the transaction. Of several transactions of one request the first one that changes something
 * carries the entry, so that no change is ever without one; a request that then fails half-way has an entry too.
 */
export async function recordingChange<T>(run: (record: Record) => Promise<T>): Promise<T> {
  const scope = currentAudit();
  if (scope === undefined || !scope.inTransaction || scope.recorded) return await run(async () => {});
  let written = false;
  const result = await run(async (trx, workspaceId) => {
    const { record } = scope;
    written = await insertAuditOfChange(trx, { ...record, workspaceId: workspaceId ?? record.workspaceId });
  });
  if (written) scope.recorded = true;
  return result;
}
