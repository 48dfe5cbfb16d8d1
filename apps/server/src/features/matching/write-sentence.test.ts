import { JobMatches, MatchSentence } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { withWorkspace } from '../../platform/database/database.ts';
import { silentLog, startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { createJobsApi } from '../jobs/jobs.ts';
import type { Llm } from '../llm/llm.ts';
import { type FakeLlm, FLAGS, providerAt, startFakeLlm, testLlm } from '../llm/testing/fake-llm.ts';
import { createKeepUpload } from '../resumes/keep-upload.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { createTemplates } from '../templates/templates.ts';
import { createMatchingApi, MATCHING_TASKS } from './matching.ts';

const taxonomy = createSkillTaxonomy();
let database: TestServer;
let server: ResumeServer;
let fake: FakeLlm;
let llm: Llm;
let ada: TestClient;
let jobId = '';

beforeAll(async () => {
  [database, fake] = await Promise.all([startTestServer(), startFakeLlm()]);
  server = await startResumeServer(await database.createDatabase(), {
    tasks: MATCHING_TASKS,
    features: (_, parts) => {
      llm = testLlm(parts.db, { ...FLAGS, mode: 'off' });
      const sentenceModel = { ...llm, templates: createTemplates(parts), log: silentLog };
      return [
        createMatchingApi({ ...parts, taxonomy, sentenceModel }),
        createJobsApi({
          ...{ ...parts, taxonomy, keepUpload: createKeepUpload(parts), maxUploadBytes: 1_000_000 },
          isMember: async () => false,
        }),
      ];
    },
  });
  ada = server.as('recruiter');
  await ada.import(Buffer.from(CV), 'cy.txt');
  const description = 'Must: Python, Docker, Git, Kubernetes. 3 years of experience.';
  jobId = Object((await ada.send('POST', '/api/jobs', { title: 'Software Engineer', description })).body).id;
});
afterAll(async () => {
  await server.close();
  await fake.stop();
  await database.close();
});
afterEach(async () => {
  for (const { id } of await llm.providers.list()) await llm.providers.delete(id);
  await llm.flags.set({ ...FLAGS, mode: 'off' });
  await withWorkspace(server.parts.db, ada.caller, (trx) => trx.deleteFrom('match_sentences').execute());
  fake.sent().length = 0;
});

const CV = `Cyra Marshwood
cyra.marshwood@example.com
Berlin

Experience

Software Engineer
Northwind GmbH
01/2015 - 12/2024
- Kept services running with Python and Docker

Skills

Python, Docker, Git
`;

const switchOn = async () => {
  await llm.providers.create(providerAt(fake.url));
  await llm.flags.set(FLAGS);
};
const says = (sentence: string) => fake.answer(() => JSON.stringify({ sentence }));
const match = async () => {
  const [first] = JobMatches.parse((await ada.send('GET', `/api/jobs/${jobId}/matches`)).body).items;
  if (first === undefined) throw new Error('one is there');
  return first;
};
const sentence = async (client = ada) => {
  const reply = await client.send('POST', `/api/matches/${(await match()).id}/sentence`);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return MatchSentence.parse(reply.body);
};

it('is the local one by default, and nothing is asked', async () => {
  const local = { sentence: (await match()).sentence, engine: 'local' };
  expect(await sentence()).toEqual(local);
  await llm.providers.create(providerAt(fake.url));
  expect(await sentence()).toEqual(local);
  expect(fake.sent()).toEqual([]);
});

it('is the model’s where it says the facts, asked once, of facts that name nobody', async () => {
  await switchOn();
  const written =
    'The candidate meets Python, Docker and Git, and has 10 years at work where 3 years are asked; Kubernetes was not found.';
  says(written);
  expect(await sentence()).toEqual({ sentence: written, engine: 'llm' });
  expect(await sentence()).toEqual({ sentence: written, engine: 'llm' });
  expect(fake.sent()).toHaveLength(1);
  expect(fake.sent()[0]).toContain('Must: Kubernetes: not found');
  expect(fake.sent()[0]).not.toMatch(/Cyra|Marshwood|example\.com|Northwind|Berlin|Kept services/i);
});

it.each([
  ['a skill', 'The candidate meets Python, Docker, Git and Terraform; Kubernetes was not found.'],
  ['a number', 'The candidate has 14 years at work where 3 years are asked.'],
  ['a place', 'The candidate meets Python and lives in Leeds.'],
  ['a claim', 'The candidate meets Python and Kubernetes.'],
])('stays the local one where the model makes up %s, which it is not asked again', async (_, invented) => {
  await switchOn();
  says(invented);
  const local = { sentence: (await match()).sentence, engine: 'local' };
  expect(await sentence()).toEqual(local);
  expect(await sentence()).toEqual(local);
  expect(fake.sent()).toHaveLength(1);
});

it('stays the local one while the provider is down, and is asked for again', async () => {
  await switchOn();
  fake.answer(() => ({ status: 500 }));
  expect((await sentence()).engine).toBe('local');
  says('The candidate meets Python.');
  expect(await sentence()).toEqual({ sentence: 'The candidate meets Python.', engine: 'llm' });
});

it('is nobody else’s, and goes with the candidate', async () => {
  await switchOn();
  says('The candidate meets Python.');
  const { id, candidate } = await match();
  await sentence();
  expect((await server.as('recruiter').send('POST', `/api/matches/${id}/sentence`)).status).toBe(404);
  const kept = () =>
    withWorkspace(server.parts.db, ada.caller, (trx) => trx.selectFrom('match_sentences').select('job_id').execute());
  expect(await kept()).toHaveLength(1);
  await withWorkspace(server.parts.db, ada.caller, (trx) =>
    trx.deleteFrom('candidates').where('id', '=', candidate.id).execute(),
  );
  expect(await kept()).toEqual([]);
});
