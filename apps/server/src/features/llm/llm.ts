// Language models put together: for the roles that answer requests, and for those that read documents.
import type { AssistantFlags } from '@vitae/schema/api';
import { asSystem, type Db } from '../../platform/database/database.ts';
import type { KeyRing } from '../../platform/encryption/key-ring.ts';
import { createSecretSealer } from '../../platform/encryption/secret-sealer.ts';
import { type Alerts, createAlerts } from './alerts.ts';
import { type Budgets, createBudgets } from './budgets.ts';
import { deleteOldCalls } from './call-store.ts';
import { createFlags, type Flags } from './flags.ts';
import { createKeeping, type Keeping } from './keeping.ts';
import { createKeptAnswers } from './kept-answers.ts';
import { createKeptExchanges, type KeptExchanges } from './kept-exchanges.ts';
import { createLlmRuns, type LlmRuns } from './llm-runs.ts';
import { deleteOldMinutes } from './minute-store.ts';
import { createPrices, type Prices } from './prices.ts';
import { createProviderKeys } from './provider-keys.ts';
import { createProviders, type Providers } from './providers.ts';
import { deleteOldSpending } from './spending-store.ts';

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
  readonly prices: Prices;
  readonly alerts: Alerts;
  readonly keeping: Keeping;
  readonly exchanges: KeptExchanges;
  /** Brings what is sealed under the newest master key; how much there was. */
  readonly reseal: () => Promise<number>;
  /** Takes away what is kept long enough. */
  readonly sweep: () => Promise<void>;
}

export function createLlm({ db, keyRing, defaults, now }: LlmParts): Llm {
  const sealer = createSecretSealer(keyRing);
  const keys = createProviderKeys(sealer);
  const prices = createPrices({ db, now });
  const providers = createProviders({ db, keys, prices, now });
  const budgets = createBudgets({ db, now });
  const keeping = createKeeping({ db, now });
  const answers = createKeptAnswers({ db, sealer, keeping, now });
  const exchanges = createKeptExchanges({ db, sealer, keeping, now });
  return {
    ...{ providers, budgets, prices, keeping, exchanges },
    alerts: createAlerts({ db, budgets, providers, now }),
    flags: createFlags({ db, defaults, now }),
    runs: createLlmRuns({ db, providers, budgets, answers, exchanges, now }),
    reseal: async () => {
      await keeping.forgetAnswers();
      return (await keys.reseal(db)) + (await exchanges.reseal());
    },
    sweep: async () => {
      await keeping.sweep();
      await asSystem(db, 'llm: sweep', async (trx) => {
        await deleteOldCalls(trx);
        await deleteOldMinutes(trx);
        await deleteOldSpending(trx);
      });
    },
  };
}
