// SQL of `llm_minutes`: requests and tokens of each provider in each minute, counted by the database for all processes together.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

export interface MinuteLimits {
  readonly requests: number;
  readonly tokens: number | null;
}

/**
 * Counts one request, unless a limit would be passed: then nothing is counted, and `retryIn` is the milliseconds to the next minute.
 * A single request with more tokens than the limit goes through in a minute of its own.
 */
export async function takeInMinute(
  trx: Trx,
  providerId: string,
  tokens: number,
  limits: MinuteLimits,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly retryIn: number }> {
  const counted = await sql`
    insert into llm_minutes as m (provider_id, minute, requests, tokens)
    values (${providerId}, date_trunc('minute', clock_timestamp()), 1, ${tokens})
    on conflict (provider_id, minute) do update set requests = m.requests + 1, tokens = m.tokens + excluded.tokens
    where m.requests < ${limits.requests}
      and (${limits.tokens}::bigint is null or m.tokens + excluded.tokens <= ${limits.tokens}::bigint)
    returning 1`.execute(trx);
  if (counted.rows.length > 0) return { ok: true };
  const { rows } = await sql<{ left: number }>`
    select ceil(extract(epoch from date_trunc('minute', clock_timestamp()) + interval '1 minute' - clock_timestamp()) * 1000)::int
      as left`.execute(trx);
  return { ok: false, retryIn: Math.max(1, rows[0]?.left ?? 60_000) };
}

export async function requestsThisMinute(trx: Trx): Promise<Map<string, number>> {
  const { rows } = await sql<{ provider_id: string; requests: number }>`
    select provider_id, requests from llm_minutes
    where minute = date_trunc('minute', clock_timestamp())`.execute(trx);
  return new Map(rows.map(({ provider_id, requests }) => [provider_id, requests]));
}

export async function deleteOldMinutes(trx: Trx): Promise<void> {
  await sql`delete from llm_minutes where minute < clock_timestamp() - interval '1 hour'`.execute(trx);
}
