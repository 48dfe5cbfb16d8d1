import { setTimeout as sleep } from 'node:timers/promises';
import { LiveEvent, type Role } from '@vitae/schema/api';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { connectionSettings } from '../database/connection-facts.ts';
import { asSystem, withWorkspace } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { buildHttpServer } from '../http/build-http-server.ts';
import type { Caller } from '../http/caller.ts';
import { createIdempotencyStore } from '../http/idempotency-store.ts';
import { silentLog, startTestServer } from '../testing/test-database.ts';
import { listenForever } from './listen-connection.ts';
import { deleteOldLiveEvents } from './live-event-store.ts';
import { createLiveHub } from './live-hub.ts';
import { LIVE_LIMITS, liveFeature } from './live-routes.ts';
import { openEvents } from './testing/event-reader.ts';
import { LIVE_CHANNEL, type LiveEventEntry, writeLiveEvents } from './write-live-event.ts';

const postgres = await startTestServer();
const { db, facts } = await postgres.createDatabase();
const hub = createLiveHub({ db, log: silentLog });
const stop = await listenForever({
  settings: connectionSettings(facts, 'app'),
  channel: LIVE_CHANNEL,
  log: silentLog,
  onMessage: hub.wake,
  onConnected: hub.wakeAll,
});
const callers = new Map<string, Caller>();
const app = await buildHttpServer({
  config: {
    publicUrl: null,
    trustProxy: false,
    corsOrigins: [],
    webFolder: null,
    requestsPerMinute: 100_000,
    maxUploadBytes: 1,
    version: 'test',
  },
  log: silentLog,
  authenticate: async (request) => callers.get(request.headers.authorization ?? '') ?? null,
  idempotency: createIdempotencyStore(db),
  features: [liveFeature(hub, { ...LIVE_LIMITS, heartbeatMs: 200, maxWaitingBytes: 20_000, maxStreams: 3 })],
});
const url = await app.listen({ port: 0, host: '127.0.0.1' });
const opened: { close(): void }[] = [];
afterEach(() => {
  for (const stream of opened.splice(0)) stream.close();
});
afterAll(async () => {
  await app.close();
  await stop();
  await postgres.close();
});

function signIn(role: Role, workspaceId: string, userId = newId()): string {
  const credentialId = newId();
  callers.set(credentialId, { kind: 'session', userId, role, workspaceId, scopes: [], credentialId });
  return credentialId;
}
async function open(credential: string, lastEventId?: string) {
  const stream = await openEvents(`${url}/api/events`, {
    authorization: credential,
    ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
  });
  opened.push(stream);
  return stream;
}
function entry(workspaceId: string, progress: number, owner = newId()): LiveEventEntry {
  const resumeId = newId();
  const event: LiveEvent = { type: 'resume.progress', resumeId, status: 'processing', stage: 'read', progress };
  return { workspaceId, subject: resumeId, owner, event };
}
const write = (...entries: LiveEventEntry[]) =>
  withWorkspace(db, { workspaceId: entries[0]?.workspaceId ?? '', userId: null }, (trx) =>
    writeLiveEvents(trx, entries),
  );
const progressOf = (events: readonly LiveEvent[]) => events.map((event) => ('progress' in event ? event.progress : -1));

describe('the stream of events', () => {
  it('brings what is committed, at once and in order', async () => {
    const workspaceId = newId();
    const stream = await open(signIn('recruiter', workspaceId));
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    expect(stream.headers.get('cache-control')).toBe('no-store');
    const started = performance.now();
    await write(entry(workspaceId, 1), entry(workspaceId, 2));
    const events = await stream.take(2);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(progressOf(events)).toEqual([1, 2]);
    await write(entry(workspaceId, 3));
    expect(progressOf(await stream.take(1))).toEqual([3]);
  });
  it('brings nothing that is rolled back, and nothing of other workspaces', async () => {
    const workspaceId = newId();
    const stream = await open(signIn('recruiter', workspaceId));
    const scope = { workspaceId, userId: null };
    await withWorkspace(db, scope, async (trx) => {
      await writeLiveEvents(trx, [entry(workspaceId, 1)]);
      throw new Error('taken back');
    }).catch(() => undefined);
    await write(entry(newId(), 2));
    await write(entry(workspaceId, 3));
    expect(progressOf(await stream.take(1))).toEqual([3]);
  });
  it('brings a candidate only what is theirs', async () => {
    const workspaceId = newId();
    const userId = newId();
    const stream = await open(signIn('candidate', workspaceId, userId));
    await write(
      entry(workspaceId, 1),
      entry(workspaceId, 2, userId),
      entry(workspaceId, 3),
      entry(workspaceId, 4, userId),
    );
    expect(progressOf(await stream.take(2))).toEqual([2, 4]);
  });
  it('goes on behind the last event that a page has seen', async () => {
    const workspaceId = newId();
    const credential = signIn('recruiter', workspaceId);
    const first = await open(credential);
    await write(entry(workspaceId, 1));
    await first.take(1);
    const position = first.lastEventId();
    first.close();
    for (let n = 2; n <= 700; n += 1) await write(entry(workspaceId, n % 100));
    const again = await open(credential, position);
    const live = write(entry(workspaceId, 99));
    const events = await again.take(700);
    await live;
    expect(progressOf(events)).toEqual([...Array.from({ length: 699 }, (_, n) => (n + 2) % 100), 99]);
  });
  it('misses nothing while many write at once', async () => {
    const workspaceId = newId();
    const stream = await open(signIn('recruiter', workspaceId));
    await Promise.all(Array.from({ length: 60 }, (_, n) => write(entry(workspaceId, n))));
    const seen = progressOf(await stream.take(60)).sort((a, b) => a - b);
    expect(seen).toEqual(Array.from({ length: 60 }, (_, n) => n));
  });
  it('stays alive with comments', async () => {
    const stream = await open(signIn('recruiter', newId()));
    await stream.until((text) => text.includes(': still here'));
    stream.close();
  });
  it('sends a page away that takes nothing, and lets it come back where it was', async () => {
    const workspaceId = newId();
    const stream = await open(signIn('recruiter', workspaceId));
    await write(entry(workspaceId, 1));
    expect(progressOf(await stream.take(1))).toEqual([1]);
    const position = stream.lastEventId();
    // More than what the system's own buffers of a connection hold.
    const message = 'x'.repeat(50_000);
    const outcome = { kind: 'failed', reason: { code: 'x', message }, nextAction: 'none', retryable: true } as const;
    for (let n = 0; n < 20; n += 1) {
      const large = Array.from({ length: 25 }, () => entry(workspaceId, n)).map((one) => ({
        ...one,
        event: { ...one.event, outcome },
      }));
      await write(...large);
    }
    await stream.ended();
    const back = await open(signIn('recruiter', workspaceId), position);
    expect(progressOf(await back.take(500))).toEqual(Array.from({ length: 500 }, (_, n) => Math.floor(n / 25)));
  });
  it('is not opened without end by one session, nor by nobody', async () => {
    const credential = signIn('recruiter', newId());
    for (let n = 0; n < 3; n += 1) await open(credential);
    expect((await fetch(`${url}/api/events`, { headers: { authorization: credential } })).status).toBe(429);
    expect((await fetch(`${url}/api/events`)).status).toBe(401);
    // A page that left makes room.
    for (const stream of opened.splice(0)) stream.close();
    await expect
      .poll(
        () =>
          open(credential).then(
            () => 'open',
            () => 'full',
          ),
        { timeout: 5_000 },
      )
      .toBe('open');
  });
});

describe('the outbox', () => {
  it('comes back after its connection broke, with what was written meanwhile', async () => {
    const workspaceId = newId();
    const stream = await open(signIn('recruiter', workspaceId));
    const admin = new pg.Client({ ...connectionSettings(facts, 'owner') });
    await admin.connect();
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'vitae live'`);
    await admin.end();
    await write(entry(workspaceId, 42));
    expect(progressOf(await stream.take(1))).toEqual([42]);
  });
  it('is swept, but for the newest event of each workspace', async () => {
    const workspaceId = newId();
    await write(entry(workspaceId, 1), entry(workspaceId, 2));
    await sleep(20);
    await asSystem(db, 'test', (trx) => deleteOldLiveEvents(trx, new Date()));
    const left = await withWorkspace(db, { workspaceId, userId: null }, (trx) =>
      trx.selectFrom('live_events').select('event').execute(),
    );
    expect(progressOf(left.map(({ event }) => LiveEvent.parse(event)))).toEqual([2]);
  });
});
