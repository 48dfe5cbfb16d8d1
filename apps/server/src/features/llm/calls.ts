// The log of calls, and what they add up to.
import { LlmCall, type LlmCallFileQuery, type LlmCallList, type LlmCallQuery, type LlmUsage } from '@vitae/schema/api';
import { z } from 'zod';
import { asSystem, type Db } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import { type CallRow, listCalls, sumCalls, type UsageRow } from './call-store.ts';

/** Calls that an export reads at once. */
const PORTION = 200;
const AtTime = z.tuple([z.string().regex(/^[\d :.+-]{10,40}$/), z.uuid()]);
const Fault = z.object({ message: z.string(), detail: z.string(), retryable: z.boolean(), recovery: z.string() });

export async function readCalls(db: Db, query: LlmCallQuery): Promise<LlmCallList> {
  const page = { limit: query.limit + 1, after: decodeCursor(query.cursor, AtTime) };
  const rows = await asSystem(db, 'llm: calls', (trx) => listCalls(trx, query, page));
  return pageOf(rows, query.limit, toCall, (row) => [row.position_at, row.id]);
}

/** All that fit, a portion at a time, the newest first. */
export async function* eachCall(db: Db, filters: LlmCallFileQuery): AsyncGenerator<LlmCall[]> {
  for (let cursor: string | undefined; ; ) {
    const page = await readCalls(db, { ...filters, limit: PORTION, ...(cursor === undefined ? {} : { cursor }) });
    yield page.items;
    if (page.nextCursor === null) return;
    cursor = page.nextCursor;
  }
}

function toCall(row: CallRow): LlmCall {
  const fault = row.fault === null ? null : Fault.parse(row.fault);
  return {
    id: row.id,
    at: row.at.toISOString(),
    template: row.template,
    version: row.version,
    provider: row.provider_name,
    model: row.model,
    resumeId: row.resume_id,
    inputTokens: Number(row.input_tokens),
    cachedTokens: Number(row.cached_tokens),
    outputTokens: Number(row.output_tokens),
    cost: row.cost === null ? null : Number(row.cost),
    milliseconds: row.milliseconds,
    requests: row.requests,
    cached: row.cached,
    price: LlmCall.shape.price.parse(row.price),
    hasExchange: row.has_exchange,
    lookedFor: row.looked_for,
    found: row.found,
    outcome: row.outcome,
    message: fault?.message ?? null,
    detail: fault?.detail ?? null,
    retryable: fault?.retryable ?? null,
    recovery: fault?.recovery ?? null,
    trace: LlmCall.shape.trace.parse(row.trace),
    decision:
      row.confirmed === null || row.corrected === null ? null : { confirmed: row.confirmed, corrected: row.corrected },
  };
}

export async function readUsage(db: Db, now: Date): Promise<LlmUsage> {
  const [days, providers, models, templates] = await asSystem(db, 'llm: usage', async (trx) => [
    await sumCalls(trx, 'day', now),
    await sumCalls(trx, 'provider', now),
    await sumCalls(trx, 'model', now),
    await sumCalls(trx, 'template', now),
  ]);
  const all = days ?? [];
  const total = all
    .map(toSums)
    .reduce(add, { calls: 0, failed: 0, known: 0, inputTokens: 0, outputTokens: 0, cost: 0 });
  return {
    total,
    days: all.map((row) => ({ day: row.key, ...toSums(row) })),
    providers: (providers ?? []).map((row) => ({ provider: row.key, ...toSums(row) })),
    models: (models ?? []).map((row) => ({ model: row.key, ...toSums(row) })),
    templates: (templates ?? []).map((row) => ({ template: row.key, ...toSums(row) })),
  };
}

type Sums = LlmUsage['total'];

const toSums = ({ calls, failed, known, input_tokens, output_tokens, cost }: UsageRow): Sums => ({
  calls,
  failed,
  known,
  inputTokens: Number(input_tokens),
  outputTokens: Number(output_tokens),
  cost: Number(cost),
});

const add = (a: Sums, b: Sums): Sums => ({
  calls: a.calls + b.calls,
  failed: a.failed + b.failed,
  known: a.known + b.known,
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
  cost: a.cost + b.cost,
});
