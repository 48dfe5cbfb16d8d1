import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { withWorkspace } from '../database/database.ts';
import { startTestServer } from '../testing/test-database.ts';

const server = await startTestServer();
afterAll(() => server.close());

it('every policy about own uploads lets the planner expect rows', async () => {
  const { ownerDb } = await server.createDatabase();
  const { rows } = await sql<{ table: string; condition: string }>`select tablename as table, qual as condition
    from pg_policies where qual like '%app_uploader%'`.execute(ownerDb);
  expect(rows.length).toBeGreaterThan(20);
  // The planner takes `(sub-select) is null` for true in one row of 200.
  expect(rows.filter(({ condition }) => condition.includes('AS app_uploader) IS NULL'))).toEqual([]);
});

it('the planner expects about as many tags as a workspace has', async () => {
  const { db, ownerDb } = await server.createDatabase();
  const workspaceId = '00000000-0000-4000-8000-000000000001';
  await sql`alter table candidate_tags disable trigger all`.execute(ownerDb);
  await sql`insert into candidate_tags (workspace_id, candidate_id, tag)
    select ${workspaceId}::uuid, gen_random_uuid(), 'tag ' || n from generate_series(1, 4000) n`.execute(ownerDb);
  await sql`analyze candidate_tags`.execute(ownerDb);
  const expected = await withWorkspace(db, { workspaceId, userId: null }, async (trx) => {
    const { rows } = await sql<Record<string, string>>`explain select * from candidate_tags`.execute(trx);
    return Number(/rows=(\d+)/.exec(Object.values(rows[0] ?? {})[0] ?? '')?.[1]);
  });
  expect(expected).toBeGreaterThan(1000);
});
