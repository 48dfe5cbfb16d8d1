import { AboutMe, ApplicationReply, FairnessReport, Job, JobApplicationList, JobPage } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asSystem, withWorkspace } from '../../platform/database/database.ts';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { followApplications } from '../jobs/follow-applications.ts';
import { createJobsApi } from '../jobs/jobs.ts';
import { createMatchingApi, MATCHING_TASKS } from '../matching/matching.ts';
import { createWorkOutMatches } from '../matching/refresh-matches.ts';
import { createKeepUpload } from '../resumes/keep-upload.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { createFairnessApi } from './fairness.ts';

const taxonomy = createSkillTaxonomy();
const EACH = 5;
let database: TestServer;
let server: ResumeServer;
let ada: TestClient;
let jobId = '';
const receipts: string[] = [];

beforeAll(async () => {
  database = await startTestServer();
  server = await startResumeServer(await database.createDatabase(), {
    follow: followApplications,
    tasks: MATCHING_TASKS,
    features: (_, parts) => [
      createMatchingApi({ ...parts, taxonomy }),
      createFairnessApi({ ...parts, taxonomy }),
      createJobsApi({
        ...{ ...parts, taxonomy, keepUpload: createKeepUpload(parts), maxUploadBytes: 1_000_000 },
        isMember: async () => false,
      }),
    ],
  });
  ada = server.as('recruiter');
  const description = 'Must: Python, Docker. 3 years of experience.';
  jobId = Job.parse((await ada.send('POST', '/api/jobs', { title: 'Software Engineer', description })).body).id;
  await asSystem(server.parts.db, 'test: a workspace', (trx) =>
    trx.insertInto('auth.workspace').values({ id: ada.caller.workspaceId, name: 'Moorland Staffing' }).execute(),
  );
  const page = await ada.send('PUT', `/api/jobs/${jobId}/page`, { takesApplications: true });
  const slug = JobPage.parse(page.body).slug ?? '';
  for (let n = 0; n < 2 * EACH; n++) receipts.push(await apply(slug, n));
  for (const { resumeId } of await applicants()) await ada.finished(resumeId);
  const parts = { db: server.parts.db, taxonomy, now: () => new Date() };
  await createWorkOutMatches(parts).stale(new AbortController().signal);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const NAMES = ['Ava', 'Ben', 'Cleo', 'Dov', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon'];
/** The first half has what the job asks for. */
async function apply(slug: string, n: number): Promise<string> {
  const name = `${NAMES[n]} Applicant`;
  const email = `${NAMES[n]?.toLowerCase()}@example.com`;
  const skills = n < EACH ? 'Python, Docker' : 'Welding';
  const form = new FormData();
  for (const [key, value] of Object.entries({ name, email, consent: 'yes' })) form.set(key, value);
  const cv = `${name}\n${email}\n\nExperience\n\nSoftware Engineer\nNorthwind ${n}\n01/2015 - 12/2024\n\nSkills\n\n${skills}\n`;
  form.set('file', new Blob([cv]), `${n}.txt`);
  const init = { method: 'POST', headers: { origin: server.url }, body: form };
  const reply = await fetch(`${server.url}/api/public/jobs/${slug}/applications`, init);
  return ApplicationReply.parse(await reply.json()).receipt;
}

const applicants = async () =>
  JobApplicationList.parse((await ada.send('GET', `/api/jobs/${jobId}/applications`)).body).items;
const report = async () => FairnessReport.parse((await ada.send('GET', `/api/jobs/${jobId}/fairness`)).body);
const NOTHING = { gender: null, ageBand: null, disability: null, minority: null };

async function aboutMe(receipt: string, method: string, body?: unknown) {
  const headers = { origin: server.url, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  return await fetch(`${server.url}/api/public/applications/${receipt}/about-me`, init);
}
const tell = async (receipt: string, told: object) =>
  expect((await aboutMe(receipt, 'PUT', { ...NOTHING, ...told, consent: true })).status).toBe(200);

it('counts nobody who told nothing, and needs consent', async () => {
  expect(await report()).toMatchObject({ applicants: 10, answered: 0, groups: [] });
  const [receipt = ''] = receipts;
  const first = AboutMe.parse(await (await aboutMe(receipt, 'GET')).json());
  expect(first).toMatchObject({ given: null, consentText: expect.stringContaining('of my own will') });
  expect((await aboutMe(receipt, 'PUT', { ...NOTHING, gender: 'woman', consent: false })).status).toBe(400);
  expect((await aboutMe('no-such-receipt', 'PUT', { ...NOTHING, gender: 'woman', consent: true })).status).toBe(404);
  expect(await report()).toMatchObject({ answered: 0 });
});

it('compares groups by who was found good, and by scores', async () => {
  for (const [n, receipt] of receipts.entries()) await tell(receipt, { gender: n < EACH ? 'woman' : 'man' });
  const { items } = Object((await ada.send('GET', `/api/jobs/${jobId}/matches`)).body);
  for (const { id } of items.slice(0, 2)) await ada.send('PUT', `/api/matches/${id}/feedback`, { verdict: 'good' });
  const { groups, answered, medianScore } = await report();
  expect(answered).toBe(10);
  expect(medianScore).toBeGreaterThan(0);
  expect(groups).toMatchObject([
    {
      group: 'woman',
      people: 5,
      selected: 2,
      selectionRate: 0.4,
      impactRatio: 1,
      aboveMedianRate: 1,
      smallSample: true,
    },
    { group: 'man', people: 5, selected: 0, impactRatio: 0, scoreImpactRatio: 0, belowFourFifths: true },
  ]);
  const file = await ada.fetch(`/api/jobs/${jobId}/fairness.csv`);
  expect((await file.text()).split('\r\n')[2]).toBe('gender,man,5,5,0,0,0,0,0,true,true');
});

it('keeps apart what was told: no ranking changes with it, and nobody in the workspace can read it', async () => {
  const ranked = async () => (await ada.send('GET', `/api/jobs/${jobId}/matches`)).body;
  const before = await ranked();
  for (const receipt of receipts)
    await tell(receipt, { gender: 'non-binary', ageBand: '55-or-over', disability: 'yes' });
  expect(await ranked()).toEqual(before);
  const { workspaceId, userId } = ada.caller;
  const seen = await withWorkspace(server.parts.db, { workspaceId, userId }, (trx) =>
    sql`select * from self_identifications`.execute(trx),
  );
  expect(seen.rows).toEqual([]);
  const [applicant] = await applicants();
  expect(JSON.stringify((await ada.send('GET', `/api/candidates/${applicant?.candidateId}`)).body)).not.toContain(
    '55-or',
  );
});

it('is taken back with the receipt, and goes with the application', async () => {
  const [first = '', second = ''] = receipts;
  expect((await aboutMe(first, 'DELETE')).status).toBe(204);
  expect(AboutMe.parse(await (await aboutMe(first, 'GET')).json()).given).toBeNull();
  expect((await report()).answered).toBe(9);
  const [last] = (await applicants()).filter(({ name }) => name.startsWith('Ben'));
  expect((await ada.send('DELETE', `/api/resumes/${last?.resumeId}`)).status).toBe(204);
  expect((await report()).answered).toBe(8);
  expect((await aboutMe(second, 'GET')).status).toBe(404);
});

it('over the whole workspace adds up its jobs, and is exported', async () => {
  const path = '/api/fairness';
  const whole = FairnessReport.parse((await ada.send('GET', path)).body);
  const one = await report();
  expect(whole).toMatchObject({ jobId: null, jobs: 1, applicants: one.applicants, answered: one.answered });
  expect(whole.groups).toEqual(one.groups);
  expect(whole.groups.every(({ smallSample }) => smallSample)).toBe(true);
  const file = await (await ada.fetch(`${path}.csv`)).text();
  expect(file.split('\r\n')[0]).toContain('attribute,group,people,applications,selected');
  const stranger = FairnessReport.parse((await server.as('recruiter').send('GET', path)).body);
  expect(stranger).toMatchObject({ jobs: 0, applicants: 0, groups: [] });
  expect((await server.as('candidate').send('GET', path)).status).toBe(404);
});

it('is shown to nobody of another workspace', async () => {
  const stranger = server.as('recruiter');
  expect((await stranger.send('GET', `/api/jobs/${jobId}/fairness`)).status).toBe(404);
  expect((await stranger.fetch(`/api/jobs/${jobId}/fairness.csv`)).status).toBe(404);
});
