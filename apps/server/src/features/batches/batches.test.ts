import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { BatchChange, CreateBatchReply, SendBatchFileReply } from '@vitae/schema/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import type { ResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { MIRA, resumePdf, resumeText } from '../resumes/testing/tiny-documents.ts';
import { allItems, bulkUpload, getBatch, settled, startBatchServer } from './testing/batch-server.ts';
import { tinyZip } from './testing/tiny-zip.ts';

const postgres = await startTestServer();
let database: TestDatabase;
let server: ResumeServer;
beforeAll(async () => {
  database = await postgres.createDatabase();
  server = await startBatchServer(database);
});
afterAll(async () => {
  await server.close();
  await postgres.close();
});

const LAST = ['Adler', 'Berger', 'Clausen', 'Dorn', 'Ehlers', 'Fuchs', 'Gruber', 'Hansen', 'Imhof', 'Jensen'];
const FIRST = ['Mira', 'Jonas', 'Elif', 'Hugo', 'Greta', 'Farid'];
const person = (n: number) => ({
  name: `${FIRST[n % 6]} ${LAST[n % 10]}`,
  email: `person${n}@people.example`,
});
const damaged = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(200, 7)]);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function create(client: TestClient, files: readonly { path: string; bytes: Buffer }[], settings = {}) {
  const manifest = files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
  const answer = await client.send('POST', '/api/batches', { name: 'Spring fair', settings, files: manifest });
  expect(answer.status).toBe(201);
  return CreateBatchReply.parse(answer.body);
}

async function send(client: TestClient, batchId: string, itemId: string | undefined, bytes: Buffer, again = false) {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), 'sent.txt');
  const path = `/api/batches/${batchId}/files?item=${itemId}&again=${again}`;
  const response = await client.fetch(path, { method: 'POST', body: form });
  expect(response.status, await response.clone().text()).toBe(200);
  return SendBatchFileReply.parse(await response.json());
}

describe('bulk upload', () => {
  it('takes what it can, names what it cannot, and the counts add up all the way', async () => {
    const client = server.as('recruiter');
    const reply = await bulkUpload(client, [
      { name: 'one.txt', bytes: resumeText(person(1)) },
      { name: 'program.exe', bytes: Buffer.from('MZ\0\0program') },
      { name: 'one-again.txt', bytes: resumeText(person(1)) },
      { name: 'empty.pdf', bytes: Buffer.alloc(0) },
      { name: 'broken.pdf', bytes: damaged },
      { name: 'large.txt', bytes: Buffer.alloc(1_100_000, 'a line of text\n') },
      { name: 'two.pdf', bytes: resumePdf(person(2)) },
    ]);
    expect(reply.accepted.map(({ filename }) => filename)).toEqual([
      'one.txt',
      'one-again.txt',
      'broken.pdf',
      'two.pdf',
    ]);
    expect(reply.rejected.map(({ filename }) => filename)).toEqual(['program.exe', 'empty.pdf', 'large.txt']);
    const batch = await settled(client, reply.batchId);
    expect(batch).toMatchObject({ state: 'closed', total: 7, unsent: 0 });
    expect(batch.counts).toMatchObject({ created: 2, duplicate: 1, unreadable: 1, rejected: 3 });
    const items = await allItems(client, reply.batchId);
    expect(items).toHaveLength(7);
    for (const { reason } of items) expect(reason.message).toMatch(/^[A-Z].*\.$/);
    expect(await allItems(client, reply.batchId, '&bin=rejected')).toHaveLength(3);
  });

  it('unpacks archives, also in archives, and names what is hostile in them', async () => {
    const client = server.as('recruiter');
    const inner = tinyZip([{ path: 'deep/four.txt', content: resumeText(person(4)) }]);
    const zip = tinyZip([
      { path: 'people/three.txt', content: resumeText(person(3)) },
      { path: 'people/', content: Buffer.alloc(0) },
      { path: '__MACOSX/people/._three.txt', content: Buffer.from('x') },
      { path: '../../etc/passwd', content: Buffer.from('root') },
      { path: 'locked.txt', content: Buffer.from('secret'), encrypted: true },
      { path: 'longer-than-it-says.txt', content: Buffer.alloc(90_000, 'lie '), saysBytes: 10 },
      { path: 'damaged.txt', content: resumeText(person(9)), damaged: true },
      { path: 'inner.zip', content: inner },
    ]);
    const reply = await bulkUpload(client, [{ name: 'all.zip', bytes: zip }]);
    expect(reply).toMatchObject({ accepted: [], rejected: [] });
    const batch = await settled(client, reply.batchId);
    const reasons = Object.fromEntries(
      (await allItems(client, reply.batchId)).map(({ path, bin, reason }) => [path, `${bin} ${reason.code}`]),
    );
    expect(reasons).toEqual({
      'all.zip/people/three.txt': 'created profile.created',
      'all.zip/../../etc/passwd': 'rejected archive.unsafe-path',
      'all.zip/locked.txt': 'rejected document.encrypted',
      'all.zip/longer-than-it-says.txt': 'rejected document.damaged',
      'all.zip/damaged.txt': 'rejected document.damaged',
      'all.zip/inner.zip/deep/four.txt': 'created profile.created',
    });
    expect(batch.total).toBe(6);
    const left: string[] = [];
    for await (const key of server.storage.list('archives/', new Date(8.64e15))) left.push(key);
    expect(left).toEqual([]);
  });

  it('refuses bombs, archives without documents and archives that lie too deep', async () => {
    const client = server.as('recruiter');
    let nested = tinyZip([{ path: 'at-the-bottom.txt', content: resumeText(person(5)) }]);
    for (let depth = 0; depth < 3; depth++) nested = tinyZip([{ path: `level-${depth}.zip`, content: nested }]);
    const reply = await bulkUpload(client, [
      { name: 'bomb.zip', bytes: tinyZip([{ path: 'zeros.txt', content: Buffer.alloc(20_000_000) }]) },
      { name: 'empty.zip', bytes: tinyZip([]) },
      { name: 'deep.zip', bytes: nested },
      { name: 'cut.zip', bytes: tinyZip([{ path: 'a.txt', content: resumeText(person(6)) }]).subarray(0, 120) },
    ]);
    const batch = await settled(client, reply.batchId);
    const items = await allItems(client, reply.batchId);
    expect(items.map(({ filename, bin, reason }) => [filename, bin, reason.code])).toEqual([
      ['bomb.zip', 'rejected', 'archive.refused'],
      ['empty.zip', 'rejected', 'archive.refused'],
      ['cut.zip', 'rejected', 'document.damaged'],
      ['level-0.zip', 'rejected', 'archive.refused'],
    ]);
    expect(batch.counts.rejected).toBe(batch.total);
  });
});

describe('an announced batch', () => {
  it('names what is here already, takes the rest in any order and twice, and applies its settings', async () => {
    const client = server.as('recruiter');
    const known = await client.import(resumeText(person(10)), 'known.txt');
    const files = [10, 11, 12, 11].map((n, at) => ({ path: `folder/${at}.txt`, bytes: resumeText(person(n)) }));
    const settings = { tags: ['fair'], consent: { basis: 'consent' } };
    const { batchId, files: told } = await create(client, files, settings);
    expect(told.map((file) => file.send)).toEqual([false, true, true, false]);
    expect(told[0]?.duplicateOf).toBe(known.id);
    expect(await getBatch(client, batchId)).toMatchObject({
      total: 4,
      unsent: 2,
      counts: { duplicate: 2, waiting: 2 },
    });
    const [, second, third] = told;
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => send(client, batchId, third?.itemId, resumeText(person(12)))),
    );
    expect(new Set(replies.map(({ resumeId }) => resumeId)).size).toBe(1);
    await send(client, batchId, second?.itemId, resumeText(person(11)));
    expect(await settled(client, batchId)).toMatchObject({ total: 4, counts: { created: 2, duplicate: 2 } });
    const { candidateId } = await client.get(replies[0]?.resumeId ?? '');
    const { body } = await client.send('GET', `/api/candidates/${candidateId}`);
    expect(body).toMatchObject({ tags: ['fair'], sources: [{ kind: 'batch', detail: 'Spring fair', batchId }] });
    const consents = await database.ownerDb.selectFrom('candidate_consents').select(['basis', 'source']).execute();
    expect(consents).toContainEqual({ basis: 'consent', source: 'Import “Spring fair”' });
  });

  it('goes on after a connection that broke in the middle of a file', async () => {
    const client = server.as('recruiter');
    const bytes = Buffer.from(`${resumeText(person(20)).toString()}\n${'More of it.\n'.repeat(3_000)}`);
    const { batchId, files } = await create(client, [{ path: 'long.txt', bytes }]);
    const gone = new AbortController();
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(
          Buffer.from('--b\r\ncontent-disposition: form-data; name="file"; filename="long.txt"\r\n\r\n'),
        );
        controller.enqueue(bytes.subarray(0, 20_000));
      },
    });
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body,
      headers,
      duplex: 'half',
      signal: gone.signal,
    };
    const broken = client.fetch(`/api/batches/${batchId}/files?item=${files[0]?.itemId}`, init).catch(() => 'broken');
    await sleep(200);
    gone.abort();
    expect(await broken).toBe('broken');
    expect(await getBatch(client, batchId)).toMatchObject({ total: 1, unsent: 1 });
    await send(client, batchId, files[0]?.itemId, bytes);
    expect(await settled(client, batchId)).toMatchObject({
      total: 1,
      unsent: 0,
      counts: { rejected: 0, cancelled: 0 },
    });
    expect((await client.send('GET', '/api/resumes')).body).toMatchObject({ total: 1 });
  });

  it('rejects a file that changed since, and takes it when a person sends it again', async () => {
    const client = server.as('recruiter');
    const { batchId, files } = await create(client, [{ path: 'a.txt', bytes: resumeText(person(30)) }]);
    const itemId = files[0]?.itemId;
    expect(await send(client, batchId, itemId, resumeText(person(31)))).toMatchObject({ bin: 'rejected' });
    expect(await send(client, batchId, itemId, resumeText(person(31)))).toMatchObject({ bin: 'rejected' });
    await send(client, batchId, itemId, damaged, true);
    expect((await settled(client, batchId)).counts).toMatchObject({ unreadable: 1 });
    await send(client, batchId, itemId, resumeText(person(31)), true);
    expect(await settled(client, batchId)).toMatchObject({ total: 1, counts: { created: 1 } });
  });

  it('reads again all that failed, and gives the outcomes as a table that no spreadsheet runs', async () => {
    const client = server.as('recruiter');
    const { batchId } = await bulkUpload(client, [
      { name: '=cmd.pdf', bytes: damaged },
      { name: 'fine, really.txt', bytes: resumeText(person(40)) },
    ]);
    await settled(client, batchId);
    const { body } = await client.send('POST', `/api/batches/${batchId}/retry`);
    expect(BatchChange.parse(body).changed).toBe(1);
    expect((await settled(client, batchId)).counts).toMatchObject({ unreadable: 1, created: 1 });
    const csv = await (await client.fetch(`/api/batches/${batchId}/outcomes.csv`)).text();
    expect(csv.split('\r\n').slice(1, 3).sort()).toEqual([
      expect.stringMatching(/^"fine, really\.txt",created,/),
      expect.stringMatching(/^'=cmd\.pdf,unreadable,/),
    ]);
    const bad = await (await client.fetch(`/api/batches/${batchId}/outcomes.csv?bin=unreadable`)).text();
    expect(bad.split('\r\n').slice(1)).toEqual([expect.stringMatching(/^'=cmd\.pdf,unreadable,/), '']);
  });
});

describe('cancelling and closing', () => {
  it('stop what waits, keep what came, and a document that was stopped can be read after all', async () => {
    const idle = await startBatchServer(await postgres.createDatabase(), { works: false });
    const client = idle.as('recruiter');
    const files = [50, 51, 52].map((n) => ({ path: `${n}.txt`, bytes: resumeText(person(n)) }));
    const { batchId, files: told } = await create(client, files);
    await send(client, batchId, told[0]?.itemId, resumeText(person(50)));
    const closed = BatchChange.parse((await client.send('POST', `/api/batches/${batchId}/close`)).body);
    expect(closed).toMatchObject({
      changed: 2,
      batch: { state: 'closed', total: 3, counts: { waiting: 1, cancelled: 2 } },
    });
    const cancelled = BatchChange.parse((await client.send('POST', `/api/batches/${batchId}/cancel`)).body);
    expect(cancelled).toMatchObject({ changed: 1, batch: { state: 'cancelled', counts: { cancelled: 3 } } });
    expect(await send(client, batchId, told[1]?.itemId, resumeText(person(51)))).toMatchObject({ bin: 'cancelled' });
    const retried = BatchChange.parse((await client.send('POST', `/api/batches/${batchId}/retry`)).body);
    expect(retried).toMatchObject({ changed: 1, batch: { counts: { waiting: 1, cancelled: 2 } } });
    await idle.close();
  });
});

describe('batches of others', () => {
  it('are not there: for another workspace, and for candidates', async () => {
    const { batchId } = await bulkUpload(server.as('recruiter'), [{ name: 'a.txt', bytes: resumeText(MIRA) }]);
    for (const path of ['', '/items', '/outcomes.csv']) {
      expect((await server.as('recruiter').send('GET', `/api/batches/${batchId}${path}`)).status).toBe(404);
    }
    for (const action of ['retry', 'cancel', 'close']) {
      expect((await server.as('admin').send('POST', `/api/batches/${batchId}/${action}`)).status).toBe(404);
    }
    expect((await server.as('candidate').send('GET', '/api/batches')).status).toBe(404);
    expect((await server.as('recruiter').send('GET', '/api/batches')).body).toMatchObject({ items: [] });
  });
});
