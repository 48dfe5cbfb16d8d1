// SQL of `llm_spending`: what is set aside and spent in a day or month, so that calls in many processes can't pass a budget together.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

/** Sets the amount aside in a period, unless that would pass the limit; null: no limit. */
export async function reserveIn(trx: Trx, period: string, amount: number, limit: number | null): Promise<boolean> {
  if (limit !== null && amount > limit) return false;
  const { rows } = await sql`
    insert into llm_spending as s (period, reserved, spent) values (${period}, ${amount}, 0)
    on conflict (period) do update set reserved = s.reserved + excluded.reserved
    where ${limit}::bigint is null or s.spent + s.reserved + excluded.reserved <= ${limit}::bigint
    returning 1`.execute(trx);
  return rows.length > 0;
}

export async function settleIn(trx: Trx, period: string, reserved: number, actual: number): Promise<void> {
  await sql`update llm_spending set reserved = greatest(0, reserved - ${reserved}::bigint), spent = spent + ${actual}::bigint
    where period = ${period}`.execute(trx);
}

/** Period → what was spent in it; none where nothing was. */
export async function spentIn(trx: Trx, periods: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ period: string; spent: string }>`
    select period, spent from llm_spending where period = any(${[...periods]}::text[])`.execute(trx);
  return new Map(rows.map(({ period, spent }) => [period, Number(spent)]));
}

/** Days that are over count nowhere. */
export async function deleteOldSpending(trx: Trx): Promise<void> {
  await sql`delete from llm_spending where period ~ 'day [0-9-]{10}$'
    and right(period, 10) < to_char(now() - interval '7 months', 'YYYY-MM-DD')`.execute(trx);
}
