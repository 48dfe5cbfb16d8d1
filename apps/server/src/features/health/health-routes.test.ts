import { DetailedHealth } from '@vitae/schema/api';
import { afterAll, describe, expect, it } from 'vitest';
import { createDb } from '../../platform/database/create-db.ts';
import { buildHttpServer } from '../../platform/http/build-http-server.ts';
import type { Caller } from '../../platform/http/caller.ts';
import { createIdempotencyStore } from '../../platform/http/idempotency-store.ts';
import { silentLog, startTestServer } from '../../platform/testing/test-database.ts';
import { healthRoutes } from './health-routes.ts';
import { createHealthService, type HealthParts } from './health-service.ts';

const server = await startTestServer();
afterAll(() => server.close());
const { db, facts } = await server.createDatabase();

const broken = async () => {
  throw new Error('connect ENOENT /somewhere/secret');
};

async function serverWith(parts: Partial<HealthParts>, caller: Caller | null = null) {
  const health = createHealthService({
    db,
    queue: { counts: async () => ({ waiting: 2, active: 1, failed: 0 }) },
    storage: { kind: 'disk', check: async () => {}, freeBytes: async () => 5_000 },
    version: '1.2.3',
    roles: ['api', 'worker'],
    capabilities: () => ({ ocr: 'tesseract.js', languages: ['eng'] }),
    now: () => performance.now(),
    uptimeSeconds: () => 61.7,
    ...parts,
  });
  return await buildHttpServer({
    config: {
      publicUrl: null,
      trustProxy: false,
      corsOrigins: [],
      webFolder: null,
      maxUploadBytes: 1000,
      requestsPerMinute: 1000,
      version: '1.2.3',
    },
    log: silentLog,
    authenticate: async () => caller,
    idempotency: createIdempotencyStore(db),
    features: [healthRoutes(health)],
  });
}

const get = async (app: Awaited<ReturnType<typeof serverWith>>, url: string) => {
  const reply = await app.inject({ method: 'GET', url });
  return { status: reply.statusCode, body: reply.json(), cache: reply.headers['cache-control'] };
};

describe('health for everybody', () => {
  it('says ok when every part answers', async () => {
    const app = await serverWith({});
    expect(await get(app, '/health')).toEqual({ status: 200, body: { status: 'ok' }, cache: 'no-store' });
    expect(await get(app, '/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
    const ready = await get(app, '/health/ready');
    expect(ready.status).toBe(200);
    expect(ready.body.checks).toMatchObject({
      database: { status: 'ok' },
      queue: { status: 'ok' },
      storage: { status: 'ok' },
    });
  });

  it('stays alive but is not ready while files can not be written, and names no path', async () => {
    const app = await serverWith({ storage: { kind: 'disk', check: broken, freeBytes: async () => null } });
    expect((await get(app, '/health/live')).status).toBe(200);
    expect(await get(app, '/health')).toMatchObject({ status: 200, body: { status: 'degraded' } });
    const ready = await get(app, '/health/ready');
    expect(ready).toMatchObject({ status: 503, body: { status: 'degraded', checks: { storage: { status: 'down' } } } });
    expect(JSON.stringify(ready.body)).not.toContain('secret');
  });

  it('is down when the database does not answer', async () => {
    const gone = createDb({ ...facts, database: 'nowhere' }, { max: 1, log: silentLog });
    const app = await serverWith({ db: gone, queue: { counts: broken } });
    expect(await get(app, '/health')).toMatchObject({ status: 503, body: { status: 'down' } });
    expect((await get(app, '/health/live')).status).toBe(200);
  });

  it('gives a part three seconds', async () => {
    const app = await serverWith({ queue: { counts: () => new Promise(() => {}) } });
    const started = performance.now();
    expect(await get(app, '/health/ready')).toMatchObject({
      status: 503,
      body: { checks: { queue: { status: 'down' } } },
    });
    expect(performance.now() - started).toBeLessThan(4_500);
  });
});

describe('health in detail', () => {
  const admin: Caller = {
    kind: 'session',
    userId: '01890000-0000-7000-8000-000000000001',
    role: 'admin',
    workspaceId: '01890000-0000-7000-8000-000000000002',
    scopes: ['health:read'],
    credentialId: '01890000-0000-7000-8000-000000000003',
  };

  it.each([
    ['nobody', null, 401],
    ['a recruiter', { ...admin, role: 'recruiter' } as const, 404],
    ['a key without the scope', { ...admin, kind: 'key', scopes: ['resumes:read'] } as const, 404],
  ])('is closed to %s', async (_who, caller, status) => {
    expect((await get(await serverWith({}, caller), '/health/detailed')).status).toBe(status);
  });

  it.each([
    ['an admin', admin],
    ['a key with the scope', { ...admin, kind: 'key', scopes: ['health:read'] } as const],
  ])('gives the figures to %s', async (_who, caller) => {
    const { status, body } = await get(await serverWith({}, caller), '/health/detailed');
    expect(status).toBe(200);
    expect(DetailedHealth.parse(body)).toMatchObject({
      version: '1.2.3',
      uptimeSeconds: 62,
      roles: ['api', 'worker'],
      queue: { waiting: 2, active: 1, failed: 0 },
      storage: { kind: 'disk', freeBytes: 5_000 },
      capabilities: { ocr: 'tesseract.js', languages: ['eng'] },
    });
  });
});
