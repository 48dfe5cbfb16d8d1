import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { VitaeError } from '@vitae/schema';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer, type TestDatabase } from '../testing/test-database.ts';
import type { HttpFeature } from './http-feature.ts';
import { noteUpload } from './idempotency.ts';
import { createIdempotencyStore } from './idempotency-store.ts';
import { CALLER, startTestHttp, type TestHttp } from './testing/test-http.ts';

const server = await startTestServer();
afterAll(() => server.close());

let database: TestDatabase;
let http: TestHttp;
let calls = 0;
let fails = 0;

const access = { roles: ['recruiter'] } as const;
const routes: HttpFeature['routes'] = (app) => {
  app.route({
    method: 'POST',
    url: '/api/things',
    config: { access },
    schema: {
      body: z.object({ name: z.string(), wait: z.int().default(0) }),
      response: { 201: z.object({ id: z.int() }) },
    },
    handler: async (request, reply) => {
      calls += 1;
      const id = calls;
      await sleep(request.body.wait);
      if (fails > 0) {
        fails -= 1;
        throw new VitaeError('server.unavailable');
      }
      return reply.code(201).header('location', `/api/things/${id}`).header('etag', `"${id}"`).send({ id });
    },
  });
  app.route({
    method: 'POST',
    url: '/api/secrets',
    config: { access, idempotency: false },
    handler: async () => {
      calls += 1;
      return { secret: calls };
    },
  });
  app.route({
    method: 'DELETE',
    url: '/api/things',
    config: { access },
    handler: async (_request, reply) => {
      calls += 1;
      return reply.code(204).send();
    },
  });
  app.route({
    method: 'POST',
    url: '/api/uploads',
    config: { access },
    handler: async (request, reply) => {
      calls += 1;
      for await (const part of request.files()) {
        const bytes = await part.toBuffer();
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        noteUpload(request, { field: part.fieldname, filename: part.filename, sha256 });
      }
      return reply.code(202).send({ upload: calls });
    },
  });
};

beforeEach(async () => {
  calls = 0;
  fails = 0;
  database = await server.createDatabase();
  http = await startTestHttp(routes, { parts: { idempotency: createIdempotencyStore(database.db) } });
});
afterEach(() => http.app.close());

const headers = { 'x-test-caller': 'yes', 'content-type': 'application/json' };
const post = (key: string | undefined, body: object, path = '/api/things') =>
  http.send(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: key === undefined ? headers : { ...headers, 'idempotency-key': key },
  });

describe('Idempotency-Key', () => {
  it('gives the first reply again, headers included, and does the work once', async () => {
    const first = await post('k1', { name: 'a' });
    const second = await post('k1', { name: 'a' });
    expect([first.status, second.status, calls]).toEqual([201, 201, 1]);
    expect(await second.text()).toBe(await first.text());
    for (const name of ['location', 'etag', 'content-type']) {
      expect(second.headers.get(name)).toBe(first.headers.get(name));
    }
    expect(second.headers.get('idempotency-replayed')).toBe('true');
  });

  it('refuses another body and another path under the same key', async () => {
    await post('k1', { name: 'a' });
    const conflict = await post('k1', { name: 'b' });
    expect(conflict.status).toBe(422);
    expect(await conflict.json()).toMatchObject({ type: 'urn:vitae:problem:request.idempotency-conflict' });
    expect((await post('k1', { name: 'a' }, '/api/things?x=1')).status).toBe(422);
    expect(calls).toBe(1);
  });

  it('takes the same body in another order of its properties as the same', async () => {
    await post('k1', { name: 'a', wait: 0 });
    expect((await post('k1', { wait: 0, name: 'a' })).status).toBe(201);
    expect(calls).toBe(1);
  });

  it('does the work twice for two keys, and without one', async () => {
    await post('k1', { name: 'a' });
    await post('k2', { name: 'a' });
    await post(undefined, { name: 'a' });
    expect(calls).toBe(3);
  });

  it('does not let two at once do the work twice', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => post('k1', { name: 'a', wait: 300 })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409]);
    expect(calls).toBe(1);
    expect((await post('k1', { name: 'a', wait: 300 })).status).toBe(201);
    expect(calls).toBe(1);
  });

  it('lets a failed write be tried again', async () => {
    fails = 1;
    expect((await post('k1', { name: 'a' })).status).toBe(503);
    expect((await post('k1', { name: 'a' })).status).toBe(201);
    expect(calls).toBe(2);
  });

  it('works for replies without a body', async () => {
    const remove = () =>
      http.send('/api/things', { method: 'DELETE', headers: { 'x-test-caller': 'yes', 'idempotency-key': 'k1' } });
    expect([(await remove()).status, (await remove()).status, calls]).toEqual([204, 204, 1]);
  });

  it('never keeps a reply with a secret', async () => {
    await post('k1', { name: 'a' }, '/api/secrets');
    await post('k1', { name: 'a' }, '/api/secrets');
    expect(calls).toBe(2);
    expect(await database.ownerDb.selectFrom('idempotent_reply').selectAll().execute()).toEqual([]);
  });

  it('must be visible ASCII', async () => {
    expect((await post('with space', { name: 'a' })).status).toBe(400);
    expect((await post('x'.repeat(256), { name: 'a' })).status).toBe(400);
  });

  it('is another key for another user and workspace, and forgotten after a day', async () => {
    const store = createIdempotencyStore(database.db);
    await post('k1', { name: 'a' });
    const other = crypto.randomUUID();
    expect(await store.claim({ ...CALLER, userId: other }, 'k1')).toEqual({ kind: 'claimed' });
    expect(await store.claim({ ...CALLER, workspaceId: other }, 'k1')).toEqual({ kind: 'claimed' });
    expect(await store.sweep()).toBe(0);
    await database.ownerDb
      .updateTable('idempotent_reply')
      .set({ claimed_at: new Date(Date.now() - 25 * 3_600_000) })
      .execute();
    expect(await store.sweep()).toBe(3);
  });

  it('takes over the claim of a process that died', async () => {
    const store = createIdempotencyStore(database.db);
    expect(await store.claim(CALLER, 'k1')).toEqual({ kind: 'claimed' });
    expect(await store.claim(CALLER, 'k1')).toEqual({ kind: 'running' });
    await database.ownerDb
      .updateTable('idempotent_reply')
      .set({ claimed_at: new Date(Date.now() - 12 * 60_000) })
      .execute();
    expect(await store.claim(CALLER, 'k1')).toEqual({ kind: 'claimed' });
  });
});

describe('Idempotency-Key of an upload', () => {
  const upload = (content: string, filename = 'cv.txt') => {
    const body = new FormData();
    body.append('file', new Blob([content]), filename);
    return http.send('/api/uploads', {
      method: 'POST',
      body,
      headers: { 'x-test-caller': 'yes', 'idempotency-key': 'u1' },
    });
  };

  it('knows the same files again, though each try has its own boundary', async () => {
    const [first, second] = [await upload('my cv'), await upload('my cv')];
    expect([first.status, second.status, calls]).toEqual([202, 202, 1]);
    expect(await second.json()).toEqual({ upload: 1 });
  });

  it('refuses another file, and the same under another name', async () => {
    await upload('my cv');
    expect((await upload('another cv')).status).toBe(422);
    expect((await upload('my cv', 'other.txt')).status).toBe(422);
    expect(calls).toBe(1);
  });
});
