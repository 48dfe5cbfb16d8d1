// Nobody sees what belongs to another workspace: every route of the API is called by everybody who may not, and the database is asked
// directly. New routes and new tables are covered as soon as they are there.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Db, withWorkspace } from './platform/database/database.ts';
import { ApiDocument, type FilledRequest, fillRequests } from './testing/isolation/fill-request.ts';
import { findVictimId, KNOWN_BODIES, KNOWN_FORMS } from './testing/isolation/known-values.ts';
import { type Scene, setScene } from './testing/isolation/scene.ts';
import { type Credentials, sendFilled } from './testing/isolation/send-filled.ts';
import { idsIn, leakIn, listTables, rowsOfWorkspace, shownName, tableOf } from './testing/isolation/victim.ts';

let scene: Scene;
let requests: FilledRequest[];
beforeAll(async () => {
  scene = await setScene();
  const document = ApiDocument.parse(await (await fetch(`${scene.url}/openapi.json`)).json());
  requests = fillRequests(document, await findVictimId(scene), { bodies: KNOWN_BODIES, forms: KNOWN_FORMS });
}, 240_000);
afterAll(() => scene.close());

const guarded = () => requests.filter(({ operation }) => operation.security.length > 0);

/** After the audit log has noted what was done before. */
async function victimsRows(): Promise<Map<string, Set<string>>> {
  await scene.people.firstAdmin.browser.send('GET', '/api/admin/audit');
  return await rowsOfWorkspace(scene.ownerDb, scene.victim.workspaceId);
}

/** Calls everything as somebody; gives each reply that found, told or broke something. */
async function intrude(as: Credentials, tried: readonly FilledRequest[], known: readonly string[] = []) {
  const rows = await victimsRows();
  const ids = idsIn(rows, [scene.victim.workspaceId, ...known]);
  const wrong: string[] = [];
  for (const request of tried) {
    const { status, text } = await sendFilled(scene, as, request);
    const leak = leakIn(text, ids);
    if (leak !== undefined) wrong.push(`${request.name} tells ${leak}: ${text.slice(0, 300)}`);
    if (request.names && status < 400) wrong.push(`${request.name} answers ${status}`);
    // A request that was not understood proves nothing.
    if ([400, 415, 422, 428].includes(status)) wrong.push(`${request.name} was not understood: ${text.slice(0, 300)}`);
    if (status === 403 || status >= 500) wrong.push(`${request.name} answers ${status}: ${text.slice(0, 300)}`);
  }
  return wrong;
}

/** The same, and not a row of the victim's is there more, less or otherwise afterwards. */
async function intrudeWithoutTrace(as: Credentials, tried: readonly FilledRequest[]) {
  const before = await victimsRows();
  expect(await intrude(as, tried)).toEqual([]);
  expect(await victimsRows()).toEqual(before);
}

describe('every route of the API', () => {
  it('refuses whoever is nobody', async () => {
    await intrudeWithoutTrace({}, guarded());
    for (const request of guarded()) expect((await sendFilled(scene, {}, request)).status, request.name).toBe(401);
  });

  it('gives a recruiter of another workspace nothing', async () => {
    await intrudeWithoutTrace({ person: scene.people.recruiter }, guarded());
  });

  it('gives an admin of another workspace nothing', async () => {
    await intrudeWithoutTrace({ person: scene.people.admin }, guarded());
  });

  it('shows the admin of the installation the victim only under /api/admin and /api/processing', async () => {
    const { firstAdmin } = scene.people;
    await intrudeWithoutTrace(
      { person: firstAdmin },
      guarded().filter(({ name }) => !name.includes(' /api/admin/') && !name.includes(' /api/processing/')),
    );
    const everybodys = guarded().filter(({ name }) => name.includes(' /api/admin/'));
    expect(everybodys.length).toBeGreaterThan(0);
    for (const other of [scene.people.admin, scene.people.recruiter, scene.people.candidate]) {
      for (const request of everybodys) {
        expect((await sendFilled(scene, { person: other }, request)).status, request.name).toBe(404);
      }
    }
  });

  it('gives a candidate nothing of a pool, also when the login belongs to its workspace', async () => {
    await intrudeWithoutTrace({ person: scene.people.candidate }, guarded());
    const { insider } = scene.people;
    const own = idsIn(await victimsRows(), [], insider.userId);
    const others = guarded().filter(({ operation }) => operation.operationId !== 'activateWorkspace');
    expect(await intrude({ person: insider }, others, [...own])).toEqual([]);
  });

  it('gives a key of another workspace nothing, with every scope', async () => {
    await intrudeWithoutTrace({ key: scene.people.admin.key }, guarded());
  });

  it('gives a key of the workspace itself nothing when its scopes do not say so', async () => {
    for (const request of guarded()) {
      const scopes = request.operation.security.flatMap((way) => way['apiKey'] ?? []);
      const takesAnyKey = request.operation.security.some((way) => way['apiKey']?.length === 0);
      if (takesAnyKey) continue;
      for (const [missing, key] of scene.narrowKeys) {
        if (scopes.length > 0 && !scopes.includes(missing)) continue;
        const { status } = await sendFilled(scene, { key }, request);
        expect([request.name, missing, status]).toEqual([request.name, missing, 404]);
      }
    }
  });

  it('tells nobody who is not signed in anything on open routes either', async () => {
    const open = requests.filter(({ operation }) => operation.security.length === 0);
    const rows = await victimsRows();
    for (const request of open) {
      const { text } = await sendFilled(scene, {}, request);
      expect([request.name, leakIn(text, idsIn(rows, []))]).toEqual([request.name, undefined]);
    }
    expect(await victimsRows()).toEqual(rows);
  });
});

/** Tables without row-level security, and why that gives nobody’s data away. */
const WITHOUT_POLICIES: Readonly<Record<string, string>> = {
  'auth.user': 'Belongs to no workspace: signing in looks for it before the workspace is known.',
  'auth.account': 'Belongs to a user, not to a workspace; holds the hash of a password.',
  'auth.session': 'Found by its token before the workspace is known.',
  'auth.verification': 'Found by its one-time token, of which the hash is kept.',
  kysely_migration: 'Names of migrations; the application may not read it.',
  kysely_migration_lock: 'One row of the migrations; the application may not read it.',
};
/** The queue’s own tables: its tasks hold ids, and are read back under the workspace that they name. */
const OF_THE_QUEUE = /^queue\./;

/** Empty as soon as the audit log has been sealed. */
const PASSED_THROUGH = 'audit_intake';

type Question = ReturnType<typeof sql<{ n: number }>>;
type Place = <T>(work: (db: Db) => Promise<T>) => Promise<T>;

/** The number of rows, or `denied` where the application has no right to ask. */
async function ask(run: Place, question: Question): Promise<number | 'denied'> {
  try {
    return await run(async (db) => (await question.execute(db)).rows[0]?.n ?? 0);
  } catch (error) {
    if (/permission denied|row-level security|append-only/.test(String(error))) return 'denied';
    throw error;
  }
}

describe('the database, asked as the application', () => {
  const other = () => ({ workspaceId: scene.otherWorkspaceId, userId: null });
  const places: readonly { name: string; run: Place }[] = [
    { name: 'no workspace', run: (work) => work(scene.db) },
    { name: 'another workspace', run: (work) => withWorkspace(scene.db, other(), work) },
  ];

  it('has a row of the victim in every table that has a workspace, and shows none of them', async () => {
    for (const table of await listTables(scene.ownerDb, 'of workspaces')) {
      const own = sql<{ n: number }>`
        select count(*)::int as n from ${tableOf(table)} where workspace_id = ${scene.victim.workspaceId}`;
      const there = await ask((work) => work(scene.ownerDb), own);
      if (table.table !== PASSED_THROUGH) expect([shownName(table), there]).not.toEqual([shownName(table), 0]);
      if (shownName(table) in WITHOUT_POLICIES) continue;
      for (const { name, run } of places) {
        const seen = await ask(run, own);
        expect([shownName(table), name, seen === 'denied' ? 0 : seen]).toEqual([shownName(table), name, 0]);
      }
    }
  });

  it('writes, changes and deletes nothing of the victim', async () => {
    const { workspaceId } = scene.victim;
    for (const table of await listTables(scene.ownerDb, 'of workspaces')) {
      if (shownName(table) in WITHOUT_POLICIES) continue;
      const tries = {
        update: sql<{ n: number }>`with done as (update ${tableOf(table)} set workspace_id = workspace_id
          where workspace_id = ${workspaceId} returning 1) select count(*)::int as n from done`,
        delete: sql<{ n: number }>`with done as (delete from ${tableOf(table)}
          where workspace_id = ${workspaceId} returning 1) select count(*)::int as n from done`,
        insert: sql<{
          n: number;
        }>`insert into ${tableOf(table)} (workspace_id) values (${workspaceId}) returning 1 as n`,
      };
      for (const { name, run } of places) {
        for (const [kind, statement] of Object.entries(tries)) {
          const done = await ask(run, statement);
          const nothing = done === 'denied' || (done === 0 && kind !== 'insert');
          expect([shownName(table), name, kind, nothing || done]).toEqual([shownName(table), name, kind, true]);
        }
      }
    }
  });

  it('has policies on every other table, but for a few that are named with the reason', async () => {
    const { rows } = await sql<{ schema: string; table: string }>`
      select n.nspname as schema, c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relrowsecurity and not c.relispartition`.execute(scene.ownerDb);
    const open = rows
      .filter(({ schema }) => !schema.startsWith('pg_') && schema !== 'information_schema')
      .map(shownName)
      .filter((name) => !OF_THE_QUEUE.test(name));
    expect(open.toSorted()).toEqual(Object.keys(WITHOUT_POLICIES).toSorted());
  });
});
