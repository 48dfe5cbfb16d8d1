// SQL of finding: a page of candidates in an order, and their number.
import type { CandidateSort } from '@vitae/schema/api';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { type FilterPart, whereAll } from './candidate-filter-store.ts';
import type { TsQuery } from './search-query-store.ts';

type Fragment = RawBuilder<unknown>;

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

export interface PagePlace {
  readonly limit: number;
  readonly after: FoundPosition | undefined;
}

export interface FoundPage {
  readonly positions: readonly FoundPosition[];
  /** How many there are on all pages. */
  readonly total: number;
}

export async function findPage(
  trx: Trx,
  parts: readonly FilterPart[],
  order: PageOrder,
  page: PagePlace,
): Promise<FoundPage> {
  // Through the text index all are found at once: counting them again would cost as much as the page.
  if (parts.some(({ query }) => query !== undefined)) return await countedPage(trx, parts, order, page);
  const positions = await listPage(trx, parts, order, page);
  const complete = page.after === undefined && positions.length < page.limit;
  return { positions, total: complete ? positions.length : await countFound(trx, parts) };
}

async function countedPage(
  trx: Trx,
  parts: readonly FilterPart[],
  order: PageOrder,
  page: PagePlace,
): Promise<FoundPage> {
  const { key, type } = keyOf(order.sort, textOf(parts));
  const shown = sql`select candidate_id, key from found where ${isBeyond(sql`key`, type, order, page)}
    ${inOrder(sql`key`, order)} limit ${page.limit}::int`;
  const { rows } = await sql<{ id: string | null; key: string | null; total: number }>`with found as materialized (
      select candidate_id, ${key} as key from pool_search where ${whereAll(parts)}
    ) select all_of_them.total, shown.candidate_id as id, shown.key::text as key
    from (select count(*)::int as total from found) all_of_them left join (${shown}) shown on true
    ${inOrder(sql`shown.key`, order)}`.execute(trx);
  const positions = rows.flatMap(({ id, key: of }) => (id === null || of === null ? [] : [{ id, key: of }]));
  return { positions, total: rows[0]?.total ?? 0 };
}

/** Without their number. */
export async function listPage(
  trx: Trx,
  parts: readonly FilterPart[],
  order: PageOrder,
  page: PagePlace,
): Promise<FoundPosition[]> {
  const { key, type } = keyOf(order.sort, textOf(parts));
  const { rows } = await sql<FoundPosition>`select candidate_id as id, ${key}::text as key from pool_search
    where ${whereAll(parts)} and ${isBeyond(key, type, order, page)} ${inOrder(key, order)} limit ${page.limit}::int`.execute(
    trx,
  );
  return rows;
}

function textOf(parts: readonly FilterPart[]): TsQuery | undefined {
  return parts.find(({ name }) => name === 'text')?.ranked;
}

function isBeyond(key: Fragment, type: Fragment, { order }: PageOrder, { after }: PagePlace): Fragment {
  if (after === undefined) return sql`true`;
  return sql`(${key}, candidate_id) ${sql.raw(order === 'asc' ? '>' : '<')} (${after.key}::${type}, ${after.id}::uuid)`;
}

function inOrder(key: Fragment, { order }: PageOrder): Fragment {
  const direction = sql.raw(order);
  return sql`order by ${key} ${direction}, candidate_id ${direction}`;
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
