// Random pairs are merged as a person may choose, worked on, and taken apart: both are as they were, with what was done since.
import { Candidate, MergePreview, MergeReply } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { inDatabase, stateOf } from './testing/candidate-state.ts';
import { randomFrom } from './testing/seeded.ts';

/** `VITAE_MERGED_PAIRS` makes more of them; each takes about a second. */
const PAIRS = Number(process.env['VITAE_MERGED_PAIRS'] ?? 6);

let database: TestServer;
let server: ResumeServer;
beforeAll(async () => {
  database = await startTestServer();
  server = await startResumeServer(await database.createDatabase());
});
afterAll(async () => {
  await server.close();
  await database.close();
});

type Random = (below: number) => number;
const some = <T>(random: Random, from: readonly T[]): T[] => from.filter(() => random(2) === 0);

const JOBS = [
  'Nurse\nKestrel Logistics, Leeds\nMay 2018 - Present',
  'Planner\nElm Bakery, Hull\nJan 2015 - Apr 2018',
  'Driver\nOtter Foods, York\nMar 2010 - Dec 2014',
  'Clerk\nMarlow Insurance, Bristol\nFeb 2008 - Feb 2010',
];
const SKILLS = ['Excel', 'SAP', 'Python', 'Teaching', 'Planning'];

function cv(random: Random, name: string): Buffer {
  const contact = some(random, [`${name.toLowerCase().replace(/\W/g, '.')}@web.example`, 'Leeds', '+44 20 7946 0018']);
  const jobs = some(random, JOBS);
  const lines = [name, ...contact, '', 'Experience', '', (jobs.length === 0 ? JOBS : jobs).join('\n\n'), '', 'Skills'];
  return Buffer.from([...lines, [...some(random, SKILLS), 'Writing'].join(', ')].join('\n'));
}

const get = async (client: TestClient, id: string) =>
  Candidate.parse((await client.send('GET', `/api/candidates/${id}`)).body);

async function correct(client: TestClient, id: string, path: string, value: string): Promise<void> {
  const { version } = await get(client, id);
  const changes = [{ op: 'set', path, value }];
  const reply = await client.send('PUT', `/api/candidates/${id}`, { changes }, { 'if-match': `"${version}"` });
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
}

async function twoJobs({ caller }: TestClient): Promise<string[]> {
  const ids = [newId(), newId()];
  await inDatabase(server.parts.db, caller, (run) =>
    run(sql`insert into jobs (id, title, origin, description, requirements, evidence, created_at, updated_at)
      select id, 'Welder', 'fields', '', '{}', '[]', now(), now() from unnest(${ids}::uuid[]) id`),
  );
  return ids;
}

async function person(client: TestClient, random: Random, name: string, jobs: readonly string[]): Promise<string> {
  const { candidateId } = await client.import(cv(random, name), `${name}.txt`);
  const id = candidateId ?? '';
  for (const path of some(random, ['basics/label', 'basics/summary', 'basics/location/city']))
    await correct(client, id, path, `${name} ${path.length}`);
  await inDatabase(server.parts.db, client.caller, async (run) => {
    for (const text of some(random, ['called', 'met', 'likes trains']))
      await run(sql`insert into candidate_notes (id, candidate_id, text) values (${newId()}, ${id}, ${text})`);
    for (const tag of some(random, ['warm', 'nights', 'north']))
      await run(sql`insert into candidate_tags (candidate_id, tag) values (${id}, ${tag})`);
    for (const month of some(random, ['03', '09']))
      await run(sql`insert into candidate_consents (id, candidate_id, basis, purpose, source, given_at, expires_at)
        values (${newId()}, ${id}, 'consent', 'pool', 'form', '2026-01-01', ${`2027-${month}-01`}::timestamptz)`);
    for (const job of some(random, jobs))
      await run(sql`insert into job_candidates (id, job_id, candidate_id, added_at)
      values (${newId()}, ${job}, ${id}, '2026-05-01')`);
    const status = ['active', 'placed', 'do-not-contact'][random(3)];
    await run(sql`update candidates set status = ${status} where id = ${id}`);
  });
  return id;
}

/** Merges with a random choice for some of the differences. */
async function mergeAtWill(client: TestClient, random: Random, survivorId: string, mergedId: string): Promise<void> {
  const both = { survivorId, mergedId };
  const preview = MergePreview.parse((await client.send('POST', '/api/candidates/merge/preview', both)).body);
  const choices = some(random, preview.differences).map(({ path, list }) => ({
    path,
    take: ['kept', 'merged', 'both'][random(list ? 3 : 2)],
  }));
  MergeReply.parse((await client.send('POST', '/api/candidates/merge', { ...both, choices })).body);
}

async function twoPeople(seed: number) {
  const random = randomFrom(seed);
  const client = server.as('recruiter');
  const jobs = await twoJobs(client);
  const a = await person(client, random, 'Imogen Thistlewood', jobs);
  const b = await person(client, random, 'Rafael Quintero', jobs);
  const state = (id: string) => stateOf(server.parts.db, client.caller, id);
  const unmerge = async () => expect((await client.send('POST', `/api/candidates/${a}/unmerge`, {})).status).toBe(200);
  return { random, client, a, b, state, unmerge };
}

const SEEDS = Array.from({ length: PAIRS }, (_, at) => 100 + at);

describe('a merge that is taken back', () => {
  it.each(SEEDS)('leaves both as they were to the byte, from seed %i', async (seed) => {
    const { random, client, a, b, state, unmerge } = await twoPeople(seed);
    const before = [await state(a), await state(b)];
    await mergeAtWill(client, random, a, b);
    await unmerge();
    expect([await state(a), await state(b)]).toEqual(before);
  });

  it.each(SEEDS)('keeps what was corrected in between, and nothing else, from seed %i', async (seed) => {
    const { random, client, a, b, state, unmerge } = await twoPeople(seed);
    const [before, other] = [await get(client, a), await state(b)];
    await mergeAtWill(client, random, a, b);
    const edited = some(random, ['label', 'summary', 'url']);
    for (const slot of edited) await correct(client, a, `basics/${slot}`, `https://later.example/${slot}`);
    await unmerge();
    expect(await state(b)).toBe(other);
    const after = await get(client, a);
    const without = ({ profile }: Candidate) => {
      const basics = Object.entries(profile?.basics ?? {}).filter(([slot]) => !edited.includes(slot));
      return { ...profile, basics: Object.fromEntries(basics) };
    };
    expect(without(after)).toEqual(without(before));
    const { label, summary, url } = after.profile?.basics ?? {};
    const found = Object.entries({ label, summary, url }).filter(([slot]) => edited.includes(slot));
    expect(found.map(([, value]) => value?.value)).toEqual(edited.map((slot) => `https://later.example/${slot}`));
  });
});
