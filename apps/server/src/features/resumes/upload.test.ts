import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { UploadReply } from '@vitae/schema/api';
import { afterAll, describe, expect, it } from 'vitest';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { startResumeServer } from './testing/resume-server.ts';
import { codeOf, type TestClient } from './testing/test-client.ts';
import { MIRA, resumePdf, resumeText } from './testing/tiny-documents.ts';

const postgres = await startTestServer();
const database = await postgres.createDatabase();
const server = await startResumeServer(database);
afterAll(async () => {
  await server.close();
  await postgres.close();
});

/** Keys of all stored files of a workspace. */
async function storedFiles(client: TestClient): Promise<string[]> {
  const keys: string[] = [];
  const prefix = `documents/${client.caller.workspaceId}/`;
  for await (const key of server.storage.list(prefix, new Date(Date.now() + 60_000))) keys.push(key);
  return keys;
}
async function rowCount(client: TestClient): Promise<number> {
  const { workspaceId } = client.caller;
  const rows = await database.ownerDb
    .selectFrom('resumes')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .execute();
  return rows.length;
}

describe('an upload', () => {
  it('is accepted, read in the background, and ends as a profile', async () => {
    const client = server.as('recruiter');
    const response = await client.upload(resumePdf(MIRA), 'Mira – Lebenslauf.pdf');
    expect(response.status).toBe(202);
    const reply = UploadReply.parse(await response.json());
    expect(response.headers.get('location')).toBe(`/api/resumes/${reply.resumeId}/status`);
    expect(reply.duplicateOf).toBeUndefined();
    const status = await client.finished(reply.resumeId);
    expect(status).toMatchObject({ status: 'done', stage: 'saved', progress: 100, outcome: { kind: 'created' } });
    const resume = await client.get(reply.resumeId);
    expect(resume).toMatchObject({ filename: 'Mira – Lebenslauf.pdf', format: 'pdf', source: 'upload', version: 1 });
    expect(resume.profile?.basics.name?.value).toBe(MIRA.name);
    expect(resume.profile?.basics.emails[0]?.value).toBe(MIRA.email);
    expect(resume.pages).toEqual([{ number: 1, width: 595, height: 842 }]);
    expect(resume.versions).toMatchObject([{ version: 1, kind: 'parse', by: null }]);
  });
  it('says where it came from, and calls programs by their name', async () => {
    const client = server.as('recruiter');
    const pasted = await client.upload(resumeText(MIRA), 'pasted.txt', { fields: { source: 'paste' } });
    const { resumeId } = UploadReply.parse(await pasted.json());
    expect(await client.get(resumeId)).toMatchObject({ source: 'paste', format: 'txt' });
    const program = server.as('recruiter', undefined, 'key');
    const sent = await program.upload(resumeText(MIRA), 'sent.txt');
    expect(await program.get(UploadReply.parse(await sent.json()).resumeId)).toMatchObject({ source: 'api' });
    const wrong = await client.upload(resumeText(MIRA), 'x.txt', { fields: { source: 'sample' } });
    expect(wrong.status).toBe(400);
    expect(await storedFiles(client)).toHaveLength(1);
  });
});

describe('what is refused leaves nothing behind', () => {
  const client = server.as('recruiter');
  it.each([
    ['an empty file', Buffer.alloc(0), 'a.pdf', 422, 'document.empty'],
    ['a program', Buffer.from('MZ\x90\0 and so on'), 'resume.pdf', 415, 'request.unsupported-type'],
    ['a GIF', Buffer.from('GIF89a.......'), 'a.pdf', 415, 'request.unsupported-type'],
    ['a file over the limit', Buffer.alloc(1_048_577, 'a'), 'big.txt', 413, 'request.too-large'],
    ['a file far over the limit', Buffer.alloc(9_000_000, 'a'), 'huge.txt', 413, 'request.too-large'],
  ])('%s', async (_what, bytes, name, status, code) => {
    const response = await client.upload(bytes, name);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(codeOf(await response.json())).toBe(code);
    expect(await storedFiles(client)).toEqual([]);
    expect(await rowCount(client)).toBe(0);
  });
  it('a file of exactly the limit is not refused', async () => {
    const other = server.as('recruiter');
    expect((await other.upload(Buffer.alloc(1_048_576, 'a line of text\n'), 'full.txt')).status).toBe(202);
  });
  it('a form without a file, with two, or no form at all', async () => {
    const form = new FormData();
    form.set('source', 'upload');
    expect((await client.fetch('/api/resumes/upload', { method: 'POST', body: form })).status).toBe(400);
    form.append('file', new Blob(['one text\n']), 'a.txt');
    form.append('file', new Blob(['two texts\n']), 'b.txt');
    expect((await client.fetch('/api/resumes/upload', { method: 'POST', body: form })).status).toBe(400);
    expect((await client.send('POST', '/api/resumes/upload', { file: 'x' })).status).toBe(415);
    expect(await storedFiles(client)).toEqual([]);
    expect(await rowCount(client)).toBe(0);
  });
  it('an upload that breaks off', async () => {
    const { hostname, port } = new URL(server.url);
    const sending = request({
      hostname,
      port,
      method: 'POST',
      path: '/api/resumes/upload',
      headers: {
        authorization: client.caller.credentialId,
        'content-type': 'multipart/form-data; boundary=xyz',
        'content-length': 1_000_000,
      },
    });
    sending.on('error', () => undefined);
    sending.write('--xyz\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
    sending.write('Mira Beispiel\n'.repeat(20_000));
    await sleep(200);
    sending.destroy();
    await sleep(200);
    expect(await storedFiles(client)).toEqual([]);
    expect(await rowCount(client)).toBe(0);
  });
  it('an upload whose task cannot be sent', async () => {
    const failing = await startResumeServer(await postgres.createDatabase(), {
      works: false,
      queue: (queue) => ({ ...queue, send: () => Promise.reject(new Error('The queue is out of order.')) }),
    });
    const caller = failing.as('recruiter');
    const response = await caller.upload(resumeText(MIRA), 'a.txt');
    expect(response.status).toBe(500);
    const { body } = await caller.send('GET', '/api/resumes');
    expect(body).toMatchObject({ items: [], total: 0 });
    const keys: string[] = [];
    for await (const key of failing.storage.list('documents/', new Date(Date.now() + 60_000))) keys.push(key);
    expect(keys).toEqual([]);
    await failing.close();
  });
});

describe('the same bytes again', () => {
  it('are linked to the first upload and not read again', async () => {
    const client = server.as('recruiter');
    const first = await client.import(resumePdf(MIRA), 'one.pdf');
    const response = await client.upload(resumePdf(MIRA), 'two.pdf');
    const reply = UploadReply.parse(await response.json());
    expect(reply.duplicateOf).toBe(first.id);
    expect(await client.get(reply.resumeId)).toMatchObject({
      status: 'done',
      duplicateOf: first.id,
      outcome: { kind: 'duplicate', duplicateOf: first.id, nextAction: 'open-existing' },
      version: 0,
      profile: null,
      name: MIRA.name,
    });
  });
  it('sent many times at once end with one that is read', async () => {
    const client = server.as('recruiter');
    const bytes = resumePdf(MIRA);
    const responses = await Promise.all(Array.from({ length: 6 }, (_, n) => client.upload(bytes, `${n}.pdf`)));
    const replies = await Promise.all(responses.map(async (response) => UploadReply.parse(await response.json())));
    const first = replies.filter(({ duplicateOf }) => duplicateOf === undefined);
    expect(first).toHaveLength(1);
    expect(replies.filter(({ duplicateOf }) => duplicateOf === first[0]?.resumeId)).toHaveLength(5);
    for (const { resumeId } of replies) await client.finished(resumeId);
    const versions = await database.ownerDb
      .selectFrom('resume_versions')
      .select('resume_id')
      .where('workspace_id', '=', client.caller.workspaceId)
      .execute();
    expect(versions).toEqual([{ resume_id: first[0]?.resumeId }]);
  });
  it('of somebody whose uploads the caller may not see are not betrayed', async () => {
    const recruiter = server.as('recruiter');
    await recruiter.import(resumePdf(MIRA), 'one.pdf');
    const candidate = server.as('candidate', recruiter.caller.workspaceId);
    const reply = UploadReply.parse(await (await candidate.upload(resumePdf(MIRA), 'mine.pdf')).json());
    expect(reply.duplicateOf).toBeUndefined();
    const elsewhere = server.as('recruiter');
    const other = UploadReply.parse(await (await elsewhere.upload(resumePdf(MIRA), 'x.pdf')).json());
    expect(other.duplicateOf).toBeUndefined();
  });
});

describe('Idempotency-Key', () => {
  it('gives the first reply again, and takes no other document', async () => {
    const client = server.as('recruiter');
    const headers = { 'idempotency-key': 'upload-1' };
    const first = await client.upload(resumePdf(MIRA), 'a.pdf', { headers });
    const again = await client.upload(resumePdf(MIRA), 'a.pdf', { headers });
    expect(await again.json()).toEqual(await first.json());
    expect(await rowCount(client)).toBe(1);
    const other = await client.upload(resumeText(MIRA), 'a.pdf', { headers });
    expect(other.status).toBe(422);
    expect(await rowCount(client)).toBe(1);
  });
});
