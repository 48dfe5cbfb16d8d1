import { Candidate, CandidateList, DuplicateList, MergePreview, MergeReply, UnmergeReply } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { codeOf, type TestClient } from '../resumes/testing/test-client.ts';
import { stateOf as candidateState, type Run, inDatabase as runInDatabase } from './testing/candidate-state.ts';

const cv = (name: string, mail: string, job: string) =>
  Buffer.from(
    `${name}\n${mail}\n\nExperience\n\n${job}\nKestrel Logistics, Leeds\nMay 2018 - Present\n- Did it well\n`,
  );

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

const pool = async (client: TestClient) =>
  CandidateList.parse((await client.send('GET', '/api/candidates')).body).items;
const get = async (client: TestClient, id: string) =>
  Candidate.parse((await client.send('GET', `/api/candidates/${id}`)).body);

interface Two {
  readonly client: TestClient;
  readonly a: string;
  readonly b: string;
  readonly resumes: readonly string[];
}

let people = 0;
async function twoCandidates(): Promise<Two> {
  const client = server.as('recruiter');
  people += 1;
  const name = `Imogen Thistlewood${'abcdefghij'.charAt(people % 10)}`;
  const first = await client.import(cv(name, `one${people}@web.example`, 'Nurse'), 'a.txt');
  const second = await client.import(cv(name, `two${people}@post.example`, 'Planner'), 'b.txt');
  const [a, b] = [first.candidateId ?? '', second.candidateId ?? ''];
  await addRemarks(client, a, b);
  return { client, a, b, resumes: [first.id, second.id] };
}

async function addRemarks(client: TestClient, a: string, b: string): Promise<void> {
  await inDatabase(client, async (run) => {
    for (const [id, text] of [
      [a, 'first'],
      [b, 'second'],
    ] as const) {
      await run(sql`insert into candidate_notes (id, candidate_id, text) values (${newId()}, ${id}, ${text})`);
      await run(sql`insert into candidate_tags (candidate_id, tag) values (${id}, ${text}), (${id}, 'both')`);
    }
    await run(sql`insert into candidate_consents (id, candidate_id, basis, purpose, source, given_at, expires_at) values
      (${newId()}, ${a}, 'consent', 'pool', 'form', '2026-01-01', '2027-01-01'),
      (${newId()}, ${b}, 'consent', 'pool', 'mail', '2026-02-01', '2026-12-01')`);
    await run(sql`update candidates set status = 'do-not-contact' where id = ${b}`);
  });
}

const inDatabase = <T>({ caller }: TestClient, work: (run: Run) => Promise<T>): Promise<T> =>
  runInDatabase(server.parts.db, caller, work);
const stateOf = ({ caller }: TestClient, id: string) => candidateState(server.parts.db, caller, id);

const merge = async ({ client, a, b }: Two, choices: unknown[] = []) =>
  MergeReply.parse((await client.send('POST', '/api/candidates/merge', { survivorId: a, mergedId: b, choices })).body);
const unmerge = async (client: TestClient, id: string) =>
  await client.send('POST', `/api/candidates/${id}/unmerge`, {});

describe('merging two candidates', () => {
  it('is shown before it is done', async () => {
    const two = await twoCandidates();
    const request = { survivorId: two.a, mergedId: two.b, choices: [{ path: 'basics/emails', take: 'merged' }] };
    const preview = MergePreview.parse((await two.client.send('POST', '/api/candidates/merge/preview', request)).body);
    expect(preview.moves).toEqual({ resumes: 1, notes: 1, tags: 2, sources: 1, consents: 1, jobs: 0 });
    expect(preview.differences.find(({ path }) => path === 'basics/emails')).toMatchObject({
      kept: [expect.stringContaining('@web.example')],
      result: [expect.stringContaining('@post.example')],
    });
    expect(preview.remarks).toEqual([
      'One of the two must not be contacted; this holds for both.',
      'For each purpose the stricter of the two consents holds.',
    ]);
    expect(await pool(two.client)).toHaveLength(2);
  });

  it('moves everything to the survivor, to whom the old id leads for ever', async () => {
    const two = await twoCandidates();
    const { candidateId } = await merge(two, [{ path: 'basics/emails', take: 'both' }]);
    expect(candidateId).toBe(two.a);
    const [listed, ...more] = await pool(two.client);
    expect(more).toEqual([]);
    expect(listed).toMatchObject({
      id: two.a,
      resumes: 2,
      tags: ['both', 'first', 'second'],
      status: 'do-not-contact',
    });
    const led = await get(two.client, two.b);
    expect(led).toMatchObject({ id: two.a, merges: [{ candidateId: two.b }] });
    expect(led.profile?.basics.emails).toHaveLength(2);
    const ends = await inDatabase(two.client, (run) =>
      run(sql`select distinct expires_at::date::text as ends from candidate_consents where candidate_id = ${two.a}`),
    );
    expect(ends).toEqual([{ ends: '2026-12-01' }]);
    const queue = DuplicateList.parse((await two.client.send('GET', '/api/candidates/duplicates')).body);
    expect(queue.items).toEqual([]);
  });

  it('is taken back to the byte', async () => {
    const two = await twoCandidates();
    const before = [await stateOf(two.client, two.a), await stateOf(two.client, two.b)];
    await merge(two);
    expect(await stateOf(two.client, two.a)).not.toBe(before[0]);
    const reply = UnmergeReply.parse((await unmerge(two.client, two.b)).body);
    expect(reply).toEqual({ candidateId: two.a, restoredId: two.b });
    expect([await stateOf(two.client, two.a), await stateOf(two.client, two.b)]).toEqual(before);
    expect((await get(two.client, two.b)).merges).toEqual([]);
  });

  it('leaves to the survivor what was done in between, and the other as it was', async () => {
    const two = await twoCandidates();
    const other = await stateOf(two.client, two.b);
    await merge(two);
    await inDatabase(two.client, async (run) => {
      await run(sql`insert into candidate_notes (id, candidate_id, text) values (${newId()}, ${two.a}, 'later')`);
      await run(sql`insert into candidate_tags (candidate_id, tag) values (${two.a}, 'later')`);
      await run(sql`update candidates set status = 'placed' where id = ${two.a}`);
    });
    const changes = [{ op: 'set', path: 'basics/name', value: 'Imogen Later' }];
    const { body } = await two.client.send('GET', `/api/resumes/${two.resumes[0]}`);
    const { version } = body as { version: number };
    const saved = await two.client.send(
      'PUT',
      `/api/resumes/${two.resumes[0]}/profile`,
      { changes },
      { 'if-match': `"${version}"` },
    );
    expect(saved.status).toBe(200);
    expect((await unmerge(two.client, two.a)).status).toBe(200);
    expect(await stateOf(two.client, two.b)).toBe(other);
    const survivor = await get(two.client, two.a);
    expect(survivor).toMatchObject({
      name: 'Imogen Later',
      status: 'placed',
      tags: ['both', 'first', 'later'],
      resumes: 1,
    });
    const notes = await inDatabase(two.client, (run) =>
      run(sql`select text from candidate_notes where candidate_id = ${two.a} order by text`),
    );
    expect(notes).toEqual([{ text: 'first' }, { text: 'later' }]);
  });

  it('is not done again of itself once it was taken back', async () => {
    const two = await twoCandidates();
    await merge(two);
    await unmerge(two.client, two.a);
    await two.client.send('POST', `/api/resumes/${two.resumes[1]}/reparse`, {});
    await two.client.finished(two.resumes[1] ?? '');
    expect(await pool(two.client)).toHaveLength(2);
    const queue = DuplicateList.parse((await two.client.send('GET', '/api/candidates/duplicates')).body);
    expect(queue.items).toEqual([]);
  });

  it('is taken back newest first', async () => {
    const two = await twoCandidates();
    const third = await two.client.import(cv('Otis Vane', 'otis@web.example', 'Driver'), 'c.txt');
    const first = await merge(two);
    await merge({ ...two, b: third.candidateId ?? '' });
    const early = await two.client.send('POST', `/api/candidates/${two.a}/unmerge`, { mergeId: first.mergeId });
    expect(codeOf(early.body)).toBe('merge.not-newest');
    expect((await unmerge(two.client, two.a)).status).toBe(200);
    expect((await unmerge(two.client, two.a)).status).toBe(200);
    expect(await pool(two.client)).toHaveLength(3);
    expect(codeOf((await unmerge(two.client, two.a)).body)).toBe('resource.not-found');
  });

  it('is for the workspace’s own people only', async () => {
    const two = await twoCandidates();
    const stranger = server.as('admin');
    const request = { survivorId: two.a, mergedId: two.b };
    expect(codeOf((await stranger.send('POST', '/api/candidates/merge', request)).body)).toBe('resource.not-found');
    expect(codeOf((await unmerge(stranger, two.a)).body)).toBe('resource.not-found');
  });
});
