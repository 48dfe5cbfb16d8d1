// SQL of the counts beside the filters.
import type { CandidateFacetName } from '@vitae/schema/api';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { type FilterPart, whereAll } from './candidate-filter-store.ts';

export interface FacetCount {
  readonly name: CandidateFacetName;
  readonly value: string;
  readonly count: number;
}

interface Facet {
  readonly name: CandidateFacetName;
  /** What stands after `select` and `from base`: a value of each row, or several. */
  readonly value: string;
  readonly each?: string;
}

const FACETS: readonly Facet[] = [
  { name: 'skill', value: 'v', each: 'unnest(skills)' },
  { name: 'title', value: 'v', each: 'unnest(titles[1:2])' },
  { name: 'employer', value: 'v', each: 'unnest(employers[1:2])' },
  { name: 'language', value: 'v', each: 'unnest(languages)' },
  { name: 'tag', value: 'v', each: 'unnest(tags)' },
  { name: 'minEducation', value: 'v::text', each: 'generate_series(1, education_level)' },
  { name: 'city', value: 'city' },
  { name: 'countryCode', value: 'country_code' },
  { name: 'source', value: 'source' },
  { name: 'status', value: 'status' },
  {
    name: 'years',
    value: `case when months < 0 then null when months < 24 then '0-2' when months < 60 then '2-5'
      when months < 120 then '5-10' when months < 180 then '10-15' else '15-60' end`,
  },
];

/** Values shown of one facet. */
const MOST_VALUES = 50;
const PARTS = 256;

/** What is counted of the candidates that all `parts` let through. `share` below 1 counts that part of the pool only. */
export async function countFacets(
  trx: Trx,
  names: readonly CandidateFacetName[],
  parts: readonly FilterPart[],
  share: number,
): Promise<FacetCount[]> {
  const counts = FACETS.filter(({ name }) => names.includes(name)).map(({ name, value, each }) => {
    const from = each === undefined ? sql`base` : sql`base, ${sql.raw(each)} v`;
    return sql`(select ${sql.lit(name)} as name, ${sql.raw(value)} as value, count(*)::int as count from ${from}
      group by 2 order by 3 desc, 2 limit ${sql.lit(MOST_VALUES)})`;
  });
  if (counts.length === 0) return [];
  const { rows } = await sql<FacetCount & { value: string | null }>`with base as materialized (
      select skills, titles, employers, languages, tags, education_level, city, country_code, source, status, months
      from pool_search where ${whereAll(parts)} ${share < 1 ? sql`and part < ${Math.ceil(share * PARTS)}::int` : sql``}
    ) ${sql.join(counts, sql` union all `)}`.execute(trx);
  return rows.flatMap(({ name, value, count }) => (value === null ? [] : [{ name, value, count }]));
}
