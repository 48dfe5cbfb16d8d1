import { Candidate, CandidateNote, CandidateVersionDetails, NoteList, TagList, Timeline } from '@vitae/schema/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { codeOf, type TestClient } from '../resumes/testing/test-client.ts';

const cv = (name: string, mail: string) =>
  Buffer.from(
    `${name}\n${mail}\n\nExperience\n\nNurse\nSt. Mary Hospital, Leeds\nMay 2018 - Present\n- Cared for patients\n`,
  );

let database: TestServer;
let server: ResumeServer;
beforeAll(async () => {
  database = await startTestServer();
  server = await startResumeServer(await database.createDatabase());
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const match = (version: number) => ({ 'if-match': `"${version}"` });
const set = (path: string, value: string) => ({ op: 'set', path, value });

async function imported(client: TestClient, name = 'Ada Winter', mail = 'ada.winter@example.com') {
  const resume = await client.import(cv(name, mail), `${mail}.txt`);
  return { resume, id: resume.candidateId ?? '' };
}
async function get(client: TestClient, id: string): Promise<Candidate> {
  return Candidate.parse((await client.send('GET', `/api/candidates/${id}`)).body);
}
async function put(client: TestClient, id: string, version: number, body: object): Promise<Candidate> {
  const { status, body: reply, headers } = await client.send('PUT', `/api/candidates/${id}`, body, match(version));
  expect(status, JSON.stringify(reply)).toBe(200);
  const candidate = Candidate.parse(reply);
  expect(headers.get('etag')).toBe(`"${candidate.version}"`);
  return candidate;
}

describe('a candidate entered by hand', () => {
  it('has a profile whose values are that person’s, an owner and tags', async () => {
    const client = server.as('recruiter');
    const wanted = { name: 'Bo Lind', email: 'bo@lind.example', phone: '+46 8 123 456', city: 'Lund', tags: ['Rare'] };
    const { status, body, headers } = await client.send('POST', '/api/candidates', wanted);
    expect(status).toBe(201);
    const candidate = Candidate.parse(body);
    expect(headers.get('location')).toBe(`/api/candidates/${candidate.id}`);
    expect(candidate).toMatchObject({
      ...{ name: 'Bo Lind', email: 'bo@lind.example', city: 'Lund', tags: ['Rare'], source: 'manual', version: 1 },
      ...{ owner: { id: client.caller.userId }, currentResumeId: null, toCheck: 0 },
    });
    expect(candidate.profile?.basics.name).toMatchObject({ source: 'human', version: client.caller.userId });
  });
  it('needs values that can be', async () => {
    const reply = await server.as('recruiter').send('POST', '/api/candidates', { name: 'Bo', phone: 'none' });
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ errors: [{ path: 'body.phone' }] });
  });
});

describe('a correction', () => {
  it('makes a version, and takes status and owner with it', async () => {
    const client = server.as('recruiter');
    const { id } = await imported(client);
    const changes = [set('basics/name', 'Adele Winter')];
    const candidate = await put(client, id, 1, { changes, status: 'placed', ownerId: client.caller.userId });
    expect(candidate).toMatchObject({ name: 'Adele Winter', status: 'placed', version: 2 });
    expect(candidate.versions[0]).toMatchObject({ kind: 'correction', by: { id: client.caller.userId } });
    expect((await put(client, id, 2, { ownerId: null })).owner).toBeNull();
  });
  it('needs the version that it is made on, and changes all or nothing', async () => {
    const client = server.as('recruiter');
    const { id } = await imported(client);
    const url = `/api/candidates/${id}`;
    const body = { changes: [set('basics/name', 'X')] };
    expect(codeOf((await client.send('PUT', url, body)).body)).toBe('resource.precondition-required');
    const both = await Promise.all([1, 2].map(() => client.send('PUT', url, body, match(1))));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const wrong = { changes: [set('basics/emails/0', 'no mail')], status: 'placed' };
    const refused = await client.send('PUT', url, wrong, match(2));
    expect(refused.body).toMatchObject({ status: 400, errors: [{ path: 'body.changes.0.value' }] });
    expect(await get(client, id)).toMatchObject({ status: 'active', version: 2 });
  });
  it('holds beside one in the review, and over reading again', async () => {
    const client = server.as('recruiter');
    const { id, resume } = await imported(client);
    await put(client, id, 1, { changes: [set('basics/name', 'By Candidate'), set('basics/location/city', 'York')] });
    const changes = [set('basics/name', 'By Review'), set('basics/label', 'Ward sister')];
    await client.send('PUT', `/api/resumes/${resume.id}/profile`, { changes }, match(1));
    expect(await get(client, id)).toMatchObject({ name: 'By Review', city: 'York', label: 'Ward sister' });
    await client.send('POST', `/api/resumes/${resume.id}/reparse`, {});
    await client.finished(resume.id);
    expect(await get(client, id)).toMatchObject({ name: 'By Review', city: 'York', label: 'Ward sister' });
    const read = await client.get(resume.id);
    await client.send('POST', `/api/resumes/${resume.id}/restore`, { version: 1 }, match(read.version));
    expect(await get(client, id)).toMatchObject({ name: 'Ada Winter', city: 'York' });
  });
  it('can be taken back', async () => {
    const client = server.as('recruiter');
    const { id } = await imported(client);
    const before = await get(client, id);
    await put(client, id, 1, { changes: [set('basics/name', 'Wrong'), { op: 'remove', path: 'basics/emails/0' }] });
    const url = `/api/candidates/${id}/restore`;
    const { body } = await client.send('POST', url, { version: 1 }, match(2));
    const restored = Candidate.parse(body);
    expect(restored).toMatchObject({ version: 3, currentResumeId: before.currentResumeId, profile: before.profile });
    expect((await client.send('POST', url, { version: 1 }, match(2))).status).toBe(412);
    expect((await client.send('POST', url, { version: 9 }, match(3))).status).toBe(404);
  });
  it('can be taken back with what people decided since', async () => {
    const client = server.as('recruiter');
    const { id } = await imported(client);
    const newer = await client.import(
      Buffer.from(
        `Ada Winter\nada.winter@example.com\n\nExperience\n\nMatron\nSt. Mary Hospital, Leeds\nMay 2018 - Present\n`,
      ),
      'newer.txt',
    );
    expect(newer).toMatchObject({ candidateId: id, outcome: { kind: 'updated' } });
    await put(client, id, 2, { changes: [set('basics/location/city', 'York')] });
    const wanted = { version: 1, keepDecisions: true };
    const { body } = await client.send('POST', `/api/candidates/${id}/restore`, wanted, match(3));
    const restored = Candidate.parse(body);
    expect(restored).toMatchObject({ city: 'York', version: 4 });
    expect(restored.currentResumeId).not.toBe(newer.id);
    expect(restored.profile?.work[0]?.position?.value).toBe('Nurse');
  });
});

describe('the history', () => {
  it('says what a version changed', async () => {
    const client = server.as('recruiter');
    const { id } = await imported(client);
    await put(client, id, 1, { changes: [set('basics/name', 'Adele Winter')] });
    const { body } = await client.send('GET', `/api/candidates/${id}/versions/2`);
    const version = CandidateVersionDetails.parse(body);
    expect(version.differences).toEqual([
      { path: 'basics/name', label: 'Name', before: 'Ada Winter', after: 'Adele Winter' },
    ]);
    expect(version.profile.basics.name?.value).toBe('Adele Winter');
    expect((await client.send('GET', `/api/candidates/${id}/versions/3`)).status).toBe(404);
  });
  it('is a timeline over all kinds, a page at a time', async () => {
    const client = server.as('recruiter');
    const { id } = await imported(client);
    await put(client, id, 1, { changes: [set('basics/name', 'Adele Winter')] });
    await client.send('POST', `/api/candidates/${id}/notes`, { text: 'Call on Monday' });
    const events: Timeline['items'] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page = Timeline.parse((await client.send('GET', `/api/candidates/${id}/timeline?limit=1${query}`)).body);
      events.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(events.map(({ kind, summary }) => [kind, summary])).toEqual([
      ['note', 'Call on Monday'],
      ['version', 'Name set to ‘Adele Winter’'],
      ['version', 'Taken from ada.winter@example.com.txt'],
    ]);
  });
});

describe('notes and tags', () => {
  it('a note is changed by who wrote it, and deleted by them or an admin', async () => {
    const author = server.as('recruiter');
    const { id } = await imported(author);
    const url = `/api/candidates/${id}/notes`;
    const note = CandidateNote.parse((await author.send('POST', url, { text: 'Speaks Welsh' })).body);
    const colleague = server.as('recruiter', author.caller.workspaceId);
    expect((await colleague.send('PUT', `${url}/${note.id}`, { text: 'No' })).status).toBe(404);
    expect((await colleague.send('DELETE', `${url}/${note.id}`)).status).toBe(404);
    expect((await author.send('PUT', `${url}/${note.id}`, { text: 'Speaks Welsh well' })).status).toBe(200);
    const listed = async () => NoteList.parse((await colleague.send('GET', url)).body).items;
    expect(await listed()).toMatchObject([{ text: 'Speaks Welsh well', by: { id: author.caller.userId } }]);
    const admin = server.as('admin', author.caller.workspaceId);
    expect((await admin.send('DELETE', `${url}/${note.id}`)).status).toBe(204);
    expect(await listed()).toEqual([]);
  });
  it('tags keep the spelling that the workspace has, and are counted', async () => {
    const client = server.as('recruiter');
    const [first, second] = [await imported(client), await imported(client, 'Cy Marsh', 'cy@marsh.example')];
    const tag = (id: string, body: object) => client.send('POST', `/api/candidates/${id}/tags`, body);
    expect((await tag(first.id, { add: ['Night shift', 'ICU'] })).body).toEqual({ tags: ['ICU', 'Night shift'] });
    expect((await tag(second.id, { add: ['icu'] })).body).toEqual({ tags: ['ICU'] });
    expect((await tag(first.id, { remove: ['Night shift'] })).body).toEqual({ tags: ['ICU'] });
    const { body } = await client.send('GET', '/api/candidates/tags');
    expect(TagList.parse(body).items).toEqual([{ tag: 'ICU', candidates: 2 }]);
  });
});

describe('the export', () => {
  it('gives the formats of résumés, also blind', async () => {
    const client = server.as('recruiter');
    const { id } = await imported(client);
    const text = async (query: string) => {
      const reply = await client.fetch(`/api/candidates/${id}/cv?${query}`);
      expect(reply.status).toBe(200);
      return { text: await reply.text(), disposition: reply.headers.get('content-disposition') };
    };
    for (const format of ['json-resume', 'hr-open', 'europass', 'csv', 'md', 'vitae']) {
      const named = await text(`format=${format}`);
      expect(named.text).toContain('Winter');
      expect(named.disposition).toContain('Ada Winter');
      const blind = await text(`format=${format}&anonymous=true`);
      expect(blind.text).not.toContain('Winter');
      expect(blind.disposition).not.toContain('Winter');
    }
    for (const format of ['pdf', 'docx']) await text(`format=${format}`);
  });
});

describe('deleting', () => {
  it('takes the résumés, their files and copies along', async () => {
    const client = server.as('recruiter');
    const { id, resume } = await imported(client);
    const copy = await client.import(cv('Ada Winter', 'ada.winter@example.com'), 'copy.txt');
    expect(copy.duplicateOf).toBe(resume.id);
    expect((await client.send('DELETE', `/api/candidates/${id}`)).status).toBe(204);
    expect((await client.send('GET', `/api/candidates/${id}`)).status).toBe(404);
    expect((await client.send('GET', '/api/resumes')).body).toMatchObject({ total: 0 });
    expect((await client.send('GET', '/api/candidates')).body).toMatchObject({ total: 0 });
  });
});

describe('every route', () => {
  it('is nothing for another workspace, for candidates and for keys without the scope', async () => {
    const owner = server.as('recruiter');
    const { id } = await imported(owner);
    const note = CandidateNote.parse((await owner.send('POST', `/api/candidates/${id}/notes`, { text: 'N' })).body);
    const calls = [
      ['PUT', `/api/candidates/${id}`, { status: 'placed' }],
      ['POST', `/api/candidates/${id}/restore`, { version: 1 }],
      ['GET', `/api/candidates/${id}/timeline`],
      ['GET', `/api/candidates/${id}/versions/1`],
      ['GET', `/api/candidates/${id}/cv`],
      ['GET', `/api/candidates/${id}/notes`],
      ['POST', `/api/candidates/${id}/notes`, { text: 'X' }],
      ['PUT', `/api/candidates/${id}/notes/${note.id}`, { text: 'X' }],
      ['DELETE', `/api/candidates/${id}/notes/${note.id}`],
      ['POST', `/api/candidates/${id}/tags`, { add: ['x'] }],
      ['DELETE', `/api/candidates/${id}`],
    ] as const;
    const strangers = [server.as('admin'), server.as('candidate', owner.caller.workspaceId)];
    for (const client of strangers) {
      for (const [method, url, body] of calls) {
        const { status } = await client.send(method, url, body, match(1));
        expect(status, `${method} ${url}`).toBe(404);
      }
    }
    // Deciding is for people: a key with both scopes reads and adds, and that is all.
    const key = server.as('recruiter', owner.caller.workspaceId, 'key');
    for (const [method, url, body] of calls.filter(
      ([name, path]) => /^(PUT|DELETE)$/.test(name) && path.endsWith(id),
    )) {
      expect((await key.send(method, url, body, match(1))).status).toBe(404);
    }
    expect((await key.send('GET', `/api/candidates/${id}/timeline`)).status).toBe(200);
    expect((await get(owner, id)).version).toBe(1);
  });
});
