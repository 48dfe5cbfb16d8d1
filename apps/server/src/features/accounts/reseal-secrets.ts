// Brings the sealed secrets of accounts under the newest master key.
import { asSystem, type Db } from '../../platform/database/database.ts';
import type { SecretBox } from './sealed-secret.ts';
import { listSealedSecrets, type SealedSecretRow, updateSealedSecret } from './sealed-secret-store.ts';

/** Gives how many were sealed anew. What can't be opened stays as it is. */
export function resealSecrets(db: Db, secrets: SecretBox): Promise<number> {
  return asSystem(db, 'accounts: seal secrets anew', async (trx) => {
    let changed = 0;
    for (const row of await listSealedSecrets(trx)) {
      const sealed = await resealed(secrets, row);
      if (sealed === null) continue;
      await updateSealedSecret(trx, { ...row, sealed });
      changed += 1;
    }
    return changed;
  });
}

async function resealed(secrets: SecretBox, { purpose, owner, sealed }: SealedSecretRow): Promise<Buffer | null> {
  if (await secrets.isFresh(sealed)) return null;
  const content = await secrets.open(purpose, owner, sealed);
  return content === null ? null : await secrets.seal(purpose, owner, content);
}
