// SQL of `llm_calls`: every call, without any text of a document.
import type { EmbedResult, ModelPrice, RunResult } from '@vitae/llm';
import type { LlmCallFileQuery } from '@vitae/schema/api';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

export interface NewCall {
  readonly result: RunResult | EmbedResult;
  readonly template: string;
  readonly version: number;
  /** Of the model that answered, at that time. */
  readonly price: ModelPrice | null;
  readonly workspaceId: string | null;
  readonly resumeId: string | null;
  readonly at: Date;
}

export async function insertCall(trx: Trx, { result, ...of }: NewCall): Promise<void> {
  await trx
    .insertInto('llm_calls')
    .values({
      id: result.correlationId,
      workspace_id: of.workspaceId,
      resume_id: of.resumeId,
      at: of.at,
      template: of.template,
      version: of.version,
      provider: result.provider,
      model: result.model,
      input_tokens: result.usage.input,
      cached_tokens: result.usage.cached,
      output_tokens: result.usage.output,
      cost: result.cost,
      milliseconds: result.milliseconds,
      requests: result.requests,
      cached: result.cached,
      outcome: result.ok ? 'ok' : result.fault.class,
      fault: result.ok ? null : JSON.stringify(result.fault),
      trace: JSON.stringify(result.trace),
      price: of.price === null ? null : JSON.stringify(of.price),
      ...groundedOf(result),
    })
    .execute();
}

function groundedOf(result: NewCall['result']): { looked_for: number | null; found: number | null } {
  if (!result.ok || !('grounding' in result) || result.grounding.size === 0) return { looked_for: null, found: null };
  const found = [...result.grounding.values()].filter(({ status }) => status === 'found').length;
  return { looked_for: result.grounding.size, found };
}

export interface CallRow {
  readonly id: string;
  readonly at: Date;
  readonly position_at: string;
  readonly template: string;
  readonly version: number;
  readonly provider_name: string | null;
  readonly model: string | null;
  readonly resume_id: string | null;
  readonly input_tokens: string;
  readonly cached_tokens: string;
  readonly output_tokens: string;
  readonly cost: string | null;
  readonly milliseconds: number;
  readonly requests: number;
  readonly cached: boolean;
  readonly outcome: string;
  readonly fault: unknown;
  readonly trace: unknown;
  readonly price: unknown;
  readonly has_exchange: boolean;
  readonly looked_for: number | null;
  readonly found: number | null;
  /** Null without a résumé. */
  readonly confirmed: number | null;
  readonly corrected: number | null;
}

/** The newest first, each with what people did to the values of its résumé since. `after`: time as the database prints it, and id. */
export async function listCalls(
  trx: Trx,
  { outcome, template, provider, from, to }: LlmCallFileQuery,
  { limit, after }: { readonly limit: number; readonly after: readonly [string, string] | undefined },
): Promise<CallRow[]> {
  const { rows } = await sql<CallRow>`
    select c.*, c.at::text as position_at, p.name as provider_name,
      exists (select 1 from llm_exchanges e where e.call_id = c.id) as has_exchange, d.confirmed, d.corrected
    from llm_calls c left join llm_providers p on p.id::text = c.provider
    left join lateral (
      select (count(*) filter (where change->>'op' = 'confirm'))::int as confirmed,
        (count(*) filter (where change->>'op' in ('set', 'remove')))::int as corrected
      from resume_versions v cross join lateral jsonb_array_elements(v.changes) as change
      where v.resume_id = c.resume_id and v.workspace_id = c.workspace_id and v.kind = 'correction' and v.created_at > c.at
    ) d on c.resume_id is not null
    where ${outcome === undefined ? sql`true` : outcome === 'failed' ? sql`c.outcome <> 'ok'` : sql`c.outcome = ${outcome}`}
      and ${template === undefined ? sql`true` : sql`c.template = ${template}`}
      and ${provider === undefined ? sql`true` : sql`c.provider = ${provider}`}
      and ${from === undefined ? sql`true` : sql`c.at >= ${from}`}
      and ${to === undefined ? sql`true` : sql`c.at < ${to}`}
      and ${after === undefined ? sql`true` : sql`(c.at, c.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
    order by c.at desc, c.id desc limit ${limit}`.execute(trx);
  return rows;
}

export interface UsageRow {
  readonly key: string;
  readonly calls: number;
  readonly failed: number;
  readonly known: number;
  readonly input_tokens: string;
  readonly output_tokens: string;
  readonly cost: string;
}

/** Sums of the last 30 days by day, provider, model or template. */
export async function sumCalls(
  trx: Trx,
  by: 'day' | 'provider' | 'model' | 'template',
  now: Date,
): Promise<UsageRow[]> {
  const key: Record<typeof by, RawBuilder<unknown>> = {
    day: sql`to_char(at at time zone 'utc', 'YYYY-MM-DD')`,
    provider: sql`coalesce(p.name, '')`,
    model: sql`coalesce(c.model, '')`,
    template: sql`template`,
  };
  const { rows } = await sql<UsageRow>`
    select ${key[by]} as key, count(*)::int as calls, (count(*) filter (where outcome <> 'ok'))::int as failed,
      (count(*) filter (where cached))::int as known,
      coalesce(sum(input_tokens), 0) as input_tokens, coalesce(sum(output_tokens), 0) as output_tokens,
      coalesce(sum(cost), 0) as cost
    from llm_calls c left join llm_providers p on p.id::text = c.provider
    where at > ${new Date(now.getTime() - 30 * 86_400_000)} group by 1 order by 1`.execute(trx);
  return rows;
}

/** Calls are kept for 7 months. */
export async function deleteOldCalls(trx: Trx): Promise<void> {
  await sql`delete from llm_calls where at < now() - interval '7 months'`.execute(trx);
}
