import { ConsentList, ErasureReport, Job, JobPage, MyData, MyErasure } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestDatabase, type TestServer } from '../../platform/testing/test-database.ts';
import { unzip } from '../../testing/unzip.ts';
import { createConsentsApi } from '../consents/consents.ts';
import { followApplications } from '../jobs/follow-applications.ts';
import { createJobsApi } from '../jobs/jobs.ts';
import { createPrivacyApi } from '../privacy/privacy.ts';
import { createKeepUpload } from '../resumes/keep-upload.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { resumeLines, resumeText } from '../resumes/testing/tiny-documents.ts';
import { createMyDataApi } from './my-data.ts';

let cluster: TestServer;
let database: TestDatabase;
let server: ResumeServer;
beforeAll(async () => {
  cluster = await startTestServer();
  database = await cluster.createDatabase();
  server = await startResumeServer(database, {
    follow: followApplications,
    features: (resumes, parts) => [
      createMyDataApi({ ...parts, deleteResume: resumes.deleteResume }),
      createPrivacyApi(parts),
      createConsentsApi(parts),
      createJobsApi({
        ...parts,
        taxonomy: createSkillTaxonomy(),
        keepUpload: createKeepUpload(parts),
        maxUploadBytes: 1_000_000,
        isMember: async () => false,
      }),
    ],
  });
});
afterAll(async () => {
  await server.close();
  await cluster.close();
});

const MIRA = { name: 'Mira Beispiel', email: 'mira.beispiel@people.example' };

const cvWith = (...lines: string[]) => Buffer.from([...resumeLines(MIRA), '', ...lines].join('\n'));

/** Somebody who signs in as a candidate, in a workspace of their own or in that of a recruiter. */
async function person(workspaceId?: string): Promise<TestClient> {
  const client = server.as('candidate', workspaceId);
  const { userId, workspaceId: own } = client.caller;
  await sql`insert into auth."user" (id, name, email) values (${userId}, ${MIRA.name}, ${`${userId}@people.example`})`.execute(
    database.ownerDb,
  );
  await sql`insert into auth.workspace (id, name) values (${own}, 'Moorland Staffing') on conflict do nothing`.execute(
    database.ownerDb,
  );
  await sql`insert into auth.membership (workspace_id, user_id, role) values (${own}, ${userId}, 'candidate')`.execute(
    database.ownerDb,
  );
  return client;
}

async function recruiter(): Promise<TestClient> {
  const client = server.as('recruiter');
  await sql`insert into auth.workspace (id, name) values (${client.caller.workspaceId}, 'Moorland Staffing')`.execute(
    database.ownerDb,
  );
  return client;
}

const dataOf = async (client: TestClient) => MyData.parse((await client.send('GET', '/api/me/data')).body);
const erase = (client: TestClient, holderId: string) => client.send('POST', '/api/me/data/erase', { holderId });
const exported = async (client: TestClient) =>
  await unzip(Buffer.from(await (await client.fetch('/api/me/data/export')).arrayBuffer()));

async function applyTo(staff: TestClient, as: TestClient | null, file: Buffer, title = 'Welder'): Promise<void> {
  const { id } = Job.parse((await staff.send('POST', '/api/jobs', { title })).body);
  const page = await staff.send('PUT', `/api/jobs/${id}/page`, { takesApplications: true });
  const form = new FormData();
  for (const [field, value] of Object.entries({ ...MIRA, message: 'In May.', consent: 'yes' })) form.set(field, value);
  form.set('file', new Blob([Uint8Array.from(file)]), 'mira.txt');
  const path = `/api/public/jobs/${JobPage.parse(page.body).slug}/applications`;
  const headers = { origin: server.url };
  const reply = await (as?.fetch(path, { method: 'POST', body: form, headers }) ??
    fetch(server.url + path, { method: 'POST', body: form, headers }));
  expect(reply.status).toBe(202);
  await expect
    .poll(async () => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from resumes where status <> 'done'`.execute(
        database.ownerDb,
      );
      return rows[0]?.n;
    })
    .toBe(0);
}

describe('my data', () => {
  it('shows what I sent, who holds it, and what I agreed to, in every workspace', async () => {
    const [me, staff] = [await person(), await recruiter()];
    await me.import(resumeText(MIRA), 'cv.txt');
    await applyTo(staff, me, resumeText(MIRA));
    const { account, holders, erasures } = await dataOf(me);
    expect([account.name, erasures]).toEqual([MIRA.name, []]);
    expect(holders).toMatchObject([
      {
        isOwn: true,
        resumes: [{ filename: 'cv.txt', how: 'upload', state: 'read', name: MIRA.name }],
        applications: [],
      },
      {
        workspace: { id: staff.caller.workspaceId, name: 'Moorland Staffing' },
        isOwn: false,
        resumes: [{ filename: 'mira.txt', how: 'application', versions: 1 }],
        applications: [{ jobTitle: 'Welder', ...MIRA, message: 'In May.' }],
        consents: [{ basis: 'consent', source: 'Application: Welder', state: 'valid' }],
      },
    ]);
    const files = await exported(me);
    expect([...files.keys()]).toEqual(['README.txt', 'data.json', 'documents/1-cv.txt', 'documents/2-mira.txt']);
    expect(files.get('documents/1-cv.txt')).toEqual(resumeText(MIRA));
    expect(JSON.parse(files.get('data.json')?.toString() ?? '')).toMatchObject({ holders, profiles: [{}, {}] });
  });

  it('never matches me to candidates by my name, mail address or phone number', async () => {
    const [staff, other] = [await recruiter(), await recruiter()];
    const secret = cvWith('Certificates', 'Deep sea diving, 2015');
    const { candidateId } = await staff.import(secret, 'sourced.txt');
    await other.import(secret, 'sourced.txt');
    await staff.send('POST', `/api/candidates/${candidateId}/notes`, { text: 'Expensive.' });
    await staff.send('POST', `/api/candidates/${candidateId}/consents`, {
      basis: 'legitimate-interest',
      source: 'A fair',
    });
    await applyTo(staff, null, cvWith('Hobbies', 'Chess'), 'Cook');
    const stranger = await person();
    expect((await dataOf(stranger)).holders).toEqual([]);
    // A login inside of the workspace that sends a résumé with the same mail address: it becomes part of the same candidate.
    const inside = await person(staff.caller.workspaceId);
    const forged = await inside.import(cvWith('Hobbies', 'Go'), 'forged.txt');
    const seen = await staff.get(forged.id);
    expect(seen.candidateId).toBe(candidateId);
    const { holders } = await dataOf(inside);
    expect(holders).toMatchObject([{ resumes: [{ filename: 'forged.txt' }], applications: [], consents: [] }]);
    const all = [JSON.stringify(holders), ...[...(await exported(inside)).values()].map(String)].join('\n');
    expect(all).not.toMatch(/diving|Chess|Expensive|sourced|A fair/);
    expect(all).not.toContain(candidateId ?? '');
    // Forgetting takes what they sent, and leaves the candidate to those who had it.
    const erasure = MyErasure.parse((await erase(inside, staff.caller.workspaceId)).body);
    expect(erasure).toMatchObject({ removed: { resumes: 1 }, left: { resumes: 0, files: 0 } });
    expect((await staff.send('GET', `/api/candidates/${candidateId}`)).body).toMatchObject({ name: MIRA.name });
    expect((await dataOf(inside)).holders).toEqual([]);
  });

  it('lets me take back a consent, and only mine', async () => {
    const [me, staff, another] = [await person(), await recruiter(), await person()];
    await applyTo(staff, me, resumeText(MIRA));
    const { holders } = await dataOf(me);
    const path = `/api/me/data/consents/${holders[0]?.consents[0]?.id}/withdraw`;
    expect((await another.send('POST', path)).status).toBe(404);
    const after = MyData.parse((await me.send('POST', path)).body);
    expect(after.holders[0]?.consents).toMatchObject([{ state: 'withdrawn' }]);
    const { rows } = await sql<{ id: string }>`select id from candidates
      where workspace_id = ${staff.caller.workspaceId}`.execute(database.ownerDb);
    const list = await staff.send('GET', `/api/candidates/${rows[0]?.id}/consents`);
    expect(ConsentList.parse(list.body)).toMatchObject({ valid: false });
  });

  it('is erased with the candidate who is made of nothing else, and the workspace has the report', async () => {
    const [me, staff] = [await person(), await recruiter()];
    const { workspaceId } = staff.caller;
    await applyTo(staff, me, resumeText(MIRA));
    const { rows } = await sql<{ id: string }>`select id from candidates where workspace_id = ${workspaceId}`.execute(
      database.ownerDb,
    );
    const id = rows[0]?.id;
    await staff.send('POST', `/api/candidates/${id}/notes`, { text: 'Good.' });
    const { status, body } = await erase(me, workspaceId);
    expect([status, body]).toMatchObject([
      200,
      { removed: { resumes: 1, applications: 1, files: 1 }, left: { resumes: 0, applications: 0, files: 0 } },
    ]);
    expect(await dataOf(me)).toMatchObject({ holders: [], erasures: [MyErasure.parse(body)] });
    expect((await staff.send('GET', `/api/candidates/${id}`)).status).toBe(404);
    const report = ErasureReport.parse((await staff.send('GET', `/api/candidates/${id}/erasure`)).body);
    expect(report).toMatchObject({ erasedBy: me.caller.userId, verification: { filesLeft: 0, found: [] } });
    expect((await erase(me, workspaceId)).status).toBe(404);
  });

  it('is not erased while a contract holds it', async () => {
    const [me, staff] = [await person(), await recruiter()];
    const { workspaceId } = staff.caller;
    await applyTo(staff, me, resumeText(MIRA));
    const { rows } = await sql<{ id: string }>`select id from candidates where workspace_id = ${workspaceId}`.execute(
      database.ownerDb,
    );
    await staff.send('POST', `/api/candidates/${rows[0]?.id}/consents`, { basis: 'contract', source: 'Placement' });
    expect((await erase(me, workspaceId)).status).toBe(409);
    expect((await dataOf(me)).holders[0]?.resumes).toHaveLength(1);
  });

  it('is for people who sign in as candidates', async () => {
    const staff = await recruiter();
    for (const path of ['/api/me/data', '/api/me/data/export']) {
      expect((await staff.send('GET', path)).status).toBe(404);
    }
    expect((await server.as('candidate', undefined, 'key').send('GET', '/api/me/data')).status).toBe(404);
  });
});
