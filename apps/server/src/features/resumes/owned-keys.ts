// Whether the résumé that a stored object belongs to is still there.
import { asSystem, type Db } from '../../platform/database/database.ts';
import { existing } from './repair-store.ts';
import { ownerOfKey } from './storage-keys.ts';

/** True for objects that belong to no résumé: those are somebody else’s to judge. */
export function ownedKeys(db: Db): (key: string) => Promise<boolean> {
  return async (key) => {
    const owner = ownerOfKey(key);
    if (owner === undefined) return true;
    const known = await asSystem(db, 'resumes: does a file belong to a résumé', (trx) => existing(trx, [owner.id]));
    return known.has(owner.id);
  };
}
