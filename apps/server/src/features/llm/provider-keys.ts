// The keys of providers: sealed at rest, never told again, two valid at once while one gives way to the other.
import type { LlmProviderSettings } from '@vitae/schema/api';
import { asSystem, type Db } from '../../platform/database/database.ts';
import type { SecretSealer } from '../../platform/encryption/secret-sealer.ts';
import { listProviders, type ProviderRow, resealProvider, type SealedKeys } from './provider-store.ts';

const PURPOSE = 'llm provider key';
const NO_KEYS: SealedKeys = { key_sealed: null, old_key_sealed: null, key_set_at: null };

export interface ProviderKeys {
  /** What the row holds after this change. */
  change(id: string, input: LlmProviderSettings, before: SealedKeys | undefined, now: Date): Promise<SealedKeys>;
  /** The newest first; those that can't be opened any more are left out. */
  open(row: ProviderRow): Promise<string[]>;
  /** Brings all keys under the newest master key; how many there were. */
  reseal(db: Db): Promise<number>;
}

export function createProviderKeys(sealer: SecretSealer): ProviderKeys {
  const again = async (id: string, sealed: Buffer | null): Promise<Buffer | null> => {
    const key = sealed === null ? null : await sealer.open(PURPOSE, id, sealed);
    return key === null ? sealed : await sealer.seal(PURPOSE, id, key);
  };
  return {
    change: async (id, { key, dropOldKey }, before = NO_KEYS, now) => {
      const old = dropOldKey === true ? null : before.old_key_sealed;
      if (key === undefined) return { ...before, old_key_sealed: old };
      const sealed = await sealer.seal(PURPOSE, id, key);
      return { key_sealed: sealed, old_key_sealed: dropOldKey === true ? null : before.key_sealed, key_set_at: now };
    },
    open: async ({ id, key_sealed, old_key_sealed }) => {
      const sealed = [key_sealed, old_key_sealed].filter((key) => key !== null);
      const keys = await Promise.all(sealed.map((key) => sealer.open(PURPOSE, id, key)));
      return keys.filter((key) => key !== null);
    },
    reseal: (db) =>
      asSystem(db, 'llm: keys under the newest master key', async (trx) => {
        let count = 0;
        for (const row of await listProviders(trx)) {
          const sealed = [row.key_sealed, row.old_key_sealed];
          count += sealed.filter((key) => key !== null).length;
          const [key, old] = await Promise.all(sealed.map((one) => again(row.id, one)));
          await resealProvider(trx, row.id, { key_sealed: key ?? null, old_key_sealed: old ?? null });
        }
        return count;
      }),
  };
}
