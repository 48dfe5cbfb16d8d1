// SQL of the counts beside the filters.
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { type FilterPart, whereAll } from './candidate-filter-store.ts';
import type { FacetArm } from './facet-arms.ts';
import { FACET_SECTIONS, ROW_END } from './facet-sections.ts';

/** Of one arm, those who miss the same filter; `missing` counts `arm.conditions` from 1, 0 is nothing. */
export interface FacetRows {
  readonly arm: number;
  readonly missing: number;
  readonly count: number;
  /** Their facets; of those who miss a filter only that facet. Null when it was not asked for. */
  readonly packed: string | null;
  /** How many came in at each of the moments or later. */
  readonly since: readonly number[];
}

export interface FacetReading {
  readonly since: readonly string[];
  /** Arm → at most so many candidates of it. */
  readonly most?: ReadonlyMap<number, number>;
  /** `missing` → only those of the parts below this, of `PARTS`. */
  readonly below?: readonly number[];
  /** Nothing but their number. */
  readonly countOnly?: boolean;
}

/** `candidate_search.part` is below this, and even over all candidates. */
export const PARTS = 256;

export async function readFacets(trx: Trx, arms: readonly FacetArm[], reading: FacetReading): Promise<FacetRows[]> {
  const { since, most, below } = reading;
  const kept = reading.countOnly === true ? sql`null::text` : sql`packed`;
  const found = arms.map((arm, index) => {
    const limit = most?.get(index);
    return sql`(select ${sql.lit(index)}::int as arm, ${missingOf(arm)} as missing, ${packedOf(arm)} as packed, created_at
      from pool_search where ${whereArm(arm)} ${below === undefined ? sql`` : sql`and ${sampled(arm, below)}`}
      ${limit === undefined ? sql`` : sql`limit ${limit}::int`})`;
  });
  const counts = since.map((moment) => sql`count(*) filter (where created_at >= ${moment}::timestamptz)::int`);
  const { rows } = await sql<FacetRows>`select arm, missing, count(*)::int as count,
      string_agg(${kept}, ${ROW_END}) as packed, array[${sql.join(counts)}]::int[] as since
    from (${sql.join(found, sql` union all `)}) found group by arm, missing`.execute(trx);
  return rows;
}

/** All of the arm's filters hold, or all but one of its conditions. */
function whereArm({ parts, conditions }: FacetArm): RawBuilder<boolean> {
  const all = whereAll(parts);
  if (conditions.length === 0) return all;
  const held = conditions.map((part) => sql`(${holds(part)})::int`);
  return sql<boolean>`${all} and ${sql.join(held, sql` + `)} >= ${sql.lit(conditions.length - 1)}`;
}

function missingOf({ conditions }: FacetArm): RawBuilder<number> {
  if (conditions.length === 0) return sql<number>`0`;
  const cases = conditions.map((part, index) => sql`when not ${holds(part)} then ${sql.lit(index + 1)}`);
  return sql<number>`case ${sql.join(cases, sql` `)} else 0 end`;
}

function sampled({ conditions }: FacetArm, below: readonly number[]): RawBuilder<boolean> {
  const [found = PARTS] = below;
  const cases = conditions.map((part, index) => sql`when not ${holds(part)} then ${below[index + 1] ?? PARTS}::int`);
  return cases.length === 0
    ? sql<boolean>`part < ${found}::int`
    : sql<boolean>`part < case ${sql.join(cases, sql` `)} else ${found}::int end`;
}

function packedOf({ facets, conditions }: FacetArm): RawBuilder<string> {
  const [only] = facets;
  if (facets.length === 1 && only !== undefined) return sectionOf(only);
  if (conditions.length === 0) return sql<string>`facets`;
  const cases = conditions.map((part) => sql`when not ${holds(part)} then ${sectionOf(part.name)}`);
  return sql<string>`case ${sql.join(cases, sql` `)} else facets end`;
}

function holds(part: FilterPart): RawBuilder<boolean> {
  return sql<boolean>`coalesce(${whereAll([part])}, false)`;
}

function sectionOf(name: FilterPart['name']): RawBuilder<string> {
  const sections: readonly string[] = FACET_SECTIONS;
  const index = sections.indexOf(name);
  return index < 0 ? sql<string>`''` : sql<string>`split_part(facets, chr(31), ${sql.lit(index + 1)})`;
}
