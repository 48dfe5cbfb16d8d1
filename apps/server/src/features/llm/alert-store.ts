// SQL over `llm_calls` for alerts and estimates.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

export interface RecentCalls {
  /** Its name. */
  readonly provider: string;
  readonly calls: number;
  readonly failed: number;
  /** Milliseconds in which 19 of 20 answered calls ended; null where none was answered. */
  readonly slow: number | null;
}

/** By provider, of calls that reached it since a time. What was known, cancelled or kept back by a budget says nothing of it. */
export async function recentCalls(trx: Trx, since: Date): Promise<RecentCalls[]> {
  const { rows } = await sql<RecentCalls>`
    select p.name as provider, count(*)::int as calls, (count(*) filter (where c.outcome <> 'ok'))::int as failed,
      percentile_cont(0.95) within group (order by c.milliseconds) filter (where c.outcome = 'ok') as slow
    from llm_calls c join llm_providers p on p.id::text = c.provider
    where c.at > ${since} and not c.cached and c.outcome not in ('cancelled', 'budget')
    group by p.id, p.name order by p.name`.execute(trx);
  return rows;
}

export interface UsedTokens {
  readonly calls: number;
  readonly input: number;
  readonly output: number;
}

/** What a call of a template used on average; of those that were answered. */
export async function usedTokens(trx: Trx, template: string, since: Date): Promise<UsedTokens> {
  const { rows } = await sql<UsedTokens>`
    select count(*)::int as calls, coalesce(avg(input_tokens), 0)::float8 as input, coalesce(avg(output_tokens), 0)::float8 as output
    from llm_calls where template = ${template} and outcome = 'ok' and not cached and at > ${since}`.execute(trx);
  return rows[0] ?? { calls: 0, input: 0, output: 0 };
}
