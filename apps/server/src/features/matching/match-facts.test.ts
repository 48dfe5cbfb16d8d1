import { CandidateMatches, Job, JobMatches, RefreshMatchesReply } from '@vitae/schema/api';
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
import { askToRefresh, createWorkOutMatches, workOnMatches } from './refresh-matches.ts';

const taxonomy = createSkillTaxonomy();
let database: TestServer;
let server: ResumeServer;
let now = new Date('2026-05-10T12:00:00Z');

beforeAll(async () => {
  database = await startTestServer();
  server = await startResumeServer(await database.createDatabase(), {
    tasks: MATCHING_TASKS,
    wordsChanged: ({ queue }) => askToRefresh(() => now, queue),
    features: (_, parts) => [
      createMatchingApi({ ...parts, taxonomy, now: () => now }),
      createJobsApi({
        ...{ ...parts, taxonomy, keepUpload: createKeepUpload(parts), maxUploadBytes: 1_000_000 },
        isMember: async () => false,
      }),
    ],
  });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const parts = () => ({ db: server.parts.db, taxonomy, now: () => now });
const resume = (dates: string, skills = 'Python, Docker') =>
  Buffer.from(
    `Hal Ives\nhal@example.com\nBerlin\n\nExperience\n\nSoftware Engineer\nNorthwind GmbH\n${dates}\n` +
      `- Built services with Python\n\nSkills\n\n${skills}\n`,
  );

interface Row {
  readonly candidate_id: string;
  readonly version: number;
  readonly month: string | null;
  readonly basis: string;
  readonly facts: { readonly months: number };
}

async function rowsOf(client: TestClient): Promise<Row[]> {
  const { rows } = await asSystem(server.parts.db, 'test: look', (trx) =>
    sql<Row>`select candidate_id, version, month, basis, facts from match_facts
      where workspace_id = ${client.caller.workspaceId}`.execute(trx),
  );
  return rows;
}

/** Null: as if they had never been worked out. */
async function spoil({ caller }: TestClient, facts: string | null): Promise<void> {
  const of = sql`where workspace_id = ${caller.workspaceId}`;
  await asSystem(server.parts.db, 'test: spoil', (trx) =>
    facts === null
      ? sql`delete from match_facts ${of}`.execute(trx)
      : sql`update match_facts set facts = ${facts} ${of}`.execute(trx),
  );
}

const workOut = () => createWorkOutMatches(parts()).stale(new AbortController().signal);

async function matchesOf(client: TestClient): Promise<JobMatches> {
  const { body } = await client.send('POST', '/api/jobs', { title: 'Python Developer', description: 'Must: Python' });
  const { id } = Object(body);
  return JobMatches.parse((await client.send('GET', `/api/jobs/${id}/matches`)).body);
}

it('are worked out once, and again when the month or the profile is another', async () => {
  const ada = server.as('recruiter');
  await ada.import(resume('01/2015 - Present'), 'hal.txt');
  await workOut();
  const [first] = await rowsOf(ada);
  expect(first).toMatchObject({ version: 1, month: '2026-05', facts: { months: 137 } });
  expect(await workOut()).toBe(0);
  now = new Date('2026-06-02T12:00:00Z');
  expect(await workOut()).toBe(1);
  expect(await rowsOf(ada)).toMatchObject([{ month: '2026-06', facts: { months: 138 } }]);
});

it('are the same in every month for somebody whose jobs have all ended', async () => {
  const ada = server.as('recruiter');
  await ada.import(resume('01/2015 - 12/2020'), 'hal.txt');
  await workOut();
  expect(await rowsOf(ada)).toMatchObject([{ month: null, facts: { months: 72 } }]);
  now = new Date('2026-07-02T12:00:00Z');
  await workOut();
  expect(await rowsOf(ada)).toMatchObject([{ month: null }]);
});

it('are what the index is built from, and not the profiles', async () => {
  const ada = server.as('recruiter');
  await ada.import(resume('01/2015 - 12/2020'), 'hal.txt');
  await workOut();
  expect((await matchesOf(ada)).items).toHaveLength(1);
  const warm = () =>
    createMatchingApi({ ...server.parts, taxonomy, now: () => now }).warm(new AbortController().signal);
  await expect(warm()).resolves.toBeUndefined();
  await spoil(ada, '{"no": "facts"}');
  await expect(warm()).rejects.toThrow('Unrecognized key');
  await spoil(ada, null);
  await expect(warm()).resolves.toBeUndefined();
});

it('are worked out anew for the whole workspace when somebody asks, and for no other', async () => {
  const ada = server.as('recruiter');
  const bo = server.as('recruiter');
  for (const client of [ada, bo]) await client.import(resume('01/2015 - 12/2020'), 'hal.txt');
  await workOut();
  for (const client of [ada, bo]) await spoil(client, '{"months": 1}');
  await workOnMatches(parts(), server.queue);
  now = new Date(now.getTime() + 1000);
  const asked = await ada.send('POST', '/api/matches/refresh');
  expect(asked.status).toBe(202);
  expect(asked.headers.get('location')).toBe(`/api/processing/jobs/${RefreshMatchesReply.parse(asked.body).taskId}`);
  await expect.poll(() => rowsOf(ada)).toMatchObject([{ facts: { months: 72 } }]);
  expect(await rowsOf(bo)).toMatchObject([{ facts: { months: 1 } }]);
  expect((await server.as('candidate').send('POST', '/api/matches/refresh')).status).toBe(404);
  expect((await matchesOf(ada)).items).toHaveLength(1);
});

it('follow the workspace’s own words for skills, and those of no other workspace', async () => {
  const [ada, bo] = [server.as('admin'), server.as('admin')];
  for (const client of [ada, bo]) await client.import(resume('01/2015 - 12/2020', 'Helmsman, Docker'), 'hal.txt');
  await workOut();
  const jobOf = async (client: TestClient, description: string) =>
    Job.parse((await client.send('POST', '/api/jobs', { title: 'Engineer', description })).body);
  const [hers, his] = [await jobOf(ada, 'Must: Kubernetes'), await jobOf(bo, 'Must: Kubernetes')];
  const statusOf = async (client: TestClient, jobId: string) => {
    const { items } = JobMatches.parse((await client.send('GET', `/api/jobs/${jobId}/matches`)).body);
    return items[0]?.reasons.map(({ name, status }) => `${name} ${status}`);
  };
  expect(await statusOf(ada, hers.id)).toEqual(['Kubernetes not-found']);

  const words = { items: [{ alias: 'Helmsman', skill: 'Kubernetes' }] };
  expect((await ada.send('PUT', '/api/workspace/skill-synonyms', words)).status).toBe(200);
  expect(await statusOf(ada, hers.id)).toEqual(['Kubernetes met']);
  expect(await statusOf(bo, his.id)).toEqual(['Kubernetes not-found']);
  // A job may use the word too: in its fields, and in a description that is read.
  const written = await jobOf(ada, 'Must: Helmsman, Docker');
  expect(written.requirements.skills.map(({ name }) => name)).toEqual(['Kubernetes', 'Docker']);
  const [row] = await rowsOf(ada);
  const jobs = CandidateMatches.parse((await ada.send('GET', `/api/candidates/${row?.candidate_id}/matches`)).body);
  expect(jobs.items.map(({ reasons }) => reasons[0]?.status)).toEqual(['met', 'met']);

  // What is kept is worked out anew in the background, with the words, and stays as it is then.
  const kubernetes = { facts: { skills: expect.arrayContaining([expect.objectContaining({ key: 'kubernetes' })]) } };
  await expect.poll(() => rowsOf(ada)).toMatchObject([kubernetes]);
  expect(JSON.stringify(await rowsOf(bo))).not.toContain('kubernetes');
  await workOut();
  expect(await workOut()).toBe(0);
  await ada.send('PUT', '/api/workspace/skill-synonyms', { items: [] });
  expect(await statusOf(ada, hers.id)).toEqual(['Kubernetes not-found']);
});
