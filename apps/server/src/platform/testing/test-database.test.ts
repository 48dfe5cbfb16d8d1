import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { startTestServer } from './test-database.ts';

const server = await startTestServer();
afterAll(() => server.close());

it('gives each test a database of its own', async () => {
  const [one, two] = [await server.createDatabase(), await server.createDatabase()];
  await sql`create table only_here (n int)`.execute(one.ownerDb);
  await expect(sql`select * from only_here`.execute(two.ownerDb)).rejects.toThrow('does not exist');
});

it('works as a role that owns nothing and cannot pass row-level security', async () => {
  const { db } = await server.createDatabase();
  const { rows } = await sql`select current_user as name, rolsuper, rolbypassrls, rolcreaterole, rolinherit,
    exists (select 1 from pg_class where relowner = pg_roles.oid) as owns
    from pg_roles where rolname = current_user`.execute(db);
  expect(rows).toEqual([
    { name: 'vitae_app', rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolinherit: false, owns: false },
  ]);
});
