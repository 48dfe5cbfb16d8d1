// Whatever happens to two candidates, in any order, what a person decided stays as they decided it.
import { Candidate, MergeReply } from '@vitae/schema/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { randomFrom } from './testing/seeded.ts';

/** `VITAE_EDIT_SEQUENCES` makes more of them; each takes a second or two. */
const SEQUENCES = Number(process.env['VITAE_EDIT_SEQUENCES'] ?? 4);
const STEPS = 10;

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

const SLOTS = ['label', 'summary', 'location/city', 'name'] as const;
type Slot = (typeof SLOTS)[number];
/** What people decided, slot by slot. */
type Decided = ReadonlyMap<Slot, string>;
const withAll = (first: Decided, ...more: readonly Decided[]): Decided =>
  new Map([first, ...more].flatMap((one) => [...one]));

interface Person {
  readonly id: string;
  readonly mail: string;
  readonly resumes: readonly string[];
  readonly decided: Decided;
}

interface Merged {
  readonly survivor: Person;
  readonly other: Person;
  /** Decided since, of the one that they are. */
  readonly since: Decided;
}

interface World {
  readonly client: TestClient;
  readonly random: (below: number) => number;
  readonly log: string[];
  people: readonly [Person, Person];
  merged: Merged | undefined;
  words: number;
}

const cv = (name: string, mail: string, job: string) =>
  Buffer.from(
    `${name}\n${mail}\nLeeds\n\nExperience\n\n${job}\nKestrel Logistics, Leeds\nMay 2018 - Present\n- Did it well\n`,
  );

const get = async (client: TestClient, id: string) =>
  Candidate.parse((await client.send('GET', `/api/candidates/${id}`)).body);

async function begin(seed: number): Promise<World> {
  const client = server.as('recruiter');
  const person = async (name: string): Promise<Person> => {
    const mail = `${name.toLowerCase()}${seed}@web.example`;
    const resume = await client.import(cv(`${name} Thistlewood`, mail, 'Nurse'), `${name}.txt`);
    return { id: resume.candidateId ?? '', mail, resumes: [resume.id], decided: new Map() };
  };
  const people = [await person('Imogen'), await person('Walter')] as const;
  return { client, random: randomFrom(seed), log: [], people, merged: undefined, words: 0 };
}

function pick(world: World): Person {
  return world.people[world.random(2)] ?? world.people[0];
}

function replace(world: World, changed: Person): void {
  const [first, second] = world.people;
  world.people = first.id === changed.id ? [changed, second] : [first, changed];
}

async function edit(world: World): Promise<void> {
  const { client, merged } = world;
  const person = merged?.survivor ?? pick(world);
  const slot = SLOTS[world.random(SLOTS.length)] ?? 'label';
  world.words += 1;
  const value = `Decided ${String.fromCharCode(64 + world.words)}`;
  const { version } = await get(client, person.id);
  const changes = [{ op: 'set', path: `basics/${slot}`, value }];
  const reply = await client.send('PUT', `/api/candidates/${person.id}`, { changes }, { 'if-match': `"${version}"` });
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  const decided = new Map([[slot, value]]);
  if (merged === undefined) replace(world, { ...person, decided: withAll(person.decided, decided) });
  else world.merged = { ...merged, since: withAll(merged.since, decided) };
}

async function readAgain(world: World): Promise<void> {
  const { resumes } = pick(world);
  const id = resumes[world.random(resumes.length)] ?? '';
  const reply = await world.client.send('POST', `/api/resumes/${id}/reparse`, {});
  expect(reply.status, JSON.stringify(reply.body)).toBe(202);
  await world.client.finished(id);
}

/** With the mail and the name of somebody who is here: it updates them. */
async function secondResume(world: World): Promise<void> {
  if (world.merged !== undefined) return await readAgain(world);
  const person = pick(world);
  const { name } = await get(world.client, person.id);
  world.words += 1;
  const resume = await world.client.import(cv(name ?? '', person.mail, `Planner ${world.words}`), 'newer.txt');
  // A corrected name can make it less than certain; then it is somebody's else, for a person to decide about.
  if (resume.candidateId === person.id) replace(world, { ...person, resumes: [...person.resumes, resume.id] });
}

async function merge(world: World): Promise<void> {
  if (world.merged !== undefined) return await takeApart(world);
  const survivor = pick(world);
  const other = world.people.find(({ id }) => id !== survivor.id) ?? survivor;
  const body = { survivorId: survivor.id, mergedId: other.id, choices: [] };
  MergeReply.parse((await world.client.send('POST', '/api/candidates/merge', body)).body);
  world.merged = { survivor, other, since: new Map() };
}

async function takeApart(world: World): Promise<void> {
  const { merged } = world;
  if (merged === undefined) return;
  const reply = await world.client.send('POST', `/api/candidates/${merged.survivor.id}/unmerge`, {});
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  replace(world, { ...merged.survivor, decided: withAll(merged.survivor.decided, merged.since) });
  world.merged = undefined;
}

/** Each living candidate holds what was decided about them. */
async function check({ client, people, merged, log }: World): Promise<void> {
  const expected =
    merged === undefined
      ? people.map(({ id, decided }) => ({ id, decided }))
      : [{ id: merged.survivor.id, decided: withAll(merged.other.decided, merged.survivor.decided, merged.since) }];
  for (const { id, decided } of expected) {
    const { profile } = await get(client, id);
    const { name, label, summary, location } = profile?.basics ?? {};
    const slots = { name, label, summary, 'location/city': location?.city };
    const found = Object.fromEntries([...decided.keys()].map((slot) => [slot, slots[slot]?.value]));
    expect(found, log.join(', ')).toEqual(Object.fromEntries(decided));
  }
}

const ACTS = { edit, readAgain, secondResume, merge };

describe('what a person decided', () => {
  it.each(Array.from({ length: SEQUENCES }, (_, at) => 7 + at))('is kept by every step, from seed %i', async (seed) => {
    const world = await begin(seed);
    const names = ['edit', 'edit', 'merge', 'readAgain', 'secondResume'] as const;
    for (let step = 0; step < STEPS; step += 1) {
      const name = names[world.random(names.length)] ?? 'edit';
      world.log.push(name);
      await ACTS[name](world);
      await check(world);
    }
    await takeApart(world);
    await check(world);
  });
});
