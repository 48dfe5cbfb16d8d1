import { JobRequirements } from '@vitae/schema';
import { CandidateMatches, JobMatches, MatchFeedbackReply } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { columnsOf } from '../jobs/job-row.ts';
import { insertJob } from '../jobs/job-store.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { createMatchingApi } from './matching.ts';

let database: TestServer;
let server: ResumeServer;
beforeAll(async () => {
  database = await startTestServer();
  server = await startResumeServer(await database.createDatabase(), {
    features: (_, parts) => [createMatchingApi({ ...parts, taxonomy: createSkillTaxonomy() })],
  });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

async function addJob(client: TestClient, title: string, wanted: Parameters<typeof JobRequirements.parse>[0]) {
  const requirements = JobRequirements.parse(wanted);
  const id = newId();
  const at = new Date();
  const { workspaceId, userId } = client.caller;
  await withWorkspace(server.parts.db, { workspaceId, userId }, (trx) =>
    insertJob(trx, {
      ...{ id, title, employer: null, status: 'open', origin: 'fields', description: '', language: null },
      ...{ requirements: JSON.stringify(requirements), evidence: '[]', weights: null, owner_id: userId },
      ...columnsOf(requirements),
      ...{ created_by: userId, created_at: at, updated_at: at },
    }),
  );
  return id;
}

const resume = (name: string, title: string, skills: string, city: string) =>
  Buffer.from(
    `${name}\n${name.split(' ')[0]?.toLowerCase()}@example.com\n${city}\n\nExperience\n\n${title}\nNorthwind GmbH\n01/2015 - Present\n` +
      `- Built services with ${skills.split(', ')[0]}\n\nSkills\n\n${skills}\n`,
  );
const developer = {
  skills: [
    { name: 'Python', importance: 'must' },
    { name: 'Docker', importance: 'nice' },
  ],
  minYears: 3,
};
const matchesOf = async (client: TestClient, jobId: string, query = '') => {
  const { status, body } = await client.send('GET', `/api/jobs/${jobId}/matches${query}`);
  expect(status).toBe(200);
  return JobMatches.parse(body);
};

it('ranks the pool for a job, with points that add up and lines that stand in the document', async () => {
  const ada = server.as('recruiter');
  await ada.import(resume('Cy Marsh', 'Software Engineer', 'Python, Docker', 'Berlin'), 'cy.txt');
  await ada.import(resume('Di Ode', 'Software Engineer', 'Java, Git', 'Berlin'), 'di.txt');
  const jobId = await addJob(ada, 'Python Developer', developer);
  const { items, pool } = await matchesOf(ada, jobId);
  expect(pool).toBe(2);
  expect(items.map(({ candidate }) => candidate.name)).toEqual(['Cy Marsh', 'Di Ode']);
  const [best] = items;
  expect(best?.factors.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(best?.score ?? -1, 6);
  expect(best?.reasons[0]).toMatchObject({ name: 'Python', status: 'met' });
  const text = resume('Cy Marsh', 'Software Engineer', 'Python, Docker', 'Berlin').toString();
  for (const { evidence } of best?.reasons ?? []) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { quote, places } of evidence) {
      expect(text).toContain(quote);
      expect(places.length).toBeGreaterThan(0);
    }
  }
  expect(items[1]?.reasons[0]).toMatchObject({ status: 'not-found', evidence: [] });
});

it('sees a new candidate, a change and a deletion with the next question', async () => {
  const ada = server.as('recruiter');
  const jobId = await addJob(ada, 'Python Developer', developer);
  expect((await matchesOf(ada, jobId)).items).toEqual([]);
  await ada.import(resume('Ed Fox', 'Software Engineer', 'Python, Docker', 'Berlin'), 'ed.txt');
  const [ed] = (await matchesOf(ada, jobId)).items;
  expect(ed?.candidate.name).toBe('Ed Fox');
  const { body } = await ada.send('GET', `/api/candidates/${ed?.candidate.id}`);
  expect(body).toMatchObject({ version: expect.any(Number) });
  expect((await ada.send('DELETE', `/api/candidates/${ed?.candidate.id}`)).status).toBe(204);
  expect(await matchesOf(ada, jobId)).toEqual({ items: [], pool: 0 });
});

it('takes other weights for one look, and refuses half of them', async () => {
  const ada = server.as('recruiter');
  await ada.import(resume('Flo Gray', 'Software Engineer', 'Java', 'Berlin'), 'flo.txt');
  const jobId = await addJob(ada, 'Python Developer', developer);
  const plain = (await matchesOf(ada, jobId)).items[0];
  const other = (await matchesOf(ada, jobId, '?skills=0&experience=100&education=0&location=0')).items[0];
  expect(other?.score).toBeGreaterThan(plain?.score ?? 100);
  expect(other?.factors.find(({ factor }) => factor === 'skills')).toMatchObject({ most: 0 });
  expect((await ada.send('GET', `/api/jobs/${jobId}/matches?skills=10`)).status).toBe(400);
});

it('gives a candidate the open jobs that fit, the best first', async () => {
  const ada = server.as('recruiter');
  await ada.import(resume('Gil Hay', 'Software Engineer', 'Python, Docker', 'Berlin'), 'gil.txt');
  const fitting = await addJob(ada, 'Python Developer', developer);
  const other = await addJob(ada, 'Nurse', { skills: [{ name: 'Wound care', importance: 'must' }], minYears: 2 });
  const id = (await matchesOf(ada, fitting)).items[0]?.candidate.id;
  const found = CandidateMatches.parse((await ada.send('GET', `/api/candidates/${id}/matches`)).body);
  expect(found.items.map(({ job }) => job.id)).toEqual([fitting, other]);
  expect(found.items[0]?.score).toBeCloseTo((await matchesOf(ada, fitting)).items[0]?.score ?? -1, 9);
});

it('keeps what somebody said of a match, hides it, and takes that back', async () => {
  const ada = server.as('recruiter');
  await ada.import(resume('Hal Ives', 'Software Engineer', 'Python', 'Berlin'), 'hal.txt');
  const jobId = await addJob(ada, 'Python Developer', developer);
  const [match] = (await matchesOf(ada, jobId)).items;
  const say = async (verdict: string | null) =>
    MatchFeedbackReply.parse((await ada.send('PUT', `/api/matches/${match?.id}/feedback`, { verdict })).body);
  expect(await say('good')).toMatchObject({ feedback: { verdict: 'good' } });
  expect((await matchesOf(ada, jobId)).items[0]?.feedback).toMatchObject({ verdict: 'good' });
  await say('hidden');
  expect((await matchesOf(ada, jobId)).items).toEqual([]);
  expect((await matchesOf(ada, jobId, '?hidden=true')).items).toHaveLength(1);
  expect(await say(null)).toEqual({ feedback: null });
  expect((await matchesOf(ada, jobId)).items).toMatchObject([{ feedback: null }]);
});

it('sends nothing that says who a candidate is where that is not to be known, and ranks the same', async () => {
  const ada = server.as('recruiter');
  await ada.import(resume('Jo Quillfeather', 'Software Engineer', 'Python, Docker', 'Berlin'), 'quillfeather.txt');
  const jobId = await addJob(ada, 'Python Developer', { ...developer, place: { city: 'Hamburg', countryCode: 'DE' } });
  const [listed] = (await matchesOf(ada, jobId)).items;
  const said = { verdict: 'good', reason: 'Quillfeather knows Docker' };
  await ada.send('PUT', `/api/matches/${listed?.id}/feedback`, said);
  await ada.send('POST', `/api/candidates/${listed?.candidate.id}/tags`, { add: ['from Berlin'] });
  const open = await matchesOf(ada, jobId);
  expect(JSON.stringify(open)).toMatch(/Quillfeather.*Berlin/s);
  const blind = await matchesOf(ada, jobId, '?blind=true');
  const sent = JSON.stringify(blind);
  for (const word of ['Quillfeather', 'Jo ', 'example.com', 'Berlin', '"page"', 'resumeId":"'])
    expect(sent).not.toContain(word);
  expect(sent).toContain('[…] knows Docker');
  expect(blind.items.map(({ id, score, tier, factors }) => ({ id, score, tier, factors }))).toEqual(
    open.items.map(({ id, score, tier, factors }) => ({ id, score, tier, factors })),
  );
  expect(blind.items[0]?.reasons[0]?.evidence.length).toBeGreaterThan(0);
});

it('shows nobody another workspace', async () => {
  const ada = server.as('recruiter');
  await ada.import(resume('Ida Jay', 'Software Engineer', 'Python', 'Berlin'), 'ida.txt');
  const jobId = await addJob(ada, 'Python Developer', developer);
  const [match] = (await matchesOf(ada, jobId)).items;
  const stranger = server.as('recruiter');
  expect((await stranger.send('GET', `/api/jobs/${jobId}/matches`)).status).toBe(404);
  expect((await stranger.send('GET', `/api/candidates/${match?.candidate.id}/matches`)).status).toBe(404);
  expect((await stranger.send('PUT', `/api/matches/${match?.id}/feedback`, { verdict: 'bad' })).status).toBe(404);
  const own = await addJob(stranger, 'Python Developer', developer);
  expect(await matchesOf(stranger, own)).toEqual({ items: [], pool: 0 });
});
