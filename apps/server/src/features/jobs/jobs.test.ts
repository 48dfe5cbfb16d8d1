import { ParsedJob } from '@vitae/schema';
import { Job, JobImportReply, JobList, ParsedJobFile, WorkspaceWeights } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { createKeepUpload } from '../resumes/keep-upload.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { codeOf, type TestClient } from '../resumes/testing/test-client.ts';
import { createJobsApi } from './jobs.ts';

let database: TestServer;
let server: ResumeServer;
beforeAll(async () => {
  database = await startTestServer();
  server = await startResumeServer(await database.createDatabase(), {
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

const match = (version: number) => ({ 'if-match': `"${version}"` });
const DESCRIPTION = 'Welder (m/f/d)\nLocation: Leeds\n\nRequirements\n- TIG welding\n- 3 years of experience\n';

async function created(client: TestClient, body: object = { description: DESCRIPTION }): Promise<Job> {
  const reply = await client.send('POST', '/api/jobs', body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return Job.parse(reply.body);
}
async function sendFile(client: TestClient, path: string, name: string, content: string) {
  const form = new FormData();
  form.set('file', new Blob([content]), name);
  const headers = { authorization: client.caller.credentialId, origin: server.url };
  const reply = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: form });
  return { status: reply.status, body: await reply.json() };
}

describe('a new job', () => {
  it('is read from its description, with the place of each value', async () => {
    const job = await created(server.as('recruiter'));
    expect(job).toMatchObject({ title: 'Welder', status: 'open', origin: 'description', city: 'Leeds', version: 1 });
    expect(job.skills).toEqual(['TIG welding']);
    expect(job.requirements).toMatchObject({ minYears: 3, place: { lat: 53.8, countryCode: 'GB' } });
    const proof = job.evidence.find(({ field }) => field === 'skill');
    expect(DESCRIPTION.slice(proof?.start, proof?.end)).toBe('TIG welding');
  });

  it('is what is given rather than what is read; a given nothing is nothing', async () => {
    const job = await created(server.as('recruiter'), {
      description: DESCRIPTION,
      title: 'Night welder',
      requirements: { minYears: null, place: { city: 'Berlin' } },
    });
    expect(job).toMatchObject({ title: 'Night welder', city: 'Berlin', countryCode: 'DE', skills: ['TIG welding'] });
    expect(job.requirements).toMatchObject({ minYears: null, place: { lat: 52.5 } });
    expect(job.evidence.map(({ field }) => field)).not.toContain('minYears');
  });

  it('can be made of a title alone, and not of nothing', async () => {
    const client = server.as('recruiter');
    expect(await created(client, { title: 'Cook' })).toMatchObject({ origin: 'fields', skills: [], evidence: [] });
    expect(codeOf((await client.send('POST', '/api/jobs', {})).body)).toBe('request.invalid');
  });

  it('is made once under one Idempotency-Key', async () => {
    const client = server.as('recruiter');
    const key = { 'idempotency-key': 'a-key-of-a-test' };
    const body = { title: 'Cook' };
    const [first, again] = [
      await client.send('POST', '/api/jobs', body, key),
      await client.send('POST', '/api/jobs', body, key),
    ];
    expect(Job.parse(again.body).id).toBe(Job.parse(first.body).id);
  });

  it('can come as a document, which is read and not kept', async () => {
    const client = server.as('recruiter');
    const { status, body } = await sendFile(client, '/api/jobs/parse-file', 'job.txt', DESCRIPTION);
    expect(status, JSON.stringify(body)).toBe(200);
    const parsed = ParsedJobFile.parse(body);
    const { start = 0, end = 0 } = parsed.evidence.find(({ field }) => field === 'place') ?? {};
    expect(parsed.description.slice(start, end)).toBe('Leeds');
    expect(JobList.parse((await client.send('GET', '/api/jobs')).body).items).toEqual([]);
    const read = await client.send('POST', '/api/jobs/parse', { description: DESCRIPTION });
    expect(ParsedJob.parse(read.body).title).toBe('Welder');
  });
});

describe('a job', () => {
  it('changes with the version that the change is made on, and is paused, closed and opened', async () => {
    const client = server.as('recruiter');
    const { id } = await created(client);
    const url = `/api/jobs/${id}`;
    expect(codeOf((await client.send('PUT', url, { status: 'paused' })).body)).toBe('resource.precondition-required');
    const both = await Promise.all(['paused', 'closed'].map((status) => client.send('PUT', url, { status }, match(1))));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const reply = await client.send('PUT', url, { status: 'open', requirements: { skills: [] } }, match(2));
    expect(Job.parse(reply.body)).toMatchObject({
      status: 'open',
      version: 3,
      skills: [],
      requirements: { minYears: 3 },
    });
    expect(Job.parse(reply.body).evidence.map(({ field }) => field)).not.toContain('skill');
  });

  it('has no owner from elsewhere', async () => {
    const client = server.as('recruiter');
    const { id } = await created(client);
    const reply = await client.send('PUT', `/api/jobs/${id}`, { ownerId: client.caller.workspaceId }, match(1));
    expect(reply.body).toMatchObject({ errors: [{ path: 'body.ownerId' }] });
  });

  it('is found by status, words, city and any name of a skill, a page at a time', async () => {
    const client = server.as('recruiter');
    for (const title of ['Cook', 'Waiter', 'Pastry cook'])
      await created(client, { title, employer: 'The Copper Ladle' });
    await created(client, {
      title: 'Engineer',
      requirements: { skills: [{ name: 'Kubernetes', importance: 'nice' }] },
    });
    const titles = async (query: string) =>
      JobList.parse((await client.send('GET', `/api/jobs?${query}`)).body).items.map(({ title }) => title);
    expect(await titles('text=cook%20ladle')).toEqual(['Pastry cook', 'Cook']);
    expect(await titles('skill=kubernetes')).toEqual(['Engineer']);
    expect(await titles('status=closed')).toEqual([]);
    const first = JobList.parse((await client.send('GET', '/api/jobs?limit=3')).body);
    expect(first.total).toBe(4);
    expect(await titles(`limit=3&cursor=${first.nextCursor}`)).toEqual(['Cook']);
  });

  it('is nothing to another workspace, to a candidate, and after it was deleted', async () => {
    const client = server.as('recruiter');
    const { id } = await created(client);
    for (const other of [server.as('admin'), server.as('candidate', client.caller.workspaceId)]) {
      expect((await other.send('GET', `/api/jobs/${id}`)).status).toBe(404);
      expect((await other.send('DELETE', `/api/jobs/${id}`)).status).toBe(404);
    }
    expect((await client.send('DELETE', `/api/jobs/${id}`)).status).toBe(204);
    expect((await client.send('GET', `/api/jobs/${id}`)).status).toBe(404);
  });
});

describe('a table of jobs', () => {
  it('becomes jobs, row by row; what can’t be taken is named', async () => {
    const client = server.as('recruiter');
    const table =
      'Title;Must skills;Years;City;Salary min;Languages;Colour\n' +
      'Welder;TIG welding, Soldering;3;Leeds;31000;English B2;red\n' +
      ';;;;;;\n' +
      'Cook;;many;;;;\n';
    const { status, body } = await sendFile(client, '/api/jobs/import', 'jobs.csv', table);
    expect(status, JSON.stringify(body)).toBe(200);
    const reply = JobImportReply.parse(body);
    expect(reply.created.map(({ row, title }) => [row, title])).toEqual([[1, 'Welder']]);
    expect(reply.rejected.map(({ row }) => row)).toEqual([3]);
    expect(reply.ignoredColumns).toEqual(['Colour']);
    const job = Job.parse((await client.send('GET', `/api/jobs/${reply.created[0]?.id}`)).body);
    expect(job).toMatchObject({ origin: 'csv', skills: ['TIG welding', 'Soldering'], city: 'Leeds' });
    expect(job.requirements).toMatchObject({
      ...{ minYears: 3, languages: [{ code: 'en', level: 'B2' }], salary: { min: 31_000, currency: 'EUR' } },
    });
  });
});

describe('the weights of a workspace', () => {
  it('are the documented ones until they are set, and again when they are taken back', async () => {
    const client = server.as('admin');
    const get = async () => WorkspaceWeights.parse((await client.send('GET', '/api/jobs/weights')).body);
    const documented = { weights: { skills: 50, experience: 25, education: 15, location: 10 }, isDefault: true };
    expect(await get()).toEqual(documented);
    const weights = { skills: 70, experience: 20, education: 0, location: 10 };
    await client.send('PUT', '/api/jobs/weights', { weights });
    expect(await get()).toEqual({ weights, isDefault: false });
    await client.send('PUT', '/api/jobs/weights', { weights: null });
    expect(await get()).toEqual(documented);
  });
});
