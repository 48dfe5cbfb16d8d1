import { BulkChange, Candidate, CandidateList } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealAudit } from '../../platform/audit/seal-audit.ts';
import { asSystem, withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import {
  silentLog,
  startTestServer,
  type TestDatabase,
  type TestServer,
} from '../../platform/testing/test-database.ts';
import { createDeleteCandidates } from '../candidates/delete-candidates.ts';
import type { ResumesParts } from '../resumes/resumes.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { codeOf, type TestClient } from '../resumes/testing/test-client.ts';
import { BULK_TASKS, createBulkApi } from './bulk.ts';
import { workOnBulkChanges } from './bulk-task.ts';

let database: TestServer;
let tables: TestDatabase;
let server: ResumeServer;
/** Belongs to no workspace. */
const STRANGER = newId();
/** The deletion of these fails. */
const unlucky = new Set<string>();

function partsOf(parts: ResumesParts) {
  const deleteCandidates = createDeleteCandidates(parts);
  return {
    ...{
      db: parts.db,
      log: silentLog,
      now: () => new Date(),
      taxonomy: createSkillTaxonomy(),
      queue: parts.queue,
      storage: parts.storage,
      isMember: async (_workspace: string, id: string) => id !== STRANGER,
    },
    deleteCandidates: async (...args: Parameters<typeof deleteCandidates>) => {
      if (args[1].some((id) => unlucky.has(id))) throw new Error('The disk is gone.');
      return await deleteCandidates(...args);
    },
  };
}

beforeAll(async () => {
  database = await startTestServer();
  tables = await database.createDatabase();
  server = await startResumeServer(tables, {
    tasks: BULK_TASKS,
    features: (_resumes, parts) => [createBulkApi(partsOf(parts))],
  });
  await workOnBulkChanges(partsOf(server.parts), server.queue);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const BULK = '/api/candidates/bulk-changes';

async function make(client: TestClient, name: string, tags: string[] = []): Promise<string> {
  const { body } = await client.send('POST', '/api/candidates', { name, tags, label: 'Welder' });
  return Candidate.parse(body).id;
}
async function change(client: TestClient, of: object, action: object): Promise<BulkChange> {
  const { status, body } = await client.send('POST', BULK, { of, action });
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return BulkChange.parse(body);
}
async function ended(client: TestClient, id: string): Promise<BulkChange> {
  for (;;) {
    const told = BulkChange.parse((await client.send('GET', `${BULK}/${id}`)).body);
    expect(told.waiting + told.changed + told.unchanged + told.refused.reduce((sum, { count }) => sum + count, 0)).toBe(
      told.total,
    );
    if (told.state === 'done') return told;
  }
}
const list = async (client: TestClient, query = '') =>
  CandidateList.parse((await client.send('GET', `/api/candidates?${query}`)).body);

/** Many, without a profile. */
async function makeMany({ caller }: TestClient, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  await withWorkspace(tables.db, caller, (trx) =>
    sql`insert into candidates (workspace_id, id, source) select ${caller.workspaceId}, unnest(${ids}::uuid[]), 'manual'`.execute(
      trx,
    ),
  );
  return ids;
}

describe('the status of many', () => {
  it('is set for those that are named: changed, unchanged and gone are counted', async () => {
    const client = server.as('recruiter');
    const ids = [await make(client, 'Ada Winter'), await make(client, 'Bo Lind'), await make(client, 'Cy Rook')];
    await change(client, { candidateIds: [ids[0]] }, { kind: 'status', status: 'placed' });
    const told = await change(client, { candidateIds: [...ids, newId()] }, { kind: 'status', status: 'placed' });
    expect(told).toMatchObject({ state: 'done', total: 4, changed: 2, unchanged: 1, canUndo: true });
    expect(told.refused).toMatchObject([{ code: 'gone', count: 1 }]);
    expect((await list(client, 'status=placed')).total).toBe(3);
    await sealAudit(tables.db);
    const entries = await asSystem(tables.db, 'test: entries of the log', (trx) =>
      sql<{ subject_id: string }>`select subject_id from audit_entries where action = 'candidate.change'
        and details ->> 'bulkChange' = ${told.id}`.execute(trx),
    );
    expect(entries.rows.map((row) => row.subject_id).sort()).toEqual(ids.slice(1).sort());
  });

  it('is taken back, but where somebody set another one since', async () => {
    const client = server.as('recruiter');
    const ids = [await make(client, 'Ada Winter'), await make(client, 'Bo Lind')];
    const { id } = await change(client, { candidateIds: ids }, { kind: 'status', status: 'archived' });
    await change(client, { candidateIds: [ids[1]] }, { kind: 'status', status: 'do-not-contact' });
    const { status, body } = await client.send('POST', `${BULK}/${id}/undo`, {});
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'undo', total: 2, changed: 1, unchanged: 1, canUndo: false });
    const { items } = await list(client, 'sort=name');
    expect(items.map((one) => one.status)).toEqual(['active', 'do-not-contact']);
    expect(codeOf((await client.send('POST', `${BULK}/${id}/undo`, {})).body)).toBe('resource.conflict');
  });

  it('is set in the background for very many, and taken back', async () => {
    const client = server.as('recruiter');
    const ids = await makeMany(client, 1234);
    const reply = await client.send('POST', BULK, {
      of: { candidateIds: ids },
      action: { kind: 'status', status: 'not-looking' },
    });
    expect(reply.status).toBe(202);
    const done = await ended(client, BulkChange.parse(reply.body).id);
    expect(done).toMatchObject({ total: 1234, changed: 1234, unchanged: 0, refused: [] });
    const undo = BulkChange.parse((await client.send('POST', `${BULK}/${done.id}/undo`, {})).body);
    expect(await ended(client, undo.id)).toMatchObject({ kind: 'undo', changed: 1234 });
    const { rows } = await withWorkspace(tables.db, client.caller, (trx) =>
      sql`select from candidates where status <> 'active'`.execute(trx),
    );
    expect(rows).toEqual([]);
  });
});

describe('tags of many', () => {
  it('are added and removed for all that a search finds, and given back as they were', async () => {
    const client = server.as('recruiter');
    await make(client, 'Ada Winter', ['Call back', 'Old']);
    await make(client, 'Bo Lind', ['Old']);
    await make(client, 'Cy Rook');
    const query = { text: 'winter OR lind', title: 'welder' };
    const tags = { kind: 'tags', add: ['call back'], remove: ['Old'] };
    const told = await change(client, { query, expected: 2 }, tags);
    expect(told).toMatchObject({ total: 2, changed: 2 });
    const tagsOf = async () => (await list(client, 'sort=name')).items.map((one) => one.tags);
    expect(await tagsOf()).toEqual([['Call back'], ['Call back'], []]);
    expect((await list(client, 'tag=call back')).total).toBe(2);
    await client.send('POST', `${BULK}/${told.id}/undo`, {});
    expect(await tagsOf()).toEqual([['Call back', 'Old'], ['Old'], []]);
    expect(await change(client, { query }, { kind: 'tags', add: ['old'] })).toMatchObject({ changed: 0, unchanged: 2 });
  });

  it('need at least one tag, and no tag on both sides', async () => {
    const client = server.as('recruiter');
    const of = { candidateIds: [newId()] };
    for (const action of [{ kind: 'tags' }, { kind: 'tags', add: ['a'], remove: ['a'] }]) {
      expect((await client.send('POST', BULK, { of, action })).status).toBe(400);
    }
  });
});

describe('the owner of many', () => {
  it('becomes a member or nobody, and is given back where nobody has set another one since', async () => {
    const client = server.as('recruiter');
    const ids = [await make(client, 'Ada Winter'), await make(client, 'Bo Lind')];
    const [first, second] = [newId(), newId()];
    const owners = async () => (await list(client, 'sort=name')).items.map(({ owner }) => owner?.id);
    const set = (ownerId: string | null, of: object = { query: {} }) => change(client, of, { kind: 'owner', ownerId });
    expect(await owners()).toEqual([client.caller.userId, client.caller.userId]);
    const told = await set(first);
    expect(told).toMatchObject({ kind: 'owner', changed: 2, canUndo: true });
    expect(await set(first)).toMatchObject({ changed: 0, unchanged: 2 });
    await set(second, { candidateIds: [ids[1]] });
    const undo = await client.send('POST', `${BULK}/${told.id}/undo`, {});
    expect(undo.body).toMatchObject({ kind: 'undo', changed: 1, unchanged: 1 });
    expect(await owners()).toEqual([client.caller.userId, second]);
    const none = await set(null);
    expect(await owners()).toEqual([undefined, undefined]);
    await client.send('POST', `${BULK}/${none.id}/undo`, {});
    expect(await owners()).toEqual([client.caller.userId, second]);
  });

  it('is nobody from elsewhere', async () => {
    const client = server.as('recruiter');
    const body = { of: { query: {} }, action: { kind: 'owner', ownerId: STRANGER } };
    expect((await client.send('POST', BULK, body)).status).toBe(400);
  });
});

describe('the shortlist of a job', () => {
  const onIt = async ({ caller }: TestClient) =>
    await withWorkspace(tables.db, caller, async (trx) => {
      const { rows } = await sql<{ name: string }>`select c.name from job_candidates l
        join candidates c on c.id = l.candidate_id order by 1`.execute(trx);
      return rows.map(({ name }) => name);
    });
  async function makeJob({ caller }: TestClient): Promise<string> {
    const id = newId();
    await withWorkspace(tables.db, caller, (trx) =>
      sql`insert into jobs (id, title, origin, description, requirements, evidence, created_at, updated_at)
        values (${id}, 'Welder', 'fields', '', '{}', '[]', now(), now())`.execute(trx),
    );
    return id;
  }

  it('takes all that a search finds, and is given back without those who were put on it otherwise', async () => {
    const client = server.as('recruiter');
    const ids = [await make(client, 'Ada Winter'), await make(client, 'Bo Lind'), await make(client, 'Cy Rook')];
    const action = { kind: 'job', jobId: await makeJob(client) };
    await change(client, { candidateIds: [ids[2]] }, action);
    const told = await change(client, { query: { text: 'welder' }, expected: 3 }, action);
    expect(told).toMatchObject({ changed: 2, unchanged: 1, canUndo: true });
    expect(await onIt(client)).toEqual(['Ada Winter', 'Bo Lind', 'Cy Rook']);
    const undo = await client.send('POST', `${BULK}/${told.id}/undo`, {});
    expect(undo.body).toMatchObject({ kind: 'undo', changed: 2, unchanged: 0 });
    expect(await onIt(client)).toEqual(['Cy Rook']);
  });

  it('takes very many in the background', async () => {
    const client = server.as('recruiter');
    const ids = await makeMany(client, 1234);
    const { id } = await change(client, { candidateIds: ids }, { kind: 'job', jobId: await makeJob(client) });
    expect(await ended(client, id)).toMatchObject({ total: 1234, changed: 1234 });
  });

  it('must be one of the workspace', async () => {
    const client = server.as('recruiter');
    const jobId = await makeJob(server.as('recruiter'));
    expect((await client.send('POST', BULK, { of: { query: {} }, action: { kind: 'job', jobId } })).status).toBe(400);
  });
});

describe('deleting many', () => {
  it('needs the number that a person was shown, and refuses another one', async () => {
    const client = server.as('recruiter');
    await make(client, 'Ada Winter');
    const action = { kind: 'delete' };
    expect((await client.send('POST', BULK, { of: { query: {} }, action })).status).toBe(400);
    const other = await client.send('POST', BULK, { of: { query: {}, expected: 2 }, action });
    expect(codeOf(other.body)).toBe('selection.changed');
    expect((await list(client)).total).toBe(1);
  });

  it('deletes them with their résumés, goes on past one that fails, and can’t be taken back', async () => {
    const client = server.as('recruiter');
    const text =
      'Ada Winter\nada.winter@example.com\n\nExperience\n\nNurse\nSt. Mary Hospital, Leeds\nMay 2018 - Present\n';
    const resume = await client.import(Buffer.from(text), 'cv.txt');
    const failing = await make(client, 'Bo Lind');
    unlucky.add(failing);
    const many = await makeMany(client, 40);
    const { id } = await change(client, { candidateIds: [resume.candidateId, failing, ...many] }, { kind: 'delete' });
    const done = await ended(client, id);
    expect(done).toMatchObject({ total: 42, changed: 41, canUndo: false });
    expect(done.refused).toMatchObject([{ code: 'failed', count: 1 }]);
    expect((await list(client)).items.map((one) => one.id)).toEqual([failing]);
    expect((await client.send('GET', `/api/resumes/${resume.id}`)).status).toBe(404);
    expect((await client.send('POST', `${BULK}/${id}/undo`, {})).status).toBe(409);
  });
});

it('reaches nobody of another workspace, and is told to its maker alone', async () => {
  const [one, other] = [server.as('recruiter'), server.as('recruiter')];
  const id = await make(one, 'Ada Winter');
  const told = await change(other, { candidateIds: [id] }, { kind: 'status', status: 'archived' });
  expect(told).toMatchObject({ total: 1, changed: 0, refused: [{ code: 'gone', count: 1 }] });
  expect(await change(other, { query: {} }, { kind: 'status', status: 'archived' })).toMatchObject({ total: 0 });
  expect((await list(one, 'status=active')).total).toBe(1);
  const colleague = server.as('recruiter', other.caller.workspaceId);
  expect((await colleague.send('GET', `${BULK}/${told.id}`)).status).toBe(404);
  expect((await server.as('recruiter', one.caller.workspaceId, 'key').send('GET', `${BULK}/${told.id}`)).status).toBe(
    404,
  );
});
