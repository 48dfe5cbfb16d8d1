import { ErasureReport, Job, JobsOfCandidate, Shortlist, Timeline } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer, type TestDatabase, type TestServer } from '../../platform/testing/test-database.ts';
import { unzip } from '../../testing/unzip.ts';
import { createJobsApi } from '../jobs/jobs.ts';
import { createPrivacyApi } from '../privacy/privacy.ts';
import { createKeepUpload } from '../resumes/keep-upload.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { createShortlistApi } from './shortlist.ts';

let database: TestServer;
let own: TestDatabase;
let server: ResumeServer;
beforeAll(async () => {
  database = await startTestServer();
  own = await database.createDatabase();
  server = await startResumeServer(own, {
    features: (_resumes, parts) => [
      createJobsApi({
        ...parts,
        taxonomy: createSkillTaxonomy(),
        keepUpload: createKeepUpload(parts),
        maxUploadBytes: 1_000_000,
        isMember: async () => false,
      }),
      createShortlistApi(parts),
      createPrivacyApi(parts),
    ],
  });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const idOf = (body: unknown) => z.object({ id: z.string() }).parse(body).id;
const makeJob = async (client: TestClient, title: string) =>
  Job.parse((await client.send('POST', '/api/jobs', { title })).body).id;
const makeCandidate = async (client: TestClient, name: string) =>
  idOf((await client.send('POST', '/api/candidates', { name, label: 'Welder' })).body);
const link = (candidate: string, job: string) => `/api/candidates/${candidate}/jobs/${job}`;
const put = async (client: TestClient, candidate: string, job: string) =>
  expect((await client.send('PUT', link(candidate, job))).status).toBe(204);
const shortlist = async (client: TestClient, job: string, query = '') =>
  Shortlist.parse((await client.send('GET', `/api/jobs/${job}/shortlist${query}`)).body);
const namesOn = async (client: TestClient, job: string) =>
  (await shortlist(client, job)).items.map(({ name }) => name).sort();
const titlesOf = async (client: TestClient, id: string) =>
  JobsOfCandidate.parse((await client.send('GET', `/api/candidates/${id}/jobs`)).body).items.map(({ title }) => title);

describe('the shortlist of a job', () => {
  it('has whom somebody put on it, once, with who and when, until they are taken off', async () => {
    const client = server.as('recruiter');
    const job = await makeJob(client, 'Welder, night shift');
    const [ada, bo] = [await makeCandidate(client, 'Ada Winter'), await makeCandidate(client, 'Bo Lind')];
    await put(client, ada, job);
    await put(client, ada, job);
    await put(client, bo, job);
    const first = await shortlist(client, job, '?limit=1');
    expect(first).toMatchObject({ total: 2, items: [{ name: 'Bo Lind', label: 'Welder', status: 'active' }] });
    expect(first.items[0]?.addedBy?.id).toBe(client.caller.userId);
    const rest = await shortlist(client, job, `?limit=1&cursor=${first.nextCursor}`);
    expect(rest).toMatchObject({ nextCursor: null, items: [{ candidateId: ada }] });
    expect(await titlesOf(client, ada)).toEqual(['Welder, night shift']);
    const timeline = Timeline.parse((await client.send('GET', `/api/candidates/${ada}/timeline`)).body);
    expect(timeline.items[0]).toMatchObject({ kind: 'job', summary: 'On the shortlist of Welder, night shift' });
    expect((await client.send('DELETE', link(ada, job))).status).toBe(204);
    expect(await namesOn(client, job)).toEqual(['Bo Lind']);
    await client.send('DELETE', `/api/candidates/${bo}`);
    expect(await namesOn(client, job)).toEqual([]);
  });

  it('goes with its job, and is nobody else’s', async () => {
    const client = server.as('recruiter');
    const stranger = server.as('recruiter');
    const job = await makeJob(client, 'Cook');
    const ada = await makeCandidate(client, 'Ada Winter');
    await put(client, ada, job);
    const theirs = await makeCandidate(stranger, 'Bo Lind');
    const their = await makeJob(stranger, 'Baker');
    for (const [who, candidate, where] of [
      [stranger, ada, job],
      [stranger, theirs, job],
      [client, theirs, job],
      [client, ada, their],
    ] as const) {
      expect((await who.send('PUT', link(candidate, where))).status).toBe(404);
    }
    expect((await stranger.send('GET', `/api/jobs/${job}/shortlist`)).status).toBe(404);
    expect((await stranger.send('GET', `/api/candidates/${ada}/jobs`)).status).toBe(404);
    await client.send('DELETE', `/api/jobs/${job}`);
    expect(await titlesOf(client, ada)).toEqual([]);
  });

  it('follows a merge to the survivor, and is as it was when the merge is taken back', async () => {
    const client = server.as('recruiter');
    const [both, one, later] = [
      await makeJob(client, 'Both'),
      await makeJob(client, 'One'),
      await makeJob(client, 'Later'),
    ];
    const [kept, merged] = [await makeCandidate(client, 'Ada Winter'), await makeCandidate(client, 'A. Winter')];
    for (const id of [kept, merged]) await put(client, id, both);
    await put(client, merged, one);
    const request = { survivorId: kept, mergedId: merged, choices: [] };
    expect((await client.send('POST', '/api/candidates/merge/preview', request)).body).toMatchObject({
      moves: { jobs: 2 },
    });
    await client.send('POST', '/api/candidates/merge', request);
    expect(await titlesOf(client, merged)).toEqual(expect.arrayContaining(['Both', 'One']));
    expect(await namesOn(client, both)).toHaveLength(1);
    await put(client, merged, later);
    await client.send('POST', `/api/candidates/${kept}/unmerge`, {});
    expect((await titlesOf(client, kept)).sort()).toEqual(['Both', 'Later']);
    expect((await titlesOf(client, merged)).sort()).toEqual(['Both', 'One']);
  });

  it('is in what is told of a person, and goes when they are erased', async () => {
    const client = server.as('recruiter');
    const job = await makeJob(client, 'Welder');
    const ada = await makeCandidate(client, 'Ada Winter');
    await put(client, ada, job);
    const zip = await client.fetch(`/api/candidates/${ada}/export`);
    const files = await unzip(Buffer.from(await zip.arrayBuffer()));
    expect(JSON.parse(String(files.get('data.json')))).toMatchObject({ job_candidates: [{ job_id: job }] });
    const report = ErasureReport.parse((await client.send('POST', `/api/candidates/${ada}/erase`, {})).body);
    expect(report.removed).toMatchObject({ job_candidates: 1 });
    const { rows } = await sql`select from job_candidates where job_id = ${job}`.execute(own.ownerDb);
    expect(rows).toEqual([]);
  });
});
