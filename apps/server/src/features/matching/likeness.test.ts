import { CandidateMatches, JobMatches, Likeness, type LlmCallList } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asSystem, withWorkspace } from '../../platform/database/database.ts';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { createJobsApi } from '../jobs/jobs.ts';
import { readCalls } from '../llm/calls.ts';
import type { Llm } from '../llm/llm.ts';
import { type FakeEmbeddings, startFakeEmbeddings } from '../llm/testing/fake-embeddings.ts';
import { providerAt, testLlm } from '../llm/testing/fake-llm.ts';
import { createKeepUpload } from '../resumes/keep-upload.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { makeMissingVectors } from './make-vectors.ts';
import { createMatchingApi, MATCHING_TASKS } from './matching.ts';
import { createWorkOutMatches } from './refresh-matches.ts';

const taxonomy = createSkillTaxonomy();
const now = () => new Date('2026-05-10T12:00:00Z');
let database: TestServer;
let server: ResumeServer;
let fake: FakeEmbeddings;
let llm: Llm;
let ada: TestClient;
let jobId = '';

beforeAll(async () => {
  [database, fake] = await Promise.all([startTestServer(), startFakeEmbeddings()]);
  server = await startResumeServer(await database.createDatabase(), {
    tasks: MATCHING_TASKS,
    features: (_, parts) => {
      llm = testLlm(parts.db);
      return [
        createMatchingApi({ ...parts, taxonomy, now, vectorModel: llm.runs }),
        createJobsApi({
          ...{ ...parts, taxonomy, keepUpload: createKeepUpload(parts), maxUploadBytes: 1_000_000 },
          isMember: async () => false,
        }),
      ];
    },
  });
  ada = server.as('recruiter');
  for (const [name, skills] of Object.entries(PEOPLE)) await ada.import(resume(name, skills), `${name}.txt`);
  jobId = Object(
    (await ada.send('POST', '/api/jobs', { title: 'Software Engineer', description: 'Must: Python.' })).body,
  ).id;
  await createWorkOutMatches({ db: server.parts.db, taxonomy, now }).stale(new AbortController().signal);
});
afterAll(async () => {
  await server.close();
  await fake.stop();
  await database.close();
});

/** Equal for the score; the model finds the second nearer to Python. */
const PEOPLE = { 'Cy Marsh': 'Python, Photography', 'Di Ode': 'Python, Django' };
const resume = (name: string, skills: string) =>
  Buffer.from(
    `${name}\n${name.replace(' ', '.').toLowerCase()}@example.com\nBerlin\n\nExperience\n\nSoftware Engineer\nNorthwind GmbH\n` +
      `01/2015 - 12/2024\n- Kept services running\n\nSkills\n\n${skills}\n`,
  );
const matches = async () => JobMatches.parse((await ada.send('GET', `/api/jobs/${jobId}/matches`)).body).items;
const likeness = async () => Likeness.parse((await ada.send('GET', '/api/jobs/likeness')).body);
const set = async (weight: number | null) =>
  expect((await ada.send('PUT', '/api/jobs/likeness', { weight })).status).toBe(200);
const make = () => makeMissingVectors({ db: server.parts.db, taxonomy, runs: llm.runs }, new AbortController().signal);
const named = async (name: string) => {
  const match = (await matches()).find(({ candidate }) => candidate.name === name);
  if (match === undefined) throw new Error(`${name} is not listed`);
  return match;
};

it('is off by default: nothing is sent, and nothing counts', async () => {
  const provider = await llm.providers.create(providerAt(fake.url));
  expect(await likeness()).toEqual({ weight: null, available: false, candidates: 2, vectors: 0 });
  await llm.providers.delete(provider.id);
  await llm.providers.create(providerAt(fake.url, { embeddingModel: 'text-embedding-3-small' }));
  expect((await likeness()).available).toBe(true);
  await make();
  expect(fake.sent()).toEqual([]);
  expect((await matches()).map((match) => match.likeness)).toEqual([null, null]);
});

it('counts half where vectors are missing once the job has one, and as it is when they are there, in points that add up', async () => {
  const before = new Map((await matches()).map(({ id, score }) => [id, score]));
  await set(25);
  expect((await matches()).map((match) => match.likeness)).toEqual([null, null]);
  await make();
  expect(await likeness()).toMatchObject({ weight: 25, candidates: 2, vectors: 2 });
  const after = await matches();
  for (const { id, score, factors, likeness: own, feedbackPoints } of after) {
    expect(own).toMatchObject({ most: 20, state: 'known' });
    const sum = factors.reduce((total, { points }) => total + points, feedbackPoints + (own?.points ?? 0));
    expect(sum).toBeCloseTo(score, 9);
    expect(score).toBeCloseTo((before.get(id) ?? 0) * 0.8 + (own?.points ?? 0), 9);
  }
  expect((await named('Di Ode')).likeness?.points).toBeGreaterThan((await named('Cy Marsh')).likeness?.points ?? 0);
  expect(after[0]?.candidate.name).toBe('Di Ode');
  const [first] = after;
  const seen = CandidateMatches.parse((await ada.send('GET', `/api/candidates/${first?.candidate.id}/matches`)).body);
  expect(seen.items[0]).toMatchObject({ id: first?.id, score: first?.score, likeness: first?.likeness });
  await asSystem(server.parts.db, 'test: lose one', (trx) =>
    trx
      .deleteFrom('candidate_vectors')
      .where('candidate_id', '=', after[0]?.candidate.id ?? '')
      .execute(),
  );
  expect((await named('Di Ode')).likeness).toEqual({ points: 10, most: 20, state: 'unknown' });
  await make();
  expect((await named('Di Ode')).likeness?.state).toBe('known');
});

it('is made of names of skills and kinds of work, of nothing that says who somebody is, and is logged', async () => {
  const sent = fake.sent().join('\n');
  expect(sent).toContain('Skills: Django, Python');
  expect(sent).not.toMatch(/Marsh|\bOde\b|example\.com|Northwind|Berlin|Kept services/i);
  const calls: LlmCallList = await readCalls(server.parts.db, { template: 'embeddings', limit: 10 });
  expect(calls.items[0]).toMatchObject({ outcome: 'ok', model: 'text-embedding-3-small', cost: expect.any(Number) });
});

it('is made anew only when what it is made of has changed', async () => {
  const asked = fake.sent().length;
  await make();
  await ada.send('PUT', `/api/jobs/${jobId}`, { employer: 'Northgate' }, { 'if-match': '"1"' });
  await make();
  expect(fake.sent().length).toBe(asked);
  const skills = [{ name: 'Photography', importance: 'must', weight: 1 }];
  await ada.send('PUT', `/api/jobs/${jobId}`, { requirements: { skills } }, { 'if-match': '"2"' });
  await make();
  expect(fake.sent().slice(asked).join()).toContain('Photography');
});

it('leaves matches as they are while the provider is down', async () => {
  fake.fail(true);
  const before = await matches();
  const skills = [{ name: 'Python', importance: 'must', weight: 1 }];
  await ada.send('PUT', `/api/jobs/${jobId}`, { requirements: { skills } }, { 'if-match': '"3"' });
  await make();
  expect((await matches()).map((match) => match.likeness?.state)).toEqual(before.map(() => 'known'));
  fake.fail(false);
});

it('goes with the candidate, and with being switched off', async () => {
  const [first] = await matches();
  const count = () =>
    withWorkspace(server.parts.db, ada.caller, async (trx) => [
      (await trx.selectFrom('candidate_vectors').select('version').execute()).length,
      (await trx.selectFrom('job_vectors').select('version').execute()).length,
    ]);
  expect(await count()).toEqual([2, 1]);
  await withWorkspace(server.parts.db, ada.caller, (trx) =>
    trx
      .deleteFrom('candidates')
      .where('id', '=', first?.candidate.id ?? '')
      .execute(),
  );
  expect(await count()).toEqual([1, 1]);
  await set(null);
  expect(await count()).toEqual([0, 0]);
  expect((await matches()).map((match) => match.likeness)).toEqual([null]);
});
