import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { startChild } from '../testing/child-program.ts';
import { silentLog, startTestServer } from '../testing/test-database.ts';
import { connectionSettings } from './connection-facts.ts';
import { prepareDatabase } from './migrate.ts';

const server = await startTestServer();
afterAll(() => server.close());
const PROGRAM = new URL('../testing/migrate-child.ts', import.meta.url);

it('runs every migration once when four processes start at the same time', async () => {
  const facts = await server.createEmptyDatabase();
  const children = [1, 2, 3, 4].map(() => startChild(PROGRAM, { args: [JSON.stringify(facts)] }));
  const codes = await Promise.all(children.map((child) => child.exit));
  expect(codes, children.map((child) => child.output()).join('\n')).toEqual([0, 0, 0, 0]);
  const pool = new pg.Pool(connectionSettings(facts, 'owner'));
  const db = new Kysely<{ kysely_migration: { name: string } }>({ dialect: new PostgresDialect({ pool }) });
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  expect(rows.map((row) => row.name)).toContain('001-workspace-scope');
  expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
  await db.destroy();
});

it('does nothing the second time', async () => {
  const { facts } = await server.createDatabase();
  await prepareDatabase(facts, silentLog);
});

it('works on a server of somebody else, with one login that is no superuser', async () => {
  const facts = await server.createEmptyDatabase();
  const owner = new pg.Client(connectionSettings(facts, 'owner'));
  await owner.connect();
  await owner.query(`create role somebody login createrole password 'secret-of-somebody'`);
  await owner.query(`grant vitae_app to somebody with admin option`);
  await owner.query(`alter database ${facts.database} owner to somebody`);
  await owner.query('grant all on schema public to somebody');
  await owner.end();
  const url = `postgresql://somebody:secret-of-somebody@/${facts.database}?host=${encodeURIComponent(facts.host)}&port=${facts.port}`;
  const external = { kind: 'external', url } as const;
  await prepareDatabase(external, silentLog);
  const app = new pg.Client(connectionSettings(external, 'app'));
  await app.connect();
  const { rows } = await app.query('select current_user as name, session_user as login');
  expect(rows).toEqual([{ name: 'vitae_app', login: 'somebody' }]);
  await expect(app.query('create table mine (n int)')).rejects.toThrow('permission denied');
  await app.end();
});
