// Budgets by day and month (UTC) of the installation, of workspaces and of templates: reserved before a call, settled after it.
import type { Budget } from '@vitae/llm';
import { LlmBudgetLimits, type LlmBudgetScope, type LlmBudgets } from '@vitae/schema/api';
import { asSystem, type Db, type Trx } from '../../platform/database/database.ts';
import { findFlag, saveFlag } from './flag-store.ts';
import { reserveIn, settleIn, spentIn } from './spending-store.ts';

export interface Budgets {
  /** For the calls of a workspace; null: of none. */
  portFor(workspaceId: string | null): Budget;
  read(): Promise<LlmBudgets>;
  set(limits: LlmBudgetLimits): Promise<LlmBudgets>;
}

/** One day or month of one budget. `refused` is what a caller reads when it is used up. */
interface Period {
  readonly name: string;
  readonly limit: number | null;
  readonly refused: string;
}

const NAME = 'budgets';
const NO_LIMITS: LlmBudgetLimits = { day: null, month: null };

export function createBudgets({ db, now }: { readonly db: Db; readonly now: () => Date }): Budgets {
  const read = (trx: Trx) => readBudgets(trx, now());
  return {
    portFor: (workspaceId) => ({
      reserve: async ({ template, amount }) => {
        const at = now();
        const reserved = await asSystem(db, 'llm: reserve', async (trx) => {
          const periods = periodsOf(await limitsOf(trx), { workspaceId, template }, at);
          const full = await reserveAll(trx, periods, amount);
          return full === undefined ? periods : full.refused;
        });
        if (typeof reserved === 'string') return { refused: reserved };
        return {
          settle: (actual) =>
            asSystem(db, 'llm: settle', async (trx) => {
              // In the order of reserving, so that two calls never wait for each other.
              for (const { name } of reserved) await settleIn(trx, name, amount, Math.ceil(actual));
            }),
        };
      },
    }),
    read: () => asSystem(db, 'llm: budgets', read),
    set: (limits) =>
      asSystem(db, 'llm: set budgets', async (trx) => {
        await saveFlag(trx, NAME, { ...(await limitsOf(trx)), ...limits }, now());
        return await read(trx);
      }),
  };
}

/** All or none: the first that is full, after everything was given back. A month that is full must not fill the day. */
async function reserveAll(trx: Trx, periods: readonly Period[], amount: number): Promise<Period | undefined> {
  for (const [at, period] of periods.entries()) {
    if (await reserveIn(trx, period.name, amount, period.limit)) continue;
    for (const { name } of periods.slice(0, at)) await settleIn(trx, name, amount, 0);
    return period;
  }
  return undefined;
}

/** What a call falls under. Also what has no limit is counted, so that a limit that is set later knows what was spent. */
function periodsOf(
  limits: LlmBudgetLimits,
  { workspaceId, template }: { readonly workspaceId: string | null; readonly template: string },
  now: Date,
): Period[] {
  const scoped = (kind: LlmBudgetScope['kind'], id: string) => {
    const of = limits.scopes?.find((scope) => scope.kind === kind && scope.id === id) ?? NO_LIMITS;
    return periodsIn(`${kind} ${id} `, of, { now, whose: kind === 'workspace' ? 'this workspace' : 'this template' });
  };
  return [
    ...periodsIn('', limits, { now }),
    ...(workspaceId === null ? [] : scoped('workspace', workspaceId)),
    ...scoped('template', template),
  ];
}

function periodsIn(
  prefix: string,
  { day, month }: Pick<LlmBudgetLimits, 'day' | 'month'>,
  { now, whose }: { readonly now: Date; readonly whose?: string },
): Period[] {
  const names = periodNames(prefix, now);
  const refused = (when: string) => `The budget of ${whose === undefined ? when : `${whose} for ${when}`} is used up.`;
  return [
    { name: names.day, limit: day, refused: refused('today') },
    { name: names.month, limit: month, refused: refused('this month') },
  ];
}

function periodNames(prefix: string, now: Date): { day: string; month: string } {
  const day = now.toISOString().slice(0, 10);
  return { day: `${prefix}day ${day}`, month: `${prefix}month ${day.slice(0, 7)}` };
}

async function limitsOf(trx: Trx): Promise<LlmBudgetLimits> {
  const kept = await findFlag(trx, NAME);
  return kept === undefined ? NO_LIMITS : LlmBudgetLimits.parse(kept.value);
}

async function readBudgets(trx: Trx, now: Date): Promise<LlmBudgets> {
  const { scopes = [], day, month } = await limitsOf(trx);
  const names = [periodNames('', now), ...scopes.map(({ kind, id }) => periodNames(`${kind} ${id} `, now))];
  const spent = await spentIn(
    trx,
    names.flatMap((of) => [of.day, of.month]),
  );
  const [whole, ...each] = names.map((of) => ({
    spentToday: spent.get(of.day) ?? 0,
    spentThisMonth: spent.get(of.month) ?? 0,
  }));
  return {
    ...{ day, month, spentToday: 0, spentThisMonth: 0 },
    ...whole,
    scopes: scopes.map((scope, at) => ({ ...scope, ...{ spentToday: 0, spentThisMonth: 0 }, ...each[at] })),
  };
}
