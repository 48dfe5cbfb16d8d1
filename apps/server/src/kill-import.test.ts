// `kill -9` of the whole program in the middle of an import, again and again: nothing is lost, doubled or stuck.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DetailedHealth, UploadReply } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asSystem } from './platform/database/database.ts';
import { type MadeResume, madeResume } from './testing/made-resumes.ts';
import { lookInside, makeKey, type RunningVitae, startVitaeProgram, untilTrue } from './testing/running-vitae.ts';

const ROUNDS = Number(process.env['VITAE_KILL_ROUNDS'] ?? 4);
const DOCUMENTS = 50;
const SEED = 20_260_101;

let root = '';
let key = '';
let vitae: RunningVitae;
let unfinishedAtKill = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitae-test-'));
  vitae = await startVitaeProgram(root);
  key = await makeKey(root);
});
afterAll(async () => {
  await vitae.stop();
  await rm(root, { recursive: true, force: true });
});

/** A repeatable random number from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The reply, or null when the server went away before it answered. */
async function upload(resume: MadeResume): Promise<UploadReply | null> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(resume.bytes)]), resume.filename);
  try {
    const headers = { authorization: `Bearer ${key}` };
    const reply = await fetch(`${vitae.url}/api/resumes/upload`, { method: 'POST', headers, body: form });
    if (reply.status !== 202) throw new Error(`The upload was answered with ${reply.status}: ${await reply.text()}`);
    return UploadReply.parse(await reply.json());
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Four at a time, as a browser sends them. */
async function uploadAll(resumes: readonly MadeResume[], accepted: Map<string, UploadReply>): Promise<void> {
  const waiting = [...resumes];
  const lane = async () => {
    for (let resume = waiting.shift(); resume !== undefined; resume = waiting.shift()) {
      const reply = await upload(resume);
      if (reply !== null) accepted.set(resume.sha256, reply);
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
}

interface Row {
  id: string;
  sha256: string;
  status: string;
  kind: string | null;
  duplicateOf: string | null;
  versions: number;
  documents: number;
  ends: number;
  storageKey: string;
}

async function rowsInside(): Promise<Row[]> {
  const inside = await lookInside(root);
  try {
    return await asSystem(inside.db, 'test: look', async (trx) => {
      const { rows } =
        await sql<Row>`select r.id, r.sha256, r.status, r.outcome_kind as kind, r.duplicate_of as "duplicateOf",
        r.storage_key as "storageKey",
        (select count(*)::int from resume_versions v where v.workspace_id = r.workspace_id and v.resume_id = r.id) as versions,
        (select count(*)::int from resume_documents d where d.workspace_id = r.workspace_id and d.resume_id = r.id) as documents,
        (select count(*)::int from live_events e where e.workspace_id = r.workspace_id
          and e.subject = r.id and e.event->>'type' = 'resume.done') as ends
        from resumes r order by r.id`.execute(trx);
      return rows;
    });
  } finally {
    await inside.close();
  }
}

/** Also tasks of the scheduler, which come by themselves. */
const queueIsEmpty = async () => {
  const reply = await fetch(`${vitae.url}/health/detailed`, { headers: { authorization: `Bearer ${key}` } });
  const { status, queue } = DetailedHealth.parse(await reply.json());
  expect(queue.failed).toBe(0);
  return status === 'ok' && queue.waiting + queue.active === 0;
};

const areDone = async () => (await rowsInside()).every((row) => row.status === 'done');

async function expectEachOnce(
  resumes: readonly MadeResume[],
  accepted: ReadonlyMap<string, UploadReply>,
): Promise<void> {
  const rows = await rowsInside();
  for (const resume of resumes) {
    const same = rows.filter((row) => row.sha256 === resume.sha256);
    const processed = same.filter((row) => row.duplicateOf === null);
    expect(processed, `${resume.filename} was processed once`).toHaveLength(1);
    expect(same.map((row) => row.id)).toContain(accepted.get(resume.sha256)?.resumeId);
    for (const row of same) await expectEnd(row, resume);
  }
}

async function expectEnd(row: Row, resume: MadeResume): Promise<void> {
  const linked = row.duplicateOf !== null;
  const readOnce = resume.readable && !linked ? 1 : 0;
  expect(row, resume.filename).toMatchObject({ status: 'done', ends: 1, versions: readOnce, documents: readOnce });
  if (linked) expect(row.kind).toBe('duplicate');
  else if (!resume.readable) expect(row.kind).toBe('unreadable');
  // Made people share names, schools and titles, so that some are taken for one, or asked about.
  else expect(['created', 'updated', 'possible-match', 'missing-information']).toContain(row.kind);
  // Sealed at rest: the whole document, and what unseals it.
  if (!linked) expect((await stat(join(root, 'files', row.storageKey))).size).toBeGreaterThan(resume.bytes.length);
}

it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
  'round %i: each accepted file reaches its end exactly once',
  async (round) => {
    const random = randomFrom(SEED + round);
    const resumes = Array.from({ length: DOCUMENTS }, (_, index) => madeResume(round * DOCUMENTS + index));
    const accepted = new Map<string, UploadReply>();
    const uploads = uploadAll(resumes, accepted);
    const kills = 1 + (round % 2);
    for (let kill = 0; kill < kills; kill++) {
      await sleep(100 + random() * 1_200);
      await vitae.kill({ database: random() < 0.5 });
      vitae = await startVitaeProgram(root);
      unfinishedAtKill += (await rowsInside()).filter((row) => row.status !== 'done').length;
    }
    await uploads;
    await uploadAll(
      resumes.filter((resume) => !accepted.has(resume.sha256)),
      accepted,
    );
    expect(accepted.size).toBe(DOCUMENTS);
    await untilTrue('every import has ended', areDone, 120_000);
    await expectEachOnce(resumes, accepted);
    await untilTrue('nothing is left in the queue', queueIsEmpty, 60_000);
  },
  300_000,
);

it('was really interrupted: imports were open when the program died', () => {
  expect(unfinishedAtKill).toBeGreaterThan(ROUNDS);
});
