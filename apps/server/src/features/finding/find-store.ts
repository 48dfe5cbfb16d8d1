// SQL of finding: a page of candidates in an order, their number, and where the words stand in their texts.
import type { CandidateSort } from '@vitae/schema/api';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { type FilterPart, whereAll } from './candidate-filter-store.ts';
import type { TsQuery } from './search-query-store.ts';

export interface PageOrder {
  readonly sort: CandidateSort;
  readonly order: 'asc' | 'desc';
}

/** The place of a candidate in the order; `key` is text that PostgreSQL reads back exactly. */
export interface FoundPosition {
  readonly id: string;
  readonly key: string;
}

const KEYS = {
  updated: { column: 'updated_at', type: 'timestamptz' },
  created: { column: 'created_at', type: 'timestamptz' },
  name: { column: 'name_key', type: 'text' },
  experience: { column: 'months', type: 'integer' },
} as const;

export async function findPage(
  trx: Trx,
  parts: readonly FilterPart[],
  order: PageOrder,
  page: { readonly limit: number; readonly after: FoundPosition | undefined },
): Promise<FoundPosition[]> {
  const text = parts.find(({ name }) => name === 'text')?.query;
  const { key, type } = keyOf(order.sort, text);
  const direction = sql.raw(order.order);
  const beyond =
    page.after === undefined
      ? sql``
      : sql`and (${key}, candidate_id) ${sql.raw(order.order === 'asc' ? '>' : '<')} (${page.after.key}::${type}, ${page.after.id}::uuid)`;
  const { rows } = await sql<FoundPosition>`select candidate_id as id, ${key}::text as key from pool_search
    where ${whereAll(parts)} ${beyond} order by ${key} ${direction}, candidate_id ${direction} limit ${page.limit}::int`.execute(
    trx,
  );
  return rows;
}

/** Rank is told by names, jobs and skills: reading all words of every hit would cost more than the search. */
function keyOf(sort: CandidateSort, text: TsQuery | undefined) {
  if (sort !== 'relevance') {
    const { column, type } = KEYS[sort];
    return { key: sql.ref(column), type: sql.raw(type) };
  }
  if (text === undefined) return { key: sql.ref('updated_at'), type: sql.raw('timestamptz') };
  return { key: sql`ts_rank(heads, ${text})`, type: sql.raw('real') };
}

export async function countFound(trx: Trx, parts: readonly FilterPart[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from pool_search
    where ${whereAll(parts)}`.execute(trx);
  return rows[0]?.count ?? 0;
}

/** Private-use signs around each hit. */
export const HIT_START = '\uE000';
export const HIT_END = '\uE001';
const HEADLINE = `StartSel=${HIT_START}, StopSel=${HIT_END}, MaxFragments=2, MaxWords=18, MinWords=8, FragmentDelimiter=" … "`;

export interface FoundText {
  readonly id: string;
  readonly resumeId: string | null;
  readonly document: boolean;
  /** With signs around the hits. */
  readonly text: string;
}

/** From the document, else from the profile, else nothing: then the words stand in a filter's value only. */
export async function listHeadlines(trx: Trx, ids: readonly string[], text: TsQuery): Promise<FoundText[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<FoundText>`select s.candidate_id as id, s.resume_id as "resumeId", d.hit as document,
      case when d.hit then d.text else ts_headline(s.language::regconfig, s.profile_text, q.query, ${HEADLINE}) end as text
    from pool_search s cross join (select ${text} as query) q
      cross join lateral (select ts_headline(s.language::regconfig, s.document_text, q.query, ${HEADLINE}) as text offset 0) h
      cross join lateral (select h.text, strpos(h.text, ${HIT_START}) > 0 as hit) d
    where s.candidate_id = any(${ids}::uuid[])`.execute(trx);
  return rows.filter((row) => row.text.includes(HIT_START));
}
