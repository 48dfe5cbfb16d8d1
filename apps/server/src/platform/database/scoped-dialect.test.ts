import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog, startTestServer } from '../testing/test-database.ts';
import { createDb } from './create-db.ts';
import type { Db } from './database.ts';
import { withSettings } from './scoped-dialect.ts';
import type { Database } from './tables.ts';

const server = await startTestServer();
afterAll(() => server.close());
/** One connection: what one transaction leaves behind, the next one meets. */
let db: Db;
beforeAll(async () => {
  const { facts } = await server.createDatabase();
  db = createDb(facts, { max: 1, log: silentLog });
});
afterAll(() => db.destroy());

const workspaceOf = async (on: Kysely<Database>) => {
  const { rows } = await sql<{
    workspace: string | null;
  }>`select current_setting('app.workspace', true) as workspace`.execute(on);
  return rows[0]?.workspace ?? '';
};
const inTransaction = (settings: Readonly<Record<string, string>>) =>
  withSettings(settings, () => db.transaction().execute(workspaceOf));

describe('a transaction with settings', () => {
  it('has them from its first statement, and leaves none behind', async () => {
    expect(await inTransaction({ 'app.workspace': 'one' })).toBe('one');
    expect(await workspaceOf(db)).toBe('');
    expect(await db.transaction().execute(workspaceOf)).toBe('');
  });

  it('takes a value for what it is, whatever it looks like', async () => {
    for (const value of ["o'hara", "', true); drop table resumes; --", '\\', "\\'", 'ü “x”', '$1'])
      expect(await inTransaction({ 'app.workspace': value })).toBe(value);
  });

  it('gives its connection back in order when a setting is refused', async () => {
    await expect(inTransaction({ role: 'nobody_known' })).rejects.toThrow('nobody_known');
    expect(await inTransaction({ 'app.workspace': 'two' })).toBe('two');
  });

  it('can be undone like any other', async () => {
    const failing = withSettings({ 'app.workspace': 'three' }, () =>
      db.transaction().execute(async () => {
        throw new Error('on purpose');
      }),
    );
    await expect(failing).rejects.toThrow('on purpose');
    expect(await workspaceOf(db)).toBe('');
  });

  it('keeps its settings to itself', async () => {
    const { facts } = await server.createDatabase();
    const two = createDb(facts, { max: 2, log: silentLog });
    const seen = await withSettings({ 'app.workspace': 'outer' }, () =>
      two
        .transaction()
        .execute(async (outer) => [await two.transaction().execute(workspaceOf), await workspaceOf(outer)]),
    );
    expect(seen).toEqual(['', 'outer']);
    await two.destroy();
  });
});
