// Budgets of the installation by day and month (UTC): reserved before a call, settled after it.
import type { Budget } from '@vitae/llm';
import { LlmBudgetLimits, type LlmBudgets } from '@vitae/schema/api';
import { asSystem, type Db, type Trx } from '../../platform/database/database.ts';
import { findFlag, saveFlag } from './flag-store.ts';
import { reserveIn, settleIn, spentIn } from './spending-store.ts';

export interface Budgets {
  readonly port: Budget;
  read(): Promise<LlmBudgets>;
  set(limits: LlmBudgetLimits): Promise<LlmBudgets>;
}

const NAME = 'budgets';
const NO_LIMITS: LlmBudgetLimits = { day: null, month: null };

export function createBudgets({ db, now }: { readonly db: Db; readonly now: () => Date }): Budgets {
  const read = (trx: Trx) => readBudgets(trx, now());
  return {
    port: {
      reserve: async ({ amount }) => {
        const { day, month } = periodsOf(now());
        const refused = await asSystem(db, 'llm: reserve', async (trx) => {
          const limits = await limitsOf(trx);
          if (!(await reserveIn(trx, day, amount, limits.day))) return DAY_IS_USED;
          if (await reserveIn(trx, month, amount, limits.month)) return null;
          // Of a refusal nothing stays: a month that is full must not fill the day.
          await settleIn(trx, day, amount, 0);
          return MONTH_IS_USED;
        });
        if (refused !== null) return { refused };
        return {
          settle: (actual) =>
            asSystem(db, 'llm: settle', async (trx) => {
              // In the order of reserving, so that two calls never wait for each other.
              await settleIn(trx, day, amount, Math.ceil(actual));
              await settleIn(trx, month, amount, Math.ceil(actual));
            }),
        };
      },
    },
    read: () => asSystem(db, 'llm: budgets', read),
    set: (limits) =>
      asSystem(db, 'llm: set budgets', async (trx) => {
        await saveFlag(trx, NAME, limits, now());
        return await read(trx);
      }),
  };
}

const DAY_IS_USED = 'The budget of today is used up.';
const MONTH_IS_USED = 'The budget of this month is used up.';

function periodsOf(now: Date): { day: string; month: string } {
  const day = now.toISOString().slice(0, 10);
  return { day: `day ${day}`, month: `month ${day.slice(0, 7)}` };
}

async function limitsOf(trx: Trx): Promise<LlmBudgetLimits> {
  const kept = await findFlag(trx, NAME);
  return kept === undefined ? NO_LIMITS : LlmBudgetLimits.parse(kept.value);
}

async function readBudgets(trx: Trx, now: Date): Promise<LlmBudgets> {
  const { day, month } = periodsOf(now);
  return {
    ...(await limitsOf(trx)),
    spentToday: await spentIn(trx, day),
    spentThisMonth: await spentIn(trx, month),
  };
}
