import { type CandidateMatch, JobMatches, MatchDecisionList } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asSystem } from '../../platform/database/database.ts';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { createJobsApi } from '../jobs/jobs.ts';
import { createKeepUpload } from '../resumes/keep-upload.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { createMatchingApi, MATCHING_TASKS } from './matching.ts';

const taxonomy = createSkillTaxonomy();
let database: TestServer;
let server: ResumeServer;
let ada: TestClient;
let jobId = '';

beforeAll(async () => {
  database = await startTestServer();
  server = await startResumeServer(await database.createDatabase(), {
    tasks: MATCHING_TASKS,
    features: (_, parts) => [
      createMatchingApi({ ...parts, taxonomy }),
      createJobsApi({
        ...{ ...parts, taxonomy, keepUpload: createKeepUpload(parts), maxUploadBytes: 1_000_000 },
        isMember: async () => false,
      }),
    ],
  });
  ada = server.as('recruiter');
  for (const [name, skills] of Object.entries(PEOPLE)) await ada.import(resume(name, skills), `${name}.txt`);
  const description = 'Must: Python, Docker, Git, Linux. 3 years of experience.';
  jobId = Object((await ada.send('POST', '/api/jobs', { title: 'Software Engineer', description })).body).id;
});
afterAll(async () => {
  await server.close();
  await database.close();
});

/** One skill more is worth more than feedback can move. */
const PEOPLE = {
  'Cy Marsh': 'Python, Docker, Git, Linux',
  'Di Ode': 'Python, Docker, Git',
  'Ed Fox': 'Python, Docker, Git',
  'Flo Gray': 'Java',
};
const resume = (name: string, skills: string) =>
  Buffer.from(
    `${name}\n${name.replace(' ', '.').toLowerCase()}@example.com\nBerlin\n\nExperience\n\nSoftware Engineer\nNorthwind GmbH\n` +
      `01/2015 - 12/2024\n- Kept services running\n\nSkills\n\n${skills}\n`,
  );
const matches = async (query = ''): Promise<CandidateMatch[]> =>
  JobMatches.parse((await ada.send('GET', `/api/jobs/${jobId}/matches${query}`)).body).items;
const namesOf = (items: readonly CandidateMatch[]) => items.map(({ candidate }) => candidate.name);
const say = async ({ id }: CandidateMatch, verdict: string | null, reason: string | null = null) =>
  expect((await ada.send('PUT', `/api/matches/${id}/feedback`, { verdict, reason })).status).toBe(200);
const named = async (name: string): Promise<CandidateMatch> => {
  const match = (await matches('?hidden=true')).find(({ candidate }) => candidate.name === name);
  if (match === undefined) throw new Error(`${name} is not listed`);
  return match;
};
const log = async () => MatchDecisionList.parse((await ada.send('GET', `/api/jobs/${jobId}/decisions`)).body).items;
const pointsOf = ({ factors, feedbackPoints }: CandidateMatch) =>
  factors.reduce((sum, { points }) => sum + points, feedbackPoints);

it('moves a candidate past equals but not past the better, in points that still add up, and back again', async () => {
  const [first, second, third, last] = await matches();
  if (first === undefined || second === undefined || third === undefined || last === undefined)
    throw new Error('four are there');
  expect(second.score).toBeCloseTo(third.score, 9);
  const before = await matches();
  await say(third, 'good', 'Worked with our tools');
  const after = await matches();
  expect(namesOf(after)).toEqual(namesOf([first, third, second, last]));
  expect(after[1]).toMatchObject({
    tier: third.tier,
    feedbackPoints: 5,
    feedback: { verdict: 'good', score: expect.closeTo(third.score, 3) },
  });
  for (const match of after) expect(pointsOf(match)).toBeCloseTo(match.score, 9);
  await say(third, 'bad');
  expect(namesOf(await matches())).toEqual(namesOf([first, second, third, last]));
  expect((await named(third.candidate.name ?? '')).feedbackPoints).toBe(-5);
  await say(third, null);
  expect(await matches()).toEqual(before);
});

it('counts in a short list too: whoever stood behind it comes in, whoever was hidden makes room', async () => {
  const [first, second, third] = await matches();
  if (first === undefined || second === undefined || third === undefined) throw new Error('three are there');
  await say(third, 'good');
  expect(namesOf(await matches('?limit=2'))).toEqual(namesOf([first, third]));
  await say(first, 'hidden');
  expect(namesOf(await matches('?limit=2'))).toEqual(namesOf([third, second]));
  await say(first, null);
  await say(third, null);
});

it('is logged with what the system had said, and the log is never changed', async () => {
  const from = (await log()).length;
  const match = await named('Flo Gray');
  await say(match, 'bad', 'Another field');
  await say(match, null);
  const [back, bad] = (await log()).slice(0, (await log()).length - from);
  expect(bad).toMatchObject({
    ...{ candidateId: match.candidate.id, verdict: 'bad', reason: 'Another field', rank: 4, pool: 4, tier: match.tier },
    ...{ score: expect.closeTo(match.score, 3), scorer: expect.any(String), by: { id: ada.caller.userId } },
  });
  expect(bad?.factors.map(({ factor }) => factor)).toEqual(['skills', 'experience', 'education', 'location']);
  expect(back).toMatchObject({ verdict: null, candidateId: match.candidate.id });
  const change = asSystem(server.parts.db, 'test: change', (trx) =>
    sql`update match_decisions set rank = 1`.execute(trx),
  );
  await expect(change).rejects.toThrow('permission denied');
});

it('can be had as a table, by nobody else', async () => {
  await say(await named('Di Ode'), 'good', '=1+1');
  const file = await ada.fetch(`/api/jobs/${jobId}/decisions.csv`);
  expect(file.headers.get('content-type')).toContain('text/csv');
  const lines = (await file.text()).trim().split('\r\n');
  expect(lines).toHaveLength((await log()).length + 1);
  expect(lines[1]).toContain(`,good,"'=1+1",`);
  const stranger = server.as('recruiter');
  expect((await stranger.send('GET', `/api/jobs/${jobId}/decisions`)).status).toBe(404);
  expect((await stranger.fetch(`/api/jobs/${jobId}/decisions.csv`)).status).toBe(404);
});

it('is one log for the whole workspace, narrowed to a job or to a kind of decision', async () => {
  await say(await named('Di Ode'), 'hidden');
  await say(await named('Flo Gray'), 'bad', 'Too far away');
  const decisions = async (query: string, client = ada) =>
    MatchDecisionList.parse((await client.send('GET', `/api/decisions${query}`)).body);
  const all = await decisions('?limit=200');
  expect(all.items).toEqual(await log());
  expect(all.items[0]).toMatchObject({ job: { id: jobId }, candidateName: 'Flo Gray', verdict: 'bad' });
  expect((await decisions(`?job=${jobId}&decision=bad`)).items.every(({ verdict }) => verdict === 'bad')).toBe(true);
  expect((await decisions('?decision=taken-back')).items.map(({ verdict }) => verdict)).toContain(null);
  const first = await decisions('?limit=1');
  const { items: next } = await decisions(`?limit=1&cursor=${first.nextCursor}`);
  expect([...first.items, ...next]).toEqual(all.items.slice(0, 2));
  const file = await (await ada.fetch('/api/decisions.csv?decision=hidden')).text();
  expect(file.trim().split('\r\n')[1]).toContain(`,${jobId},`);
  expect(file).not.toContain('Di Ode');

  const stranger = server.as('recruiter');
  expect((await decisions('', stranger)).items).toEqual([]);
  expect((await stranger.send('GET', `/api/decisions?job=${jobId}`)).status).toBe(404);
  expect((await server.as('candidate').send('GET', '/api/decisions')).status).toBe(404);
});
