import { AdminCandidateList, AdminOverview, AdminUserList, AdminWorkspaceList } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import { startTestApi, type TestApi } from '../accounts/testing/test-api.ts';
import type { TestBrowser } from '../accounts/testing/test-browser.ts';
import { createAdminFeature } from './admin.ts';

const server = await startTestServer();
afterAll(() => server.close());

const NOW = new Date('2026-03-10T12:00:00Z');
let database: TestDatabase;
let api: TestApi;
let admin: TestBrowser;
beforeAll(async () => {
  database = await server.createDatabase();
  const queueCounts = async () => ({ waiting: 3, active: 1, failed: 0 });
  const feature = createAdminFeature({ db: database.db, queueCounts, now: () => NOW });
  api = await startTestApi(database, { features: [feature] });
  admin = await api.signedIn('admin', 'ada');
  await api.signedIn('candidate', 'cora');
  const { rows } = await sql<{ id: string; name: string }>`select id, name from auth.workspace`.execute(
    database.ownerDb,
  );
  for (const { id, name } of rows) await fillWorkspace(id, name === 'cora' ? 1 : 4);
});
afterAll(() => api.close());

async function fillWorkspace(workspaceId: string, people: number): Promise<void> {
  await withWorkspace(database.db, { workspaceId, userId: null }, async (trx) => {
    for (let n = 0; n < people; n++) {
      const [candidate, resume] = [newId(), newId()];
      await sql`insert into candidates (id, name, email, source, updated_at)
        values (${candidate}, ${`Person ${n}`}, ${`p${n}@people.example`}, 'upload', ${NOW})`.execute(trx);
      await sql`insert into candidate_sources (id, candidate_id, kind) values (${newId()}, ${candidate}, 'api')`.execute(
        trx,
      );
      await sql`insert into resumes (id, candidate_id, uploaded_by, filename, media_type, bytes, sha256, storage_key, source, status,
          stage, progress, outcome, finished_at)
        values (${resume}, ${candidate}, ${newId()}, 'a.txt', 'text/plain', 100, ${'0'.repeat(64)}, 'k', 'upload', 'done', 'saved', 100,
          '{"kind":"created"}', ${n === 0 ? new Date('2026-03-09T23:59:59Z') : NOW})`.execute(trx);
    }
  });
}

const get = async (path: string) => (await admin.send('GET', path)).body;

describe('the admin of the installation', () => {
  it('sees the candidates of every workspace with owner and sources, a page at a time', async () => {
    const first = AdminCandidateList.parse(await get('/api/admin/candidates?limit=3'));
    const second = AdminCandidateList.parse(await get(`/api/admin/candidates?limit=3&cursor=${first.nextCursor}`));
    const all = [...first.items, ...second.items];
    expect(first.total).toBe(5);
    expect(new Set(all.map(({ id }) => id)).size).toBe(5);
    expect(second.nextCursor).toBeNull();
    expect(new Set(all.map(({ workspace }) => workspace.name))).toEqual(new Set(['Vitae', 'cora']));
    expect(all[0]).toMatchObject({ sources: ['api', 'upload'], resumes: 1, owner: null });
  });

  it('finds them by a part of the name, also with signs that mean something in SQL', async () => {
    const found = async (text: string) =>
      AdminCandidateList.parse(await get(`/api/admin/candidates?text=${encodeURIComponent(text)}`)).total;
    expect(await found('PERSON 0')).toBe(2);
    expect(await found('cora')).toBe(1);
    expect([await found('%'), await found('_'), await found("'")]).toEqual([0, 0, 0]);
  });

  it('sees every login with its roles, and every workspace with what it holds', async () => {
    const users = AdminUserList.parse(await get('/api/admin/users')).items;
    expect(users.map(({ name, memberships }) => [name, memberships[0]?.role])).toEqual([
      ['ada', 'admin'],
      ['cora', 'candidate'],
    ]);
    expect(users[0]?.lastSeenAt).not.toBeNull();
    const workspaces = AdminWorkspaceList.parse(await get('/api/admin/workspaces')).items;
    expect(workspaces).toMatchObject([
      { name: 'Vitae', members: 1, candidates: 4, resumes: 4, bytes: 400 },
      { name: 'cora', members: 1, candidates: 1, resumes: 1, bytes: 100 },
    ]);
  });

  it('sees how many imports ended how on which day, also on days without any', async () => {
    const overview = AdminOverview.parse(await get('/api/admin/overview'));
    expect(overview).toMatchObject({ workspaces: 2, users: 2, candidates: 5, resumes: 5, storage: { bytes: 500 } });
    expect(overview.queue.waiting).toBe(3);
    expect(overview.days).toHaveLength(14);
    expect(overview.days[0]).toEqual({ day: '2026-02-25', outcomes: [] });
    expect(overview.days.slice(-2)).toEqual([
      { day: '2026-03-09', outcomes: [{ kind: 'created', count: 2 }] },
      { day: '2026-03-10', outcomes: [{ kind: 'created', count: 3 }] },
    ]);
  });
});

it('shows an admin of another workspace, a recruiter and a candidate nothing', async () => {
  const elsewhere = await api.signedIn('candidate', 'emil');
  await sql`update auth.membership set role = 'admin' where user_id = (select id from auth."user" where name = 'emil')`.execute(
    database.ownerDb,
  );
  const others = [elsewhere, await api.signedIn('recruiter', 'rita'), await api.signedIn('candidate', 'carl')];
  for (const path of ['overview', 'candidates', 'users', 'workspaces', 'audit', 'audit/verify']) {
    for (const other of others) expect((await other.send('GET', `/api/admin/${path}`)).status).toBe(404);
  }
});
