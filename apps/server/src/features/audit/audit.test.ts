import { AuditList, AuditVerification, SYSTEM_CHAIN } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertAudit } from '../../platform/audit/audit-intake-store.ts';
import { auditRecord, BY_SYSTEM } from '../../platform/audit/audit-record.ts';
import { sealAudit } from '../../platform/audit/seal-audit.ts';
import { asSystem, withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import { startTestApi, type TestApi } from '../accounts/testing/test-api.ts';
import type { TestBrowser } from '../accounts/testing/test-browser.ts';
import { verifyChains } from './verify-chains.ts';

const server = await startTestServer();
afterAll(() => server.close());

const entry = (workspaceId: string, subject = newId()) =>
  auditRecord({ workspaceId, actor: BY_SYSTEM, action: 'resume.change', subject: { kind: 'resume', id: subject } });

describe('over HTTP', () => {
  let database: TestDatabase;
  let api: TestApi;
  let admin: TestBrowser;
  beforeAll(async () => {
    database = await server.createDatabase();
    api = await startTestApi(database);
    admin = await api.signedIn('admin', 'ada');
  });
  afterAll(() => api.close());

  const search = async (query = '') =>
    AuditList.parse((await admin.send('GET', `/api/admin/audit${query}`)).body).items;

  it('records who signed in, and refused sign-ins in the chain of the system', async () => {
    const wrong = { email: 'ada@people.example', password: 'not the password at all' };
    expect((await api.browser().send('POST', '/api/auth/sign-in/email', wrong)).status).toBe(401);
    const [refused] = await search('?action=auth.sign-in&outcome=refused');
    const [done] = await search('?action=auth.sign-in&outcome=done');
    expect(refused).toMatchObject({ workspaceId: SYSTEM_CHAIN, actor: { kind: 'anonymous' } });
    expect(refused?.subject?.id).toBe(done?.actor.userId);
    expect(done).toMatchObject({ actor: { kind: 'user' }, address: '127.0.0.0/24' });
    expect(done?.requestId).not.toBeNull();
  });

  it('writes a change in its own transaction, and nothing when there was no change', async () => {
    const key = await admin.send('POST', '/api/auth/api-keys', { name: 'n', scopes: ['resumes:read'] });
    expect(key.status).toBe(201);
    const { id } = key.body as { id: string };
    expect(await search('?action=key.change')).toHaveLength(1);
    const missing = await admin.send('DELETE', `/api/auth/api-keys/${newId()}`);
    expect(missing.status).toBe(404);
    expect(await search('?action=key.change')).toHaveLength(1);
    expect((await admin.send('DELETE', `/api/auth/api-keys/${id}`)).status).toBe(204);
    expect((await search(`?subject=${id}`)).map(({ action }) => action)).toEqual(['key.change', 'key.change']);
  });

  it('filters, pages, and holds neither names nor addresses of people', async () => {
    for (let n = 0; n < 5; n++) await admin.send('PATCH', '/api/me', { name: `Ada Number ${n}` });
    const first = AuditList.parse((await admin.send('GET', '/api/admin/audit?limit=3')).body);
    const next = await admin.send('GET', `/api/admin/audit?limit=200&cursor=${first.nextCursor}`);
    const rest = AuditList.parse(next.body).items;
    const all = (await search('?limit=200')).filter(({ action }) => action !== 'audit.read').map(({ id }) => id);
    const paged = [...first.items, ...rest].filter(({ action }) => action !== 'audit.read').map(({ id }) => id);
    expect(paged).toEqual(all);
    expect(await search(`?to=${new Date(0).toISOString()}`)).toEqual([]);
    const dump = await sql<{ text: string }>`select e::text as text from audit_entries e`.execute(database.ownerDb);
    expect(dump.rows.map(({ text }) => text).join('\n')).not.toMatch(/ada number|people\.example/i);
  });

  it('is there for admins only', async () => {
    const recruiter = await api.signedIn('recruiter', 'rita');
    expect((await recruiter.send('GET', '/api/admin/audit')).status).toBe(404);
    expect((await recruiter.send('GET', '/api/admin/audit/verify')).status).toBe(404);
  });

  it('verifies', async () => {
    const { body } = await admin.send('GET', '/api/admin/audit/verify');
    expect(AuditVerification.parse(body)).toMatchObject({ ok: true, broken: null });
  });
});

describe('the chain', () => {
  it('has one order without gaps, however many transactions and sealers run at once', async () => {
    const { db } = await server.createDatabase();
    const workspaces = [newId(), newId()];
    const write = async (n: number) => {
      const workspaceId = workspaces[n % 2] ?? '';
      await withWorkspace(db, { workspaceId, userId: null }, (trx) => insertAudit(trx, [entry(workspaceId)]));
      if (n % 5 === 0) await sealAudit(db);
    };
    await Promise.all(Array.from({ length: 100 }, (_, n) => write(n)));
    await sealAudit(db);
    const { ok, chains } = await verifyChains(db);
    expect(ok).toBe(true);
    expect(chains.map(({ entries }) => entries)).toEqual([50, 50]);
  });

  it('keeps the entry of a change that was rolled back out', async () => {
    const { db } = await server.createDatabase();
    const workspaceId = newId();
    const failing = withWorkspace(db, { workspaceId, userId: null }, async (trx) => {
      await insertAudit(trx, [entry(workspaceId)]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await sealAudit(db);
    expect((await verifyChains(db)).entries).toBe(0);
  });

  it('lets a workspace write to no chain but its own', async () => {
    const { db } = await server.createDatabase();
    const foreign = withWorkspace(db, { workspaceId: newId(), userId: null }, (trx) =>
      insertAudit(trx, [entry(newId())]),
    );
    await expect(foreign).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['update audit_entries set action = $$me.read$$', 'delete from audit_entries', 'delete from audit_intake'])(
    'lets nobody change it: %s',
    async (statement) => {
      const { db, ownerDb } = await server.createDatabase();
      const workspaceId = newId();
      await asSystem(db, 'test', (trx) => insertAudit(trx, [entry(workspaceId)]));
      await sealAudit(db);
      await asSystem(db, 'test', (trx) => insertAudit(trx, [entry(workspaceId)]));
      await expect(asSystem(db, 'test', (trx) => sql.raw(statement).execute(trx))).rejects.toMatchObject({
        code: '42501',
      });
      await expect(sql.raw(statement).execute(ownerDb)).rejects.toMatchObject({ code: '42501' });
      await expect(sql`truncate audit_entries`.execute(ownerDb)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it.each([
    ['changed', 3, `update audit_entries set subject_id = gen_random_uuid() where position = 3`],
    ['missing', 4, `delete from audit_entries where position = 4`],
    ['cut', 9, `delete from audit_entries where position > 8`],
  ])('names the first entry that was %s behind its back', async (reason, position, statement) => {
    const { db, ownerDb } = await server.createDatabase();
    const workspaceId = newId();
    const ten = Array.from({ length: 10 }, () => entry(workspaceId));
    await asSystem(db, 'test', (trx) => insertAudit(trx, ten));
    await sealAudit(db);
    expect((await verifyChains(db)).ok).toBe(true);
    await sql`alter table audit_entries disable trigger append_only`.execute(ownerDb);
    await sql.raw(statement).execute(ownerDb);
    expect((await verifyChains(db)).broken).toMatchObject({ workspaceId, position, reason });
  });
});
