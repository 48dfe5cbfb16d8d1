import { CandidateListQuery } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer, type TestDatabase, type TestServer } from '../../platform/testing/test-database.ts';
import { clerk, numbersFrom } from '../../testing/made-candidates.ts';
import { type PoolOwner, plantPeople } from '../../testing/plant-candidates.ts';
import { findCandidates } from './find-candidates.ts';

const owner: PoolOwner = { workspaceId: newId(), userId: newId() };
const strewn: PoolOwner = { workspaceId: newId(), userId: newId() };
const parts = { taxonomy: createSkillTaxonomy(), userNames: async () => new Map<string, string>() };

const ENGLISH = [
  clerk('Ada', { lines: ['Wrote weekly reports on the state of the ward'] }),
  clerk('Bea', { lines: ['Wrote reports, weekly or monthly', 'Full-time head of department'] }),
  clerk('Cem', { lines: ['Held weekly', 'reports of others'], title: 'Head' }),
  clerk('Dov', { document: 'Duties\nfiled each weekly\nreport by hand' }),
  clerk('Eva', { lines: ['Head in department', 'weekly budget', 'budget reports'] }),
];
const FRENCH = [
  clerk('Flo', { lines: ['Rédigeait les rapports hebdomadaires'] }),
  clerk('Gil', { lines: ['Rapports sur les ventes hebdomadaires'] }),
];
const UNKNOWN = [clerk('Hana', { lines: ['weekly reports kept'] })];

/** Stems that differ, words without one, and lines that end. */
const VOCABULARY = 'alpha bravo carbon delta of the in echo foxtrot'.split(' ');
const MANY = 60;
const texts = Array.from({ length: MANY }, (_, n) => {
  const next = numbersFrom(n);
  return Array.from({ length: 1 + next(4) }, () =>
    Array.from({ length: 1 + next(7) }, () => VOCABULARY[next(VOCABULARY.length)]).join(' '),
  );
});

let server: TestServer;
let tables: TestDatabase;
beforeAll(async () => {
  server = await startTestServer();
  tables = await server.createDatabase();
  await withWorkspace(tables.db, owner, async (trx) => {
    await plantPeople(trx, owner, ENGLISH, { language: 'en' });
    await plantPeople(trx, owner, FRENCH, { language: 'fr' });
    await plantPeople(trx, owner, UNKNOWN, { language: 'xx' });
  });
  await withWorkspace(tables.db, strewn, (trx) =>
    plantPeople(
      trx,
      strewn,
      texts.map((lines, n) => clerk(`Number${n}`, { lines })),
      { language: 'en' },
    ),
  );
});
afterAll(async () => {
  await server.close();
});

async function found(text: string, of = owner): Promise<string[]> {
  return await withWorkspace(tables.db, of, async (trx) => {
    const { items, corrected } = await findCandidates(trx, parts, CandidateListQuery.parse({ text, limit: '100' }));
    return corrected === undefined ? items.map(({ name }) => name ?? '').sort() : [];
  });
}

describe('a phrase', () => {
  it.each([
    ['of two words, in any of their forms', '"weekly report"', ['Ada', 'Dov']],
    ['as it is written, where the language is not known', '"weekly reports"', ['Ada', 'Dov', 'Hana']],
    ['that is turned round', '"reports weekly"', ['Bea']],
    ['of three words', '"wrote weekly reports"', ['Ada']],
    ['of three words, of which two stand together elsewhere', '"weekly budget reports"', []],
    ['with words that languages leave out', '"state of the ward"', ['Ada']],
    ['with such a word where another one stands', '"head of department"', ['Bea']],
    ['over the end of a line of the profile', '"held weekly reports"', []],
    ['over the end of a line of the document', '"each weekly report by hand"', ['Dov']],
    ['over the border of two fields', '"northwind held"', []],
    ['that begins with the end of a name', '"ada clerk"', []],
    ['in another language', '"rapport hebdomadaire"', ['Flo']],
    ['that is not there', '-"weekly reports" budget', ['Eva']],
    ['that is not there, of three words', '-"wrote weekly reports" wrote', ['Bea']],
    ['or another one', '"budget reports" OR "weekly reports"', ['Ada', 'Dov', 'Eva', 'Hana']],
    ['with a word beside it that is half typed', '"weekly reports" sta', ['Ada']],
    ['of one word with a hyphen', 'full-time', ['Bea']],
    ['of more words than anybody has', '"weekly reports weekly reports weekly reports"', []],
  ])('%s', async (_, text, names) => {
    expect(await found(text)).toEqual(names);
  });

  it('finds those in whom its words stand in a row, and nobody else', async () => {
    const next = numbersFrom(7);
    let hits = 0;
    for (let round = 0; round < 150; round++) {
      const words = Array.from({ length: 2 + next(3) }, () => VOCABULARY[next(VOCABULARY.length)]).join(' ');
      const expected = texts.flatMap((lines, n) =>
        lines.some((line) => ` ${line} `.includes(` ${words} `)) ? [`Number${n}`] : [],
      );
      expect(await found(`"${words}"`, strewn), words).toEqual(expected.sort());
      hits += expected.length;
    }
    expect(hits).toBeGreaterThan(100);
  });

  it('of two words is answered by the index alone', async () => {
    const { rows } = await sql<{
      query: string;
    }>`select phrase_query('vitae_english', 'weekly reports')::text as query`.execute(tables.db);
    expect(rows).toEqual([{ query: "'week report'" }]);
  });
});
