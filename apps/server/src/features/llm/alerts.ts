// What an admin should look at: budgets that run out, providers that fail or are slow, models that end.
import type { LlmAlert, LlmBudgets, LlmProvider } from '@vitae/schema/api';
import { asSystem, type Db } from '../../platform/database/database.ts';
import { type RecentCalls, recentCalls } from './alert-store.ts';
import type { Budgets } from './budgets.ts';
import type { Providers } from './providers.ts';

export interface Alerts {
  read(): Promise<LlmAlert[]>;
}

export interface AlertsParts {
  readonly db: Db;
  readonly budgets: Pick<Budgets, 'read'>;
  readonly providers: Pick<Providers, 'list'>;
  readonly now: () => Date;
}

/** Starting values: of a budget, of the calls of an hour, milliseconds, days. */
const BUDGET_SHARE = 0.8;
const ERROR_SHARE = 0.2;
const FEWEST_CALLS = 10;
const SLOW = 15_000;
const DAYS_TO_END = 90;
const DAYS_TO_ACT = 14;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function createAlerts({ db, budgets, providers, now }: AlertsParts): Alerts {
  return {
    read: async () => {
      const all = await providers.list();
      // Without a provider nothing is sent, and nothing can be wrong.
      if (all.length === 0) return [];
      const since = new Date(now().getTime() - HOUR);
      const recent = await asSystem(db, 'llm: alerts', (trx) => recentCalls(trx, since));
      return [
        ...budgetAlerts(await budgets.read()),
        ...recent.flatMap(errorAlert),
        ...recent.flatMap(latencyAlert),
        ...all.flatMap((provider) => retirementAlert(provider, now())),
      ];
    },
  };
}

function budgetAlerts({ scopes, ...whole }: LlmBudgets): LlmAlert[] {
  return [
    ...budgetAlert('all calls', whole),
    ...scopes.flatMap((scope) =>
      budgetAlert(scope.kind === 'template' ? `the template ${scope.id}` : 'a workspace', scope),
    ),
  ];
}

function budgetAlert(whose: string, of: Omit<LlmBudgets, 'scopes'>): LlmAlert[] {
  const periods = [
    { when: 'today', limit: of.day, spent: of.spentToday },
    { when: 'this month', limit: of.month, spent: of.spentThisMonth },
  ];
  return periods.flatMap(({ when, limit, spent }) => {
    if (limit === null || spent < limit * BUDGET_SHARE) return [];
    const used = limit === 0 ? 100 : Math.floor((100 * spent) / limit);
    return {
      kind: 'budget' as const,
      severity: used >= 100 ? ('bad' as const) : ('warn' as const),
      title: `${used}% of the budget of ${whose} for ${when} is used.`,
      text: 'When it is used up, nothing is sent, and documents are read by the local engine alone.',
    };
  });
}

function errorAlert({ provider, calls, failed }: RecentCalls): LlmAlert[] {
  if (calls < FEWEST_CALLS || failed < calls * ERROR_SHARE) return [];
  return [
    {
      kind: 'error-rate',
      severity: failed * 2 >= calls ? 'bad' : 'warn',
      title: `${failed} of the last ${calls} calls of ${provider} failed.`,
      text: 'In the last hour. Calls has the reasons; Test says what is wrong.',
    },
  ];
}

function latencyAlert({ provider, calls, slow }: RecentCalls): LlmAlert[] {
  if (calls < FEWEST_CALLS || slow === null || slow < SLOW) return [];
  return [
    {
      kind: 'latency',
      severity: 'warn',
      title: `${provider} is slow: one call of twenty takes ${Math.round(slow / 1000)} seconds or more.`,
      text: 'In the last hour. A call is given up at its deadline, 30 seconds unless the template says otherwise.',
    },
  ];
}

function retirementAlert({ name, model, shutdown, replacement, enabled }: LlmProvider, now: Date): LlmAlert[] {
  if (!enabled || shutdown === null) return [];
  const days = Math.ceil((Date.parse(shutdown) + DAY - now.getTime()) / DAY);
  if (days > DAYS_TO_END) return [];
  return [
    {
      kind: 'retirement',
      severity: days <= DAYS_TO_ACT ? 'bad' : 'warn',
      title: days > 0 ? `${model} of ${name} ends on ${shutdown}.` : `${model} of ${name} ended on ${shutdown}.`,
      text: replacement === null ? 'Choose another model.' : `Its maker names ${replacement} in its place.`,
    },
  ];
}
