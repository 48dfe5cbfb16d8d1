import { CandidateListQuery } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer, type TestDatabase, type TestServer } from '../../platform/testing/test-database.ts';
import { clerk } from '../../testing/made-candidates.ts';
import { type PoolOwner, plantPeople } from '../../testing/plant-candidates.ts';
import { findCandidates } from './find-candidates.ts';
import { indexMissingCandidates } from './index-missing.ts';

const owner: PoolOwner = { workspaceId: newId(), userId: newId() };
const taxonomy = createSkillTaxonomy();
const parts = { taxonomy, userNames: async () => new Map<string, string>() };

let server: TestServer;
let tables: TestDatabase;
beforeAll(async () => {
  server = await startTestServer();
  tables = await server.createDatabase();
  await withWorkspace(tables.db, owner, async (trx) => {
    const english = [
      clerk('Ida', {
        document: 'Trainer of “Kaizen” and lean–agile teams •Planned audits',
        lines: ['Led “Six Sigma” courses'],
      }),
    ];
    await plantPeople(trx, owner, english, { language: 'en' });
    const french = [
      clerk('Jean', { document: 'Infirmier à l’hôpital, chef\u00A0de\u00A0projet «\u00A0Qualité\u00A0»' }),
    ];
    await plantPeople(trx, owner, french, { language: 'fr' });
    const japanese = [clerk('Jun', { document: '2019年3月　東京大学、経済学部卒業。株式会社北風' })];
    await plantPeople(trx, owner, japanese, { language: 'ja' });
  });
});
afterAll(async () => {
  await server.close();
});

const find = (text: string) =>
  withWorkspace(tables.db, owner, (trx) => findCandidates(trx, parts, CandidateListQuery.parse({ text })));
async function found(text: string): Promise<string[]> {
  const { items, corrected } = await find(text);
  return corrected === undefined ? items.map(({ name }) => name ?? '') : [];
}

describe('a word beside signs that are not of ASCII', () => {
  it.each([
    ['in curly quotes', 'kaizen', ['Ida']],
    ['in a phrase with curly quotes', '"six sigma courses"', ['Ida']],
    ['behind a dash', 'agile', ['Ida']],
    ['behind a bullet', 'planned', ['Ida']],
    ['behind an apostrophe', 'hopital', ['Jean']],
    ['behind a space that does not break', '"chef de projet"', ['Jean']],
    ['in guillemets', 'qualité', ['Jean']],
    ['typed with its apostrophe', 'l’hôpital', ['Jean']],
  ])('is found %s', async (_, text, names) => {
    expect(await found(text)).toEqual(names);
  });
});

describe('a script without spaces', () => {
  it.each([
    ['経済学部', ['Jun']],
    ['東京大学 卒業', ['Jun']],
    ['"株式会社北風"', ['Jun']],
    ['2019年', ['Jun']],
    ['部経', []],
  ])('finds %s by its characters in a row', async (text, names) => {
    expect(await found(text)).toEqual(names);
  });

  it('shows the text as it is written, with the word marked as one, and nothing else', async () => {
    const { items } = await find('経済学部');
    const snippet = items[0]?.snippets?.[0];
    expect(snippet?.text).toContain('東京大学, 経済学部卒業');
    expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['経済学部']);
  });
});

it('indexes rows again whose texts have an older form', async () => {
  await sql`update candidate_search set text_form = 0, words = '' where workspace_id = ${owner.workspaceId}`.execute(
    tables.ownerDb,
  );
  expect(await found('six')).toEqual([]);
  const signal = new AbortController().signal;
  expect(await indexMissingCandidates(tables.db, taxonomy, signal)).toBe(3);
  expect(await found('six')).toEqual(['Ida']);
  expect(await indexMissingCandidates(tables.db, taxonomy, signal)).toBe(0);
});
