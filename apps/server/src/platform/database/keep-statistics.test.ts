import { sql } from 'kysely';
import { afterAll, expect, it, vi } from 'vitest';
import { startTestServer } from '../testing/test-database.ts';
import { refreshStatistics } from './keep-statistics.ts';

const server = await startTestServer();
afterAll(() => server.close());

it('analyses what has changed much, and that only once', async () => {
  const { facts, ownerDb } = await server.createDatabase();
  await sql`create table grown (id integer) with (autovacuum_enabled = false)`.execute(ownerDb);
  await sql`create table little (id integer) with (autovacuum_enabled = false)`.execute(ownerDb);
  await sql`insert into grown select generate_series(1, 500)`.execute(ownerDb);
  await sql`insert into little select generate_series(1, 10)`.execute(ownerDb);
  const analysed = await vi.waitFor(
    async () => {
      const names = await refreshStatistics(facts);
      // A session tells the server of its changes a moment later.
      expect(names).toContain('public.grown');
      return names;
    },
    { timeout: 20_000, interval: 500 },
  );
  expect(analysed).not.toContain('public.little');
  const { rows } = await sql<{
    rows: number;
  }>`select reltuples::int as rows from pg_class where relname = 'grown'`.execute(ownerDb);
  expect(rows).toEqual([{ rows: 500 }]);
  expect(await refreshStatistics(facts)).not.toContain('public.grown');
});
