// SQL of the counts beside the filters.
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { type FilterPart, whereAll } from './candidate-filter-store.ts';
import type { CountedFilters } from './facet-groups.ts';
import { FACET_SECTIONS, ROW_END } from './facet-sections.ts';
import { joined, type TsQuery } from './search-query-store.ts';

/** Those who miss the same filter: `missing` counts `CountedFilters.own` from 1, 0 is nothing. */
export interface FacetRows {
  readonly missing: number;
  readonly count: number;
  /** Their facets; of those who miss a filter only that facet. Null when it was not asked for. */
  readonly packed: string | null;
  /** How many came in at each of the moments or later. */
  readonly since: readonly number[];
}

export interface FacetReading {
  readonly since: readonly string[];
  /** At most so many candidates. */
  readonly most?: number;
  /** `missing` → only those of the parts below this, of `PARTS`. */
  readonly below?: readonly number[];
  /** Nothing but their number. */
  readonly countOnly?: boolean;
}

/** `candidate_search.part` is below this, and even over all candidates. */
export const PARTS = 256;

export async function readFacets(trx: Trx, filters: CountedFilters, reading: FacetReading): Promise<FacetRows[]> {
  const { since, most, below } = reading;
  const kept = reading.countOnly === true ? sql`null::text` : packedOf(filters.own);
  const counts = since.map((moment) => sql`count(*) filter (where created_at >= ${moment}::timestamptz)::int`);
  const { rows } = await sql<FacetRows>`select missing, count(*)::int as count,
      string_agg(packed, ${ROW_END}) as packed, array[${sql.join(counts)}]::int[] as since
    from (
      select missing, created_at, ${kept} as packed from (
        select ${missingOf(filters.own)} as missing, facets, created_at, part from (
          select ${heldOf(filters.own)} as held, facets, created_at, part from pool_search where ${whereAny(filters)} offset 0
        ) asked
      ) told where missing is not null ${below === undefined ? sql`` : sql`and ${sampled(below)}`}
      ${most === undefined ? sql`` : sql`limit ${most}::int`}
    ) found group by missing`.execute(trx);
  return rows;
}

/** Everybody for whom all filters hold, or all but one: of the index's filters, and with what else has to hold. */
function whereAny({ always, own }: CountedFilters): RawBuilder<boolean> {
  const worded = own.flatMap(({ query }) => query ?? []);
  const conditions = always.flatMap(({ condition }) => condition ?? []);
  const queries = [...always.flatMap(({ query }) => query ?? []), ...(worded.length > 1 ? [allButOne(worded)] : [])];
  if (queries.length > 0) conditions.unshift(sql<boolean>`words @@ ${joined('and', queries)}`);
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

function allButOne(queries: readonly TsQuery[]): TsQuery {
  return joined(
    'or',
    queries.map((query) =>
      joined(
        'and',
        queries.filter((other) => other !== query),
      ),
    ),
  );
}

/** A bit for each filter that holds. */
function heldOf(own: readonly FilterPart[]): RawBuilder<number> {
  const bits = own.map((part, index) => sql`coalesce(${part.marks ?? whereAll([part])}, false)::int * ${bit(index)}`);
  return bits.length === 0 ? sql<number>`0` : sql<number>`${sql.join(bits, sql` + `)}`;
}

function missingOf(own: readonly FilterPart[]): RawBuilder<number> {
  const all = 2 ** own.length - 1;
  const cases = own.map((_, index) => sql`when ${sql.lit(all - 2 ** index)} then ${sql.lit(index + 1)}`);
  return sql<number>`case held when ${sql.lit(all)} then 0 ${sql.join(cases, sql` `)} end`;
}

function bit(index: number): RawBuilder<number> {
  return sql.lit(2 ** index);
}

function sampled(below: readonly number[]): RawBuilder<boolean> {
  return sql<boolean>`part < (array[${sql.join(below.map((part) => sql`${part}::int`))}])[missing + 1]`;
}

function packedOf(own: readonly FilterPart[]): RawBuilder<string> {
  const cases = own.map((part, index) => sql`when ${sql.lit(index + 1)} then ${sectionOf(part.name)}`);
  return cases.length === 0
    ? sql<string>`facets`
    : sql<string>`case missing ${sql.join(cases, sql` `)} else facets end`;
}

function sectionOf(name: FilterPart['name']): RawBuilder<string> {
  const sections: readonly string[] = FACET_SECTIONS;
  const index = sections.indexOf(name);
  return index < 0 ? sql<string>`''` : sql<string>`split_part(facets, chr(31), ${sql.lit(index + 1)})`;
}
