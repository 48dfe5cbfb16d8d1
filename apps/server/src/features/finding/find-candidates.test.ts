import { CandidateFacets, CandidateList, SkillSuggestions } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withWorkspace } from '../../platform/database/database.ts';
import { startTestServer, type TestDatabase, type TestServer } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { codeOf, type TestClient } from '../resumes/testing/test-client.ts';

const cv = (
  name: string,
  { job = 'Nurse', city = 'Leeds, United Kingdom', duty = 'Cared for patients', skills = 'Triage' },
) =>
  Buffer.from(
    `${name}\n${city}\n${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.com\n\nExperience\n\n${job}\nNorthwind Hospital\n` +
      `May 2018 - Present\n- ${duty}\n\nSkills\n\n${skills}\n`,
  );

const PEOPLE = [
  cv('Ada Winter', { job: 'Software Engineer', duty: 'Managed databases for clinics', skills: 'PostgreSQL, Python' }),
  cv('Jürgen Öztürk', {
    job: 'Data Analyst',
    city: 'Berlin, Germany',
    duty: 'Built reports',
    skills: 'SQL, TypeScript',
  }),
  cv('Cara Lind', { duty: 'Managing a ward of twelve beds', city: 'Potsdam, Germany' }),
];

let database: TestServer;
let tables: TestDatabase;
let server: ResumeServer;
let recruiter: TestClient;
beforeAll(async () => {
  database = await startTestServer();
  tables = await database.createDatabase();
  server = await startResumeServer(tables);
  recruiter = server.as('recruiter');
  for (const [index, bytes] of PEOPLE.entries()) await recruiter.import(bytes, `cv-${index}.txt`);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const find = async (query: Record<string, string>, client = recruiter) => {
  const { status, body } = await client.send('GET', `/api/candidates?${new URLSearchParams(query)}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return CandidateList.parse(body);
};
const names = async (query: Record<string, string>) => (await find(query)).items.map(({ name }) => name).sort();

describe('finding', () => {
  it.each([
    ['stems the words of each language', 'manage', ['Ada Winter', 'Cara Lind']],
    ['does not mind accents', 'jurgen ozturk', ['Jürgen Öztürk']],
    ['takes the beginning of the last word', 'databa', ['Ada Winter']],
    ['finds a skill by its other names', 'Postgres', ['Ada Winter']],
    ['finds the narrower skill by the broader one', 'skill:JavaScript', ['Jürgen Öztürk']],
    ['keeps words of a phrase together', '"ward of twelve"', ['Cara Lind']],
    ['finds no phrase in other words', '"twelve ward" -x', []],
    ['understands OR and minus', '(databases OR reports) -python ', ['Jürgen Öztürk']],
    ['asks fields', 'title:nurse city:potsdam', ['Cara Lind']],
  ])('%s', async (_, text, found) => {
    expect(await names({ text })).toEqual(found);
  });

  it('filters, and says how many there are of each kind without the own filter', async () => {
    expect(await names({ skill: 'postgres' })).toEqual(['Ada Winter']);
    expect(await names({ countryCode: 'DE' })).toEqual(['Cara Lind', 'Jürgen Öztürk']);
    expect(await names({ city: 'Berlin', radius: '50' })).toEqual(['Cara Lind', 'Jürgen Öztürk']);
    expect(await names({ city: 'Berlin', radius: '5' })).toEqual(['Jürgen Öztürk']);
    expect(await names({ minYears: '1', title: 'nurse' })).toEqual(['Cara Lind']);
    const { body } = await recruiter.send('GET', '/api/candidates/facets?countryCode=DE&title=nurse');
    const { total, facets } = CandidateFacets.parse(body);
    const valuesOf = (name: string) => facets.find((facet) => facet.name === name)?.values;
    expect(total).toBe(1);
    expect(valuesOf('title')).toEqual([
      { value: 'Data Analyst', count: 1 },
      { value: 'Nurse', count: 1 },
    ]);
    expect(valuesOf('countryCode')).toEqual([{ value: 'DE', count: 1 }]);
    expect(valuesOf('status')).toEqual([{ value: 'active', count: 1 }]);
  });

  it('offers skills by any of their names, with how many have them', async () => {
    const offered = async (text: string) =>
      SkillSuggestions.parse((await recruiter.send('GET', `/api/candidates/skills?text=${text}`)).body).items;
    expect((await offered('postgr'))[0]).toMatchObject({ name: 'PostgreSQL', count: 1 });
    expect((await offered('psql')).map(({ name, alias }) => ({ name, alias }))).toContainEqual({
      name: 'PostgreSQL',
      alias: 'PSQL',
    });
    expect(await offered('*')).toEqual([]);
  });

  it('takes years from inclusive and to exclusive, as they are counted', async () => {
    const { body } = await recruiter.send('GET', '/api/candidates/facets');
    const [years] = CandidateFacets.parse(body).facets.find(({ name }) => name === 'years')?.values ?? [];
    const [minYears = '', maxYears = ''] = years?.value.split('-') ?? [];
    expect((await find({ minYears, maxYears })).total).toBe(years?.count);
    expect((await find({ minYears: maxYears })).total).toBe(3 - (years?.count ?? 0));
  });

  it('shows where the words stand, and in which résumé', async () => {
    const [found] = (await find({ text: 'manage ward' })).items;
    const [snippet] = found?.snippets ?? [];
    expect(snippet?.resumeId).toBe(found?.currentResumeId);
    expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['Managing', 'ward']);
  });

  it('shows a place deep in a long text, in whole words, also where the word is written otherwise', async () => {
    const own = server.as('recruiter');
    const filler = Array.from({ length: 120 }, (_, index) => `Checked ledger ${index} with care`).join('\n- ');
    await own.import(cv('Uta Lang', { duty: `${filler}\n- Managing kitchens near Malmö` }), 'long.txt');
    for (const [text, marked] of [
      ['malmo kitchen', ['kitchens', 'Malmö']],
      ['"manage kitchen"', ['Managing', 'kitchens']],
      ['ledger 77', ['ledger', '77']],
    ] as const) {
      const [found] = (await find({ text }, own)).items;
      const [snippet] = found?.snippets ?? [];
      const marks = snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end)) ?? [];
      expect(marks, text).toEqual(expect.arrayContaining([...marked]));
      expect(snippet?.text).not.toMatch(/^(hecked|edger)/);
    }
  });

  it('puts mistyped words right when nothing is found', async () => {
    const { items, corrected } = await find({ text: 'PostgreSLQ winter ' });
    expect(corrected).toEqual({ typed: 'PostgreSLQ winter ', used: 'postgresql winter ' });
    expect(items.map(({ name }) => name)).toEqual(['Ada Winter']);
  });

  it('names the filter that removed everything', async () => {
    const { items, without } = await find({ text: 'ward', countryCode: 'DE', skill: 'Python' });
    expect(items).toEqual([]);
    expect(without).toEqual([{ filter: 'skill', count: 1 }]);
    expect(await find({ city: 'Nowhereville', radius: '10' })).toMatchObject({ unknownPlace: true });
  });

  it('goes through all of them page by page in every order', async () => {
    for (const sort of ['updated', 'created', 'name', 'experience', 'relevance']) {
      for (const order of ['asc', 'desc']) {
        const seen: (string | null)[] = [];
        let cursor: string | null = '';
        while (cursor !== null) {
          const page: CandidateList = await find({
            text: 'northwind',
            sort,
            order,
            limit: '1',
            ...(cursor === '' ? {} : { cursor }),
          });
          seen.push(...page.items.map(({ name }) => name));
          expect(page.total).toBe(3);
          cursor = page.nextCursor;
        }
        expect(new Set(seen).size, `${sort} ${order}`).toBe(3);
      }
    }
    const foreign = Buffer.from('{"id":"00000000-0000-7000-8000-000000000000","key":"x"}').toString('base64url');
    const { body } = await recruiter.send('GET', `/api/candidates?sort=experience&cursor=${foreign}`);
    expect(codeOf(body)).toBe('request.invalid');
  });

  it('follows tags and status in the same transaction', async () => {
    const [ada] = (await find({ text: 'ada' })).items;
    const scope = { workspaceId: recruiter.caller.workspaceId, userId: null };
    await withWorkspace(tables.db, scope, async (trx) => {
      await trx
        .insertInto('candidate_tags')
        .values({ candidate_id: ada?.id ?? '', tag: "Très 'hot' \\", added_by: null })
        .execute();
      await trx
        .updateTable('candidates')
        .set({ status: 'placed' })
        .where('id', '=', ada?.id ?? '')
        .execute();
    });
    expect(await names({ tag: "tres 'HOT' \\" })).toEqual(['Ada Winter']);
    expect(await names({ status: 'placed' })).toEqual(['Ada Winter']);
    await withWorkspace(tables.db, scope, (trx) => trx.deleteFrom('candidate_tags').execute());
    expect(await names({ tag: "très 'hot' \\" })).toEqual([]);
  });

  it('never fails, whatever is typed', async () => {
    const pieces = [
      '(',
      ')',
      '"',
      '-',
      "'",
      '\\',
      ':',
      '*',
      '&',
      '|',
      '!',
      '<->',
      'OR',
      'NOT',
      'skill:',
      'title:"',
      'the',
      'C++',
      '²',
      '\0',
      '😀',
      'é',
      '١',
      'tag:',
      ' ',
      ' ',
    ];
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 80; round++) {
      const text = Array.from({ length: next(12) + 1 }, () => pieces[next(pieces.length)]).join('');
      await find({ text, title: text.slice(0, 20), skill: text, limit: '1' });
    }
  });
});

describe('another workspace', () => {
  it('finds nothing, counts nothing and is told nothing of it', async () => {
    const stranger = server.as('admin');
    for (const query of [{}, { text: 'nurse' }, { text: 'postgreslq' }, { skill: 'Python' }] as Record<
      string,
      string
    >[]) {
      const { items, total, corrected, without } = await find(query, stranger);
      expect({ items, total, corrected, without: without ?? [] }).toEqual({
        items: [],
        total: 0,
        corrected: undefined,
        without: [],
      });
    }
    const facets = CandidateFacets.parse((await stranger.send('GET', '/api/candidates/facets')).body);
    expect(facets.facets.flatMap(({ values }) => values)).toEqual([]);
  });

  it('is seen by nobody who asks the database without a workspace, or as an uploader', async () => {
    for (const table of ['pool_search', 'candidate_search']) {
      const rows = async () => (await sql`select 1 from ${sql.table(table)}`.execute(tables.db)).rows;
      expect(await rows()).toEqual([]);
      const { workspaceId, userId } = recruiter.caller;
      const uploads = await withWorkspace(tables.db, { workspaceId, userId }, async (trx) => {
        await sql`select set_config('app.uploader', ${userId}, true)`.execute(trx);
        return (await sql`select 1 from ${sql.table(table)}`.execute(trx)).rows;
      });
      expect(uploads).toEqual([]);
    }
  });
});
