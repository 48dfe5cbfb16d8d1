// Language models put together: for the roles that answer requests, and for those that read documents.
import type { AssistantFlags } from '@vitae/schema/api';
import { asSystem, type Db } from '../../platform/database/database.ts';
import type { KeyRing } from '../../platform/encryption/key-ring.ts';
import { createSecretSealer } from '../../platform/encryption/secret-sealer.ts';
import { type Budgets, createBudgets } from './budgets.ts';
import { deleteOldCalls } from './call-store.ts';
import { createFlags, type Flags } from './flags.ts';
import { createLlmRuns, type LlmRuns } from './llm-runs.ts';
import { deleteOldMinutes } from './minute-store.ts';
import { createProviderKeys } from './provider-keys.ts';
import { createProviders, type Providers } from './providers.ts';

export interface LlmParts {
  readonly db: Db;
  readonly keyRing: KeyRing;
  /** Of the environment; they count until somebody sets them. */
  readonly defaults: AssistantFlags;
  readonly now: () => Date;
}

export interface Llm {
  readonly providers: Providers;
  readonly budgets: Budgets;
  readonly flags: Flags;
  readonly runs: LlmRuns;
  /** Brings the keys of providers under the newest master key; how many there were. */
  readonly resealKeys: () => Promise<number>;
  /** Takes away calls and counts that are kept long enough. */
  readonly sweep: () => Promise<void>;
}

export function createLlm({ db, keyRing, defaults, now }: LlmParts): Llm {
  const keys = createProviderKeys(createSecretSealer(keyRing));
  const providers = createProviders({ db, keys, now });
  const budgets = createBudgets({ db, now });
  return {
    providers,
    budgets,
    flags: createFlags({ db, defaults, now }),
    runs: createLlmRuns({ db, providers, budgets, now }),
    resealKeys: () => keys.reseal(db),
    sweep: () =>
      asSystem(db, 'llm: sweep', async (trx) => {
        await deleteOldCalls(trx);
        await deleteOldMinutes(trx);
      }),
  };
}
