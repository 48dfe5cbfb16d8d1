import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog, startTestServer } from '../testing/test-database.ts';
import { createDb } from './create-db.ts';
import { asSystem, type Db, withWorkspace } from './database.ts';
import { isolateByWorkspace } from './isolate-table.ts';
import { newId } from './new-id.ts';

declare module './tables.ts' {
  interface Database {
    /** Made by this test. */
    test_note: { workspace_id: string; id: string; text: string };
  }
}

const server = await startTestServer();
afterAll(() => server.close());

const [mine, theirs] = [newId(), newId()];
const [inMine, inTheirs] = [
  { workspaceId: mine, userId: null },
  { workspaceId: theirs, userId: null },
];
let db: Db;
let ownerDb: Db;

beforeAll(async () => {
  ({ db, ownerDb } = await server.createDatabase());
  await sql`create table test_note (
    workspace_id uuid not null default app_workspace(), id uuid not null, text text not null, primary key (workspace_id, id)
  )`.execute(ownerDb);
  await isolateByWorkspace(ownerDb, 'test_note');
  for (const [scope, text] of [
    [inMine, 'mine'],
    [inTheirs, 'theirs'],
  ] as const) {
    await withWorkspace(db, scope, (trx) =>
      trx.insertInto('test_note').values({ workspace_id: scope.workspaceId, id: newId(), text }).execute(),
    );
  }
});

const textsOf = (from: Db) => from.selectFrom('test_note').select('text').orderBy('text').execute();

describe('withWorkspace', () => {
  it('shows the rows of one workspace when the filter is forgotten', async () => {
    expect(await withWorkspace(db, inMine, (trx) => textsOf(trx))).toEqual([{ text: 'mine' }]);
  });

  it('changes and deletes nothing of others when the filter is forgotten', async () => {
    await withWorkspace(db, inMine, (trx) => trx.updateTable('test_note').set({ text: 'mine' }).execute());
    const deleted = await withWorkspace(db, { workspaceId: newId(), userId: null }, (trx) =>
      trx.deleteFrom('test_note').executeTakeFirst(),
    );
    expect(deleted.numDeletedRows).toBe(0n);
    expect(await textsOf(ownerDb)).toEqual([{ text: 'mine' }, { text: 'theirs' }]);
  });

  it('refuses to write a row into another workspace, or to move one there', async () => {
    const foreign = { workspace_id: theirs, id: newId(), text: 'smuggled' };
    await expect(
      withWorkspace(db, inMine, (trx) => trx.insertInto('test_note').values(foreign).execute()),
    ).rejects.toThrow('row-level security');
    await expect(
      withWorkspace(db, inMine, (trx) => trx.updateTable('test_note').set({ workspace_id: theirs }).execute()),
    ).rejects.toThrow('row-level security');
  });

  it('ends with its transaction: the next user of the connection sees nothing', async () => {
    await withWorkspace(db, inMine, (trx) => textsOf(trx));
    for (let round = 0; round < 8; round++) expect(await textsOf(db)).toEqual([]);
    await expect(
      withWorkspace(db, inMine, async () => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    expect(await textsOf(db)).toEqual([]);
  });

  it('keeps two workspaces apart that work at the same time', async () => {
    const results = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        withWorkspace(db, index % 2 === 0 ? inMine : inTheirs, async (trx) => {
          await sql`select pg_sleep(0.01)`.execute(trx);
          return (await textsOf(trx)).map((row) => row.text).join();
        }),
      ),
    );
    expect(results).toEqual(results.map((_, index) => (index % 2 === 0 ? 'mine' : 'theirs')));
  });
});

describe('asSystem', () => {
  it('sees every workspace, and gives the right back with its transaction', async () => {
    expect(await asSystem(db, 'test: count', (trx) => textsOf(trx))).toEqual([{ text: 'mine' }, { text: 'theirs' }]);
    for (let round = 0; round < 8; round++) expect(await textsOf(db)).toEqual([]);
  });

  it('names its purpose to whoever looks at the server', async () => {
    const purpose = await asSystem(db, 'test: look at the clock', async (trx) => {
      const { rows } = await sql<{ name: string }>`select current_setting('application_name') as name`.execute(trx);
      return rows[0]?.name;
    });
    expect(purpose).toBe('vitae test: look at the clock');
  });

  it('owns nothing either', async () => {
    await expect(asSystem(db, 'test', (trx) => sql`drop table test_note`.execute(trx))).rejects.toThrow(
      'must be owner',
    );
    await expect(
      asSystem(db, 'test', (trx) => sql`alter table test_note disable row level security`.execute(trx)),
    ).rejects.toThrow('must be owner');
  });
});

/** Found by its token before the workspace is known; the column says which workspace the person chose. */
const BEFORE_WORKSPACE = ['auth.session'];

it('protects every table with a workspace by a policy', async () => {
  const { ownerDb: fresh } = await server.createDatabase();
  const { rows } = await sql<{ name: string }>`
    select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where a.attname = 'workspace_id' and c.relkind in ('r', 'p') and c.relnamespace not in ('pg_catalog'::regnamespace)
      and (not c.relrowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`.execute(fresh);
  expect(rows.map((row) => row.name)).toEqual(BEFORE_WORKSPACE);
});

it('closes its connections while the server stops without an uncaught error', async () => {
  const { facts } = await server.createDatabase();
  const one = createDb(facts, { max: 3, log: silentLog });
  await Promise.all([1, 2, 3].map(() => sql`select pg_sleep(0.05)`.execute(one)));
  const { ownerDb: other } = await server.createDatabase();
  const ending = one.destroy();
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${facts.database}`.execute(other);
  await ending;
});

it('works where queries are pooled: the role comes with the connection', async () => {
  const { facts } = await server.createDatabase();
  const one = createDb(facts, { login: 'app', max: 1, log: silentLog });
  const { rows } = await sql<{ role: string }>`select current_user as role`.execute(one);
  expect(rows).toEqual([{ role: 'vitae_app' }]);
  await one.destroy();
});
