import { Resume, UploadReply } from '@vitae/schema/api';
import { afterAll, describe, expect, it } from 'vitest';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { startResumeServer } from './testing/resume-server.ts';
import { codeOf, type TestClient } from './testing/test-client.ts';
import { MIRA, resumePdf } from './testing/tiny-documents.ts';

const postgres = await startTestServer();
const server = await startResumeServer(await postgres.createDatabase());
afterAll(async () => {
  await server.close();
  await postgres.close();
});

type Changes = readonly Readonly<Record<string, unknown>>[];
async function correct(client: TestClient, id: string, version: number, changes: Changes): Promise<Resume> {
  const { status, body, headers } = await client.send('PUT', `/api/resumes/${id}/profile`, { changes }, match(version));
  expect(status, JSON.stringify(body)).toBe(200);
  expect(headers.get('etag')).toBe(`"${version + 1}"`);
  return Resume.parse(body);
}
const match = (version: number) => ({ 'if-match': `"${version}"` });
async function reparse(client: TestClient, id: string): Promise<Resume> {
  const { status, body } = await client.send('POST', `/api/resumes/${id}/reparse`, {});
  expect(status).toBe(202);
  expect(UploadReply.parse(body).resumeId).toBe(id);
  await client.finished(id);
  return await client.get(id);
}

describe('a correction', () => {
  it('becomes a version with the name of the person, and is found', async () => {
    const client = server.as('recruiter');
    const { id } = await client.import(resumePdf(MIRA), 'a.pdf');
    const resume = await correct(client, id, 1, [{ op: 'set', path: 'basics/name', value: 'Mirabella Quitte' }]);
    expect(resume).toMatchObject({ version: 2, name: 'Mirabella Quitte' });
    expect(resume.profile?.basics.name).toMatchObject({ source: 'human', version: client.caller.userId });
    expect(resume.versions[0]).toMatchObject({
      version: 2,
      kind: 'correction',
      by: `Name of ${client.caller.userId}`,
      changes: 1,
      summary: 'Name set to ‘Mirabella Quitte’',
    });
    const found = async (text: string) => (await client.send('GET', `/api/resumes?text=${text}`)).body;
    expect(await found('Quitte')).toMatchObject({ total: 1 });
    expect(await found('Nordlicht')).toMatchObject({ total: 1 });
  });
  it('needs the version that it is made on', async () => {
    const client = server.as('recruiter');
    const { id } = await client.import(resumePdf(MIRA), 'a.pdf');
    const body = { changes: [{ op: 'confirm', path: 'basics/name' }] };
    const without = await client.send('PUT', `/api/resumes/${id}/profile`, body);
    expect([without.status, codeOf(without.body)]).toEqual([428, 'resource.precondition-required']);
    const send = () => client.send('PUT', `/api/resumes/${id}/profile`, body, match(1));
    const both = await Promise.all([send(), send()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await client.get(id)).version).toBe(2);
  });
  it('applies as a whole or not at all', async () => {
    const client = server.as('recruiter');
    const { id } = await client.import(resumePdf(MIRA), 'a.pdf');
    const changes = [
      { op: 'set', path: 'basics/name', value: 'X' },
      { op: 'set', path: 'basics/location/countryCode', value: 'Schweiz' },
    ];
    const { status, body } = await client.send('PUT', `/api/resumes/${id}/profile`, { changes }, match(1));
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: 'body.changes.1.value' }] });
    expect((await client.get(id)).version).toBe(1);
  });
  it('fills in what was missing', async () => {
    const client = server.as('recruiter');
    const { id, outcome } = await client.import(Buffer.from('Skills\nSAP, Excel, Python\n'), 'skills.txt');
    expect(outcome?.kind).toBe('missing-information');
    const resume = await correct(client, id, 1, [
      { op: 'set', path: 'basics/name', value: 'Mira Beispiel' },
      { op: 'set', path: 'basics/emails/0', value: 'mira@people.example' },
    ]);
    expect(resume.outcome?.kind).toBe('created');
  });
  it('of something that was not read is refused', async () => {
    const client = server.as('recruiter');
    const { id } = await client.import(Buffer.from('%PDF-1.4 broken'), 'broken.pdf');
    const body = { changes: [{ op: 'set', path: 'basics/name', value: 'X' }] };
    expect((await client.send('PUT', `/api/resumes/${id}/profile`, body, match(0))).status).toBe(409);
  });
});

describe('undo', () => {
  it('brings an older version back as a new one, and can be undone', async () => {
    const client = server.as('recruiter');
    const first = await client.import(resumePdf(MIRA), 'a.pdf');
    await correct(client, first.id, 1, [{ op: 'remove', path: 'basics/name' }]);
    const restore = async (version: number, older: number) =>
      await client.send('POST', `/api/resumes/${first.id}/restore`, { version: older }, match(version));
    const undone = Resume.parse((await restore(2, 1)).body);
    expect(undone).toMatchObject({ version: 3, profile: first.profile });
    expect(undone.versions[0]).toMatchObject({ kind: 'restore', summary: 'Version 1 restored' });
    const redone = Resume.parse((await restore(3, 2)).body);
    expect(redone.profile?.basics.name).toBeUndefined();
    expect((await restore(3, 1)).status).toBe(412);
    expect((await restore(4, 9)).status).toBe(404);
  });
});

describe('reading again', () => {
  it('keeps what people entered, confirmed, added and removed', async () => {
    const client = server.as('recruiter');
    const first = await client.import(resumePdf(MIRA), 'a.pdf');
    const work = first.profile?.work ?? [];
    expect(work.length).toBeGreaterThan(1);
    await correct(client, first.id, 1, [
      { op: 'set', path: 'basics/name', value: 'Mira B. Beispiel' },
      { op: 'confirm', path: 'basics/emails/0' },
      { op: 'remove', path: `work/${work[1]?.id}` },
      { op: 'add-entry', path: 'languages', id: 'mine' },
      { op: 'set', path: 'languages/mine/language', value: 'Rätoromanisch' },
    ]);
    const again = await reparse(client, first.id);
    expect(again).toMatchObject({ version: 3, outcome: { kind: 'updated' }, name: 'Mira B. Beispiel' });
    expect(again.versions.map(({ kind }) => kind)).toEqual(['reparse', 'correction', 'parse']);
    const profile = again.profile;
    expect(profile?.basics.name?.source).toBe('human');
    expect(profile?.basics.emails[0]?.confirmedAt).toBeDefined();
    expect(profile?.work.map(({ id }) => id)).toEqual(work.filter((_, n) => n !== 1).map(({ id }) => id));
    expect(profile?.languages.map(({ language }) => language?.value)).toContain('Rätoromanisch');
    const oncemore = await reparse(client, first.id);
    expect(oncemore.profile).toEqual(profile);
  });
  it('waits its turn, and leaves duplicates alone', async () => {
    const idle = await startResumeServer(await postgres.createDatabase(), { works: false });
    const client = idle.as('recruiter');
    const { resumeId } = UploadReply.parse(await (await client.upload(resumePdf(MIRA), 'a.pdf')).json());
    expect((await client.send('POST', `/api/resumes/${resumeId}/reparse`, {})).status).toBe(409);
    const duplicate = UploadReply.parse(await (await client.upload(resumePdf(MIRA), 'b.pdf')).json());
    expect((await client.send('POST', `/api/resumes/${duplicate.resumeId}/reparse`, {})).status).toBe(409);
    await idle.close();
  });
});
