import { Job, JobMatches, JobPage, MyMatches } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestDatabase, type TestServer } from '../../platform/testing/test-database.ts';
import { followApplications } from '../jobs/follow-applications.ts';
import { createJobsApi } from '../jobs/jobs.ts';
import { createKeepUpload } from '../resumes/keep-upload.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { createMatchingApi } from './matching.ts';

const taxonomy = createSkillTaxonomy();
let cluster: TestServer;
let database: TestDatabase;
let server: ResumeServer;
beforeAll(async () => {
  cluster = await startTestServer();
  database = await cluster.createDatabase();
  server = await startResumeServer(database, {
    follow: followApplications,
    features: (_, parts) => [
      createMatchingApi({ ...parts, taxonomy }),
      createJobsApi({
        ...{ ...parts, taxonomy, keepUpload: createKeepUpload(parts), maxUploadBytes: 1_000_000 },
        isMember: async () => false,
      }),
    ],
  });
});
afterAll(async () => {
  await server.close();
  await cluster.close();
});

const cv = (name: string, skills: string, line = 'Built services with Python') =>
  Buffer.from(
    `${name}\n${name.split(' ')[0]?.toLowerCase()}@example.com\nBerlin\n\nExperience\n\nSoftware Engineer\nNorthwind GmbH\n` +
      `01/2015 - Present\n- ${line}\n\nSkills\n\n${skills}\n`,
  );

async function inWorkspace(role: 'candidate' | 'recruiter', name: string, workspaceId?: string): Promise<TestClient> {
  const client = server.as(role, workspaceId);
  await sql`insert into auth.workspace (id, name) values (${client.caller.workspaceId}, ${name}) on conflict do nothing`.execute(
    database.ownerDb,
  );
  return client;
}

/** Gives the slug. */
async function publicJob(staff: TestClient, title: string, description: string): Promise<{ id: string; slug: string }> {
  const { id } = Job.parse((await staff.send('POST', '/api/jobs', { title, description })).body);
  const page = await staff.send('PUT', `/api/jobs/${id}/page`, { takesApplications: true });
  return { id, slug: JobPage.parse(page.body).slug ?? '' };
}

async function applyTo(slug: string, as: TestClient, file: Buffer): Promise<void> {
  const form = new FormData();
  const fields = { name: 'Cy Marsh', email: 'cy@example.com', consent: 'yes' };
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  form.set('file', new Blob([Uint8Array.from(file)]), 'sent.txt');
  const init = { method: 'POST', headers: { origin: server.url }, body: form };
  expect((await as.fetch(`/api/public/jobs/${slug}/applications`, init)).status).toBe(202);
}

const matchesOf = async (client: TestClient, query = '') =>
  MyMatches.parse((await client.send('GET', `/api/me/matches${query}`)).body);
const titlesOf = ({ items }: MyMatches) => items.map(({ job }) => job.title);

it('gives me the public jobs of every workspace, the best first, with reasons and what is missing', async () => {
  const me = await inWorkspace('candidate', 'Cy Marsh');
  const [moor, fen] = [await inWorkspace('recruiter', 'Moorland'), await inWorkspace('recruiter', 'Fenland')];
  await publicJob(moor, 'Nurse', 'Must: Wound care, Nursing. 5 years of experience.');
  const { slug, id } = await publicJob(fen, 'Python Developer', 'Must: Python, Kubernetes. 3 years of experience.');
  const hidden = Job.parse((await fen.send('POST', '/api/jobs', { title: 'Secret Python Developer' })).body);
  expect(await matchesOf(me)).toMatchObject({ resume: null, resumes: [], items: [] });

  await me.import(cv('Cy Marsh', 'Python, Docker'), 'cy.txt');
  const found = await matchesOf(me);
  expect(found.resume).toMatchObject({ filename: 'cy.txt', workspace: 'Cy Marsh' });
  expect(titlesOf(found)).toEqual(['Python Developer', 'Nurse']);
  const [best] = found.items;
  expect(best?.job).toMatchObject({ slug, employer: 'Fenland' });
  expect(best?.reasons.map(({ name, status }) => [name, status])).toEqual([
    ['Python', 'met'],
    ['Kubernetes', 'not-found'],
  ]);
  expect(best?.reasons[0]?.evidence[0]?.places.length, 'my own document opens').toBeGreaterThan(0);
  expect(best?.next?.changes.map(({ what }) => what).join()).toContain('Kubernetes');
  expect(best?.factors.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(best?.score ?? -1, 6);
  const sent = JSON.stringify(found);
  for (const internal of [id, hidden.id, 'Secret', fen.caller.userId]) expect(sent).not.toContain(internal);

  await fen.send('PUT', `/api/jobs/${id}/page`, { takesApplications: false });
  expect(titlesOf(await matchesOf(me))).toEqual(['Nurse']);
  await fen.send('PUT', `/api/jobs/${id}/page`, { takesApplications: true });
  expect(titlesOf(await matchesOf(me, '?limit=1'))).toEqual(['Python Developer']);
});

it('compares what I sent, never what a workspace knows of me, and says nothing of what was decided', async () => {
  const me = await inWorkspace('candidate', 'Own');
  const staff = await inWorkspace('recruiter', 'Heath');
  const { slug, id } = await publicJob(staff, 'Welder', 'Must: Welding, Rust. 2 years of experience.');
  // The same person, from elsewhere, with more than I ever told.
  await staff.import(cv('Cy Marsh', 'Welding, Rust', 'Deep sea diving'), 'sourced.txt');
  await applyTo(slug, me, cv('Cy Marsh', 'Welding, Carpentry', 'Welded frames'));
  await expect.poll(async () => (await matchesOf(me)).resumes.length).toBe(1);
  const listed = JobMatches.parse((await staff.send('GET', `/api/jobs/${id}/matches`)).body);
  for (const match of listed.items) {
    await staff.send('PUT', `/api/matches/${match.id}/feedback`, { verdict: 'hidden', reason: 'Expensive' });
    await staff.send('POST', `/api/candidates/${match.candidate.id}/notes`, { text: 'Rude on the phone' });
  }
  const found = await matchesOf(me);
  const welder = found.items.find(({ job }) => job.slug === slug);
  expect(welder?.applied).toBe(true);
  expect(welder?.reasons.map(({ name, status }) => [name, status])).toEqual([
    ['Welding', 'met'],
    ['Rust', 'not-found'],
  ]);
  expect(
    welder?.reasons[0]?.evidence.flatMap(({ places }) => places),
    'not mine to open',
  ).toEqual([]);
  const sent = JSON.stringify(found);
  const ids = listed.items.map(({ candidate }) => candidate.id);
  for (const secret of ['diving', 'sourced', 'Expensive', 'Rude', 'hidden', ...ids]) expect(sent).not.toContain(secret);
});

it('lets me choose which of my résumés is compared, and none of anybody else', async () => {
  const [me, other] = [await inWorkspace('candidate', 'Mine'), await inWorkspace('candidate', 'Theirs')];
  const staff = await inWorkspace('recruiter', 'Dale');
  await publicJob(staff, 'Baker', 'Must: Baking, Pastry. 1 year of experience.');
  const old = await me.import(cv('Ed Fox', 'Baking, Pastry', 'Baked bread'), 'baker.txt');
  await me.import(cv('Ed Fox', 'Python, Docker'), 'developer.txt');
  const theirs = await other.import(cv('Ed Fox', 'Baking, Pastry'), 'theirs.txt');
  const newest = await matchesOf(me);
  expect(newest.resumes.map(({ filename }) => filename)).toEqual(['developer.txt', 'baker.txt']);
  const chosen = await matchesOf(me, `?resume=${old.id}`);
  const scoreOf = ({ items }: MyMatches) => items.find(({ job }) => job.title === 'Baker')?.score ?? 0;
  expect(scoreOf(chosen)).toBeGreaterThan(scoreOf(newest));
  expect((await me.send('GET', `/api/me/matches?resume=${theirs.id}`)).status).toBe(404);
  expect((await staff.send('GET', '/api/me/matches')).status).toBe(404);
  expect((await server.as('candidate', undefined, 'key').send('GET', '/api/me/matches')).status).toBe(404);
});
