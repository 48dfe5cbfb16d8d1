// `vitae keys rotate`: a new master key, with an entry in the audit log.
import { insertAudit } from '../audit/audit-intake-store.ts';
import { auditRecord, BY_COMMAND } from '../audit/audit-record.ts';
import { asSystem, type Db } from '../database/database.ts';
import type { KeyRing, MasterKey } from './key-ring.ts';

/** All processes use the new key at once. Throws `KeyRingError` where the keys come from the environment. */
export async function rotateKeys(db: Db, keyRing: KeyRing): Promise<MasterKey> {
  const made = await keyRing.rotate();
  const details = { key: made.id };
  const record = auditRecord({ workspaceId: null, actor: BY_COMMAND, action: 'encryption.rotate', details });
  await asSystem(db, 'encryption: record the new key', (trx) => insertAudit(trx, [record]));
  return made;
}
