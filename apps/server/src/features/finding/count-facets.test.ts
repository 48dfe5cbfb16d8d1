import type { CandidateFacetName, CandidateFacets, CandidateFacetsQuery } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Trx, withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer, type TestDatabase, type TestServer } from '../../platform/testing/test-database.ts';
import { numbersFrom } from '../../testing/made-candidates.ts';
import { type PoolOwner, plantCandidates } from '../../testing/plant-candidates.ts';
import { filterParts, whereAll } from './candidate-filter-store.ts';
import { countCandidateFacets } from './count-facets.ts';
import { parseSearch } from './search-query.ts';
import { searchWords } from './search-query-store.ts';

const MINE = 400;
const OTHERS = 150;
const taxonomy = createSkillTaxonomy();
const mine: PoolOwner = { workspaceId: newId(), userId: newId() };
const other: PoolOwner = { workspaceId: newId(), userId: newId() };
const colleague = newId();

let server: TestServer;
let tables: TestDatabase;
beforeAll(async () => {
  server = await startTestServer();
  tables = await server.createDatabase();
  await withWorkspace(tables.db, mine, (trx) => plantCandidates(trx, mine, 0, MINE));
  await withWorkspace(tables.db, other, (trx) => plantCandidates(trx, other, MINE, MINE + OTHERS));
  await withWorkspace(tables.db, mine, async (trx) => {
    await sql`update candidates set owner_id = ${colleague}::uuid where get_byte(uuid_send(id), 15) % 3 = 0`.execute(
      trx,
    );
    await sql`insert into candidate_tags (workspace_id, candidate_id, tag)
      select workspace_id, id, ${'odd \u001E tag'} from candidates where get_byte(uuid_send(id), 14) % 5 = 0`.execute(
      trx,
    );
    await sql`update candidate_search set education_level = get_byte(uuid_send(candidate_id), 13) % 9,
      months = case when part % 11 = 0 then -1 else months end`.execute(trx);
  });
});
afterAll(async () => {
  await server.close();
});

const count = (trx: Trx, filter: CandidateFacetsQuery, most?: number) =>
  countCandidateFacets(
    trx,
    { taxonomy, userNames: async (ids) => new Map(ids.map((id) => [id, `Name of ${id}`])) },
    filter,
    most,
  );

interface Row {
  readonly skills: string[];
  readonly titles: string[];
  readonly employers: string[];
  readonly schools: string[];
  readonly languages: string[];
  readonly tags: string[];
  readonly city: string | null;
  readonly country_code: string | null;
  readonly source: string;
  readonly status: string;
  readonly owner_id: string | null;
  readonly months: number;
  readonly education_level: number | null;
  readonly created_at: Date;
}

const YEARS = [
  ['0-2', 0, 24],
  ['2-5', 24, 60],
  ['5-10', 60, 120],
  ['10-15', 120, 180],
  ['15-60', 180, 10_000],
] as const;

/** What a row counts for, told a second time. */
function valuesOf(name: CandidateFacetName, row: Row, since: readonly string[]): (string | null)[] {
  switch (name) {
    case 'skill':
      return row.skills;
    case 'title':
      return row.titles.slice(0, 2);
    case 'employer':
      return row.employers.slice(0, 2);
    case 'school':
      return row.schools.slice(0, 2);
    case 'language':
      return row.languages;
    case 'tag':
      return row.tags.map((tag) => tag.replace('\u001E', ' '));
    case 'city':
      return [row.city];
    case 'countryCode':
      return [row.country_code];
    case 'source':
      return [row.source];
    case 'status':
      return [row.status];
    case 'ownerId':
      return [row.owner_id];
    case 'years':
      return YEARS.filter(([, from, to]) => row.months >= from && row.months < to).map(([value]) => value);
    case 'minEducation':
      return [1, 2, 3, 4, 5, 6, 7, 8].filter((level) => level <= (row.education_level ?? 0)).map(String);
    case 'created':
      return since.filter((moment) => row.created_at >= new Date(moment));
  }
}

/** Row by row, each facet by a question of its own. */
async function naively(trx: Trx, filter: CandidateFacetsQuery, name: CandidateFacetName) {
  const parts = filterParts(filter, parseSearch(filter.text ?? ''), await searchWords(trx, taxonomy));
  const { rows } = await sql<Row>`select * from candidate_search
    where not hidden and ${whereAll(parts.filter((part) => part.name !== name))}`.execute(trx);
  const counts = new Map<string, number>();
  for (const value of rows.flatMap((row) => valuesOf(name, row, filter.since ?? []))) {
    if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, number]) => ({ value, count: number }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, 50);
}

const plain = (facet: CandidateFacets['facets'][number]) =>
  facet.values.map(({ value, count: number }) => ({ value, count: number }));

const DAY = 24 * 60 * 60_000;
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();

const CHOICES: readonly ((next: (below: number) => number) => CandidateFacetsQuery)[] = [
  (next) => ({ text: ['regional', 'wards OR panels', '"weekly reports"', 'reviewed -legacy', 'skill:SQL'][next(5)] }),
  (next) => ({ skill: [['SQL', 'Budgeting', 'Postgres'][next(3)] ?? ''] }),
  (next) => ({ title: ['senior', 'nurse', '"Head Chef"'][next(3)] }),
  (next) => ({ employer: ['bank', 'northwind'][next(2)] }),
  (next) => ({ school: ['berlin', 'university'][next(2)] }),
  (next) => ({ countryCode: [['DE', 'GB'][next(2)] ?? '', 'US'] }),
  (next) => ({ language: [['English', 'German'][next(2)] ?? ''] }),
  (next) => ({ tag: [['referral', 'odd \u001E tag'][next(2)] ?? ''] }),
  (next) => ({ city: 'Leeds', ...(next(2) === 0 ? {} : { radius: 80 }) }),
  (next) => ({ minEducation: next(8) }),
  (next) => ({ minYears: next(12), ...(next(2) === 0 ? {} : { maxYears: 14 }) }),
  (next) => ({ source: next(2) === 0 ? ['batch'] : ['upload', 'manual'] }),
  (next) => ({ status: next(2) === 0 ? ['active'] : ['placed', 'not-looking'] }),
  (next) => ({ ownerId: next(2) === 0 ? colleague : mine.userId }),
  (next) => ({ createdFrom: ago(next(2) === 0 ? 0.1 : 0.2) }),
];

function anyFilter(seed: number): CandidateFacetsQuery {
  const next = numbersFrom(seed);
  const chosen = Array.from({ length: next(5) }, () => CHOICES[next(CHOICES.length)]?.(next) ?? {});
  return Object.assign({ since: [ago(0.05), ago(0.15), ago(30)] }, ...chosen);
}

describe('the counts beside the filters', () => {
  it.each(Array.from({ length: 30 }, (_, seed) => seed))(
    'are those of a count row by row, for any filters (%i)',
    async (seed) => {
      const filter = anyFilter(seed);
      await withWorkspace(tables.db, mine, async (trx) => {
        const { facets } = await count(trx, filter);
        for (const facet of facets) {
          expect(facet.estimated).toBe(false);
          expect(plain(facet), `${facet.name} with ${JSON.stringify(filter)}`).toEqual(
            await naively(trx, filter, facet.name),
          );
        }
      });
    },
  );

  it('are near the truth where only a part is counted, and say so', async () => {
    await withWorkspace(tables.db, mine, async (trx) => {
      for (const filter of [{}, { status: ['active'] }, { text: 'regional' }] as CandidateFacetsQuery[]) {
        const [whole, part] = [await count(trx, filter), await count(trx, filter, 100)];
        expect(part.total).toBe(whole.total);
        const values = whole.facets.find(({ name }) => name === 'status')?.values ?? [];
        const estimate = part.facets.find(({ name }) => name === 'status');
        expect(estimate?.estimated).toBe(true);
        for (const { value, count: truth } of values) {
          // Six standard errors of a count in about 100 of them.
          const error = 6 * Math.sqrt((truth * MINE) / 100);
          const told = estimate?.values.find((one) => one.value === value)?.count ?? 0;
          expect(Math.abs(told - truth), `${value} with ${JSON.stringify(filter)}`).toBeLessThanOrEqual(error);
        }
      }
    });
  });

  it('are exact for a facet whose candidates are few, whatever another facet has', async () => {
    await withWorkspace(tables.db, mine, async (trx) => {
      const filter: CandidateFacetsQuery = { skill: ['Postgres'], status: ['active'], countryCode: ['FR'] };
      const [whole, part] = [await count(trx, filter), await count(trx, filter, 10)];
      const exact = part.facets.filter(({ estimated }) => !estimated);
      expect(exact.map(({ name }) => name)).toContain('city');
      expect(exact.length).toBeLessThan(part.facets.length);
      for (const facet of exact) expect(facet).toEqual(whole.facets.find(({ name }) => name === facet.name));
    });
  });

  it('name the owners, and know nothing of another workspace', async () => {
    const owners = await withWorkspace(tables.db, other, (trx) => count(trx, { ownerId: colleague }));
    expect(owners.total).toBe(0);
    expect(owners.facets.find(({ name }) => name === 'ownerId')?.values).toEqual([
      { value: other.userId, count: OTHERS, label: `Name of ${other.userId}` },
    ]);
    expect(owners.facets.filter(({ name }) => name !== 'ownerId').flatMap(({ values }) => values)).toEqual([]);
    const nobody = await tables.db.transaction().execute((trx) => count(trx, {}));
    expect(nobody.facets.flatMap(({ values }) => values)).toEqual([]);
  });
});
