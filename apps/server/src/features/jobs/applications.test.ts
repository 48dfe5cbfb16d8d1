import {
  ApplicationReply,
  ApplicationStatus,
  Candidate,
  Job,
  JobApplicationList,
  JobPage,
  PublicJob,
} from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '../../platform/database/database.ts';
import { startTestServer, type TestDatabase, type TestServer } from '../../platform/testing/test-database.ts';
import { createKeepUpload } from '../resumes/keep-upload.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { followApplications } from './follow-applications.ts';
import { createJobsApi } from './jobs.ts';

let database: TestServer;
let own: TestDatabase;
let server: ResumeServer;
beforeAll(async () => {
  database = await startTestServer();
  own = await database.createDatabase();
  server = await startResumeServer(own, {
    follow: followApplications,
    features: (_resumes, parts) => [
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
  await database.close();
});

const CV =
  'Iva Moor\niva.moor@example.com\n\nExperience\n\nWelder\nIronworks, Leeds\nMay 2018 - Present\n- TIG welding\n';
const PERSON = { name: 'Iva Moor', email: 'iva.moor@example.com', message: 'I can start in May.', consent: 'yes' };

/** A workspace's row, so that its name is there for strangers. */
async function openPage(client: TestClient, title = 'Welder'): Promise<{ id: string; slug: string }> {
  const { id } = Job.parse((await client.send('POST', '/api/jobs', { title })).body);
  await asSystem(own.db, 'test: a workspace', (trx) =>
    trx
      .insertInto('auth.workspace')
      .values({ id: client.caller.workspaceId, name: 'Moorland Staffing' })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  const { slug } = JobPage.parse((await client.send('PUT', `/api/jobs/${id}/page`, { takesApplications: true })).body);
  return { id, slug: slug ?? '' };
}

async function apply(slug: string, fields: Record<string, string>, content: string | null = CV, name = 'cv.txt') {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  if (content !== null) form.set('file', new Blob([content]), name);
  const url = `${server.url}/api/public/jobs/${slug}/applications`;
  const reply = await fetch(url, { method: 'POST', headers: { origin: server.url }, body: form });
  return { status: reply.status, body: await reply.json() };
}

const stranger = async (path: string) => {
  const reply = await fetch(`${server.url}/api/public/${path}`);
  return { status: reply.status, body: await reply.json() };
};

async function stateOf(receipt: string) {
  for (;;) {
    const status = ApplicationStatus.parse((await stranger(`applications/${receipt}`)).body);
    if (status.state !== 'waiting') return status;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const applicants = async (client: TestClient, id: string) =>
  JobApplicationList.parse((await client.send('GET', `/api/jobs/${id}/applications`)).body).items;

describe('the public page of a job', () => {
  it('is not there until it is switched on, and only while the job is open', async () => {
    const client = server.as('recruiter');
    const { id, slug } = await openPage(client, 'Schweißer & Co');
    expect(slug).toMatch(/^schweisser-co-[0-9a-f]{10}$/);
    expect(PublicJob.parse((await stranger(`jobs/${slug}`)).body)).toMatchObject({
      ...{ title: 'Schweißer & Co', employer: 'Moorland Staffing' },
      consentText: expect.stringContaining('withdraw'),
    });
    await client.send('PUT', `/api/jobs/${id}`, { status: 'paused' }, { 'if-match': '"1"' });
    expect((await stranger(`jobs/${slug}`)).status).toBe(404);
    expect((await apply(slug, PERSON)).status).toBe(404);
    await client.send('PUT', `/api/jobs/${id}`, { status: 'open' }, { 'if-match': '"2"' });
    await client.send('PUT', `/api/jobs/${id}/page`, { takesApplications: false });
    expect((await stranger(`jobs/${slug}`)).status).toBe(404);
  });
});

describe('an application', () => {
  it('becomes a candidate of that workspace, with source and consent, and the applicant is told', async () => {
    const client = server.as('recruiter');
    const { id, slug } = await openPage(client);
    const sent = await apply(slug, PERSON);
    expect(sent.status, JSON.stringify(sent.body)).toBe(202);
    const { receipt } = ApplicationReply.parse(sent.body);
    expect((await stateOf(receipt)).state).toBe('read');
    const [application] = await applicants(client, id);
    expect(application).toMatchObject({ name: 'Iva Moor', email: 'iva.moor@example.com', state: 'read' });
    const { body } = await client.send('GET', `/api/candidates/${application?.candidateId}`);
    const candidate = Candidate.parse(body);
    expect(candidate).toMatchObject({ name: 'Iva Moor', source: 'application' });
    expect(candidate.sources[0]?.detail).toBe('Application: Welder');
    const consents = await asSystem(own.db, 'test: consents', (trx) =>
      trx.selectFrom('candidate_consents').selectAll().where('candidate_id', '=', candidate.id).execute(),
    );
    expect(consents).toMatchObject([{ basis: 'consent', source: 'Application: Welder', recorded_by: null }]);
  });

  it('with bytes that came before is linked to the same person, with its own consent', async () => {
    const client = server.as('recruiter');
    const welder = await openPage(client);
    const turner = await openPage(client, 'Turner');
    await stateOf(ApplicationReply.parse((await apply(welder.slug, PERSON)).body).receipt);
    await stateOf(ApplicationReply.parse((await apply(turner.slug, PERSON)).body).receipt);
    const [[first], [second]] = [await applicants(client, welder.id), await applicants(client, turner.id)];
    expect(second?.candidateId).toBe(first?.candidateId);
    const consents = await asSystem(own.db, 'test: consents', (trx) =>
      trx
        .selectFrom('candidate_consents')
        .select('source')
        .where('candidate_id', '=', first?.candidateId ?? '')
        .execute(),
    );
    expect(consents.map(({ source }) => source).sort()).toEqual(['Application: Turner', 'Application: Welder']);
  });

  it('whose document can’t be read says so to the applicant, and stays visible to the recruiter', async () => {
    const client = server.as('recruiter');
    const { id, slug } = await openPage(client);
    const { receipt } = ApplicationReply.parse((await apply(slug, PERSON, '%PDF-1.7\nbroken', 'cv.pdf')).body);
    expect(await stateOf(receipt)).toMatchObject({
      state: 'unreadable',
      message: expect.stringContaining('send it again'),
    });
    expect(await applicants(client, id)).toMatchObject([{ name: 'Iva Moor', state: 'unreadable', candidateId: null }]);
  });

  it.each([
    ['without consent', { ...PERSON, consent: '' }, CV, 'body.consent'],
    ['without a name', { ...PERSON, name: ' ' }, CV, 'body.name'],
    ['without a document', PERSON, null, 'body.file'],
  ])('%s is not taken', async (_what, fields, content, path) => {
    const client = server.as('recruiter');
    const { id, slug } = await openPage(client);
    const reply = await apply(slug, fields, content);
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ errors: [{ path }] });
    expect(await applicants(client, id)).toEqual([]);
  });

  it('of a program that fills in every field is thrown away, and the program learns nothing', async () => {
    const client = server.as('recruiter');
    const { id, slug } = await openPage(client);
    const reply = await apply(slug, { ...PERSON, website: 'http://spam.example' });
    expect(reply.status).toBe(202);
    expect(await applicants(client, id)).toEqual([]);
    const resumes = await client.send('GET', '/api/resumes');
    expect(resumes.body).toMatchObject({ items: [] });
  });
});
