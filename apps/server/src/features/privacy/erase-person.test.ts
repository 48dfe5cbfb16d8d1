import { ErasureReport } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sealAudit } from '../../platform/audit/seal-audit.ts';
import type { Db } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer, type TestDatabase, type TestServer } from '../../platform/testing/test-database.ts';
import { unzip } from '../../testing/unzip.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { tinyPdf } from '../resumes/testing/tiny-documents.ts';
import { createErasePerson, finishErasures } from './erase-person.ts';
import { createPrivacyApi } from './privacy.ts';

let cluster: TestServer;
let database: TestDatabase;
let server: ResumeServer;
beforeAll(async () => {
  cluster = await startTestServer();
  database = await cluster.createDatabase();
  server = await startResumeServer(database, {
    features: (_resumes, parts) => [createPrivacyApi(parts)],
  });
});
afterAll(async () => {
  await server.close();
  await cluster.close();
});

interface Somebody {
  readonly name: string;
  readonly mail: string;
  readonly phone: string;
}
const QUILLA: Somebody = { name: 'Quilla Zandermann', mail: 'quilla.z@people.example', phone: '+41 44 668 18 33' };
const OTHER: Somebody = { name: 'Otto Bleibtreu', mail: 'otto.b@people.example', phone: '+41 44 668 19 44' };
/** As a person would look for them: in any case, and the phone in any way of writing it. */
const TRACES = [/quilla/i, /zandermann/i, /quilla\.z@/i, /668\s?18\s?33/, /41446681833/];

/** Tables of other features that hold something about the person. */
const BESIDES = [
  'job_applications',
  'match_feedback',
  'llm_calls',
  'candidate_notices',
  'table_import_remarks',
  'bulk_change_items',
];

const cv = ({ name, mail, phone }: Somebody, job: string) => [
  name,
  `${mail} | ${phone} | Bern, Switzerland`,
  'Work Experience',
  `${job}, Hafen Logistik AG, Basel`,
  '03/2019 - present',
  `- ${name} planned the berths of 1,200 ships`,
];
const text = (person: Somebody, job: string) => Buffer.from(cv(person, job).join('\n'));

/** `schema.table` of every row of every table whose text holds a trace. */
async function tablesWith(ownerDb: Db, traces: readonly RegExp[]): Promise<string[]> {
  const { rows: tables } = await sql<{ place: string }>`select format('%I.%I', schemaname, tablename) as place
    from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(ownerDb);
  const found: string[] = [];
  for (const { place } of tables) {
    const { rows } = await sql<{ line: string }>`select t::text as line from ${sql.raw(place)} t`.execute(ownerDb);
    if (rows.some(({ line }) => traces.some((trace) => trace.test(line)))) found.push(place);
  }
  return found;
}

async function filesWith(traces: readonly RegExp[]): Promise<string[]> {
  const found: string[] = [];
  for await (const key of server.storage.list('', new Date(8.64e15))) {
    const parts: Uint8Array[] = [];
    for await (const part of server.storage.open(key)) parts.push(part);
    const content = Buffer.concat(parts).toString('latin1');
    if (traces.some((trace) => trace.test(content))) found.push(key);
  }
  return found;
}

/** In every place where a person’s data can stand: two documents, a correction under a kept reply, a note, a merge, pictures, tasks. */
async function leaveTraces(recruiter: TestClient): Promise<{ id: string; mergedId: string }> {
  const { workspaceId } = recruiter.caller;
  const { ownerDb } = database;
  const pdf = tinyPdf([cv(QUILLA, 'Planner')]);
  const first = await recruiter.import(pdf, 'Quilla Zandermann CV.pdf');
  const again = await recruiter.upload(pdf, 'quilla-zandermann-again.pdf');
  expect(again.status).toBe(202);
  const second = await recruiter.import(text(QUILLA, 'Head of Planning'), 'zandermann.txt');
  expect((await recruiter.fetch(`/api/resumes/${first.id}/pages/1.png?width=320`)).status).toBe(200);
  const changes = [{ op: 'set', path: 'basics/name', value: 'Dr Quilla Zandermann' }];
  const headers = { 'if-match': '"1"', 'idempotency-key': 'k1' };
  const corrected = await recruiter.send('PUT', `/api/resumes/${first.id}/profile`, { changes }, headers);
  expect(corrected.status).toBe(200);
  const id = first.candidateId ?? '';
  expect(second.candidateId).toBe(id);
  // Entered by hand before anybody saw that it is the same person.
  const byHand = await recruiter.send('POST', '/api/candidates', { name: QUILLA.name, email: QUILLA.mail });
  const mergedId = z.object({ id: z.string() }).parse(byHand.body).id;
  expect(new Set([id, mergedId, '']).size).toBe(3);
  const note = `Met Quilla Zandermann, ${QUILLA.phone}`;
  await sql`insert into candidate_notes (workspace_id, id, candidate_id, text) values (${workspaceId}, ${newId()}, ${id}, ${note})`.execute(
    ownerDb,
  );
  await sql`insert into candidate_tags (workspace_id, candidate_id, tag) values (${workspaceId}, ${id}, 'quilla')`.execute(
    ownerDb,
  );
  await sql`update candidates set merged_into = ${id} where id = ${mergedId}`.execute(ownerDb);
  await sql`insert into candidate_merges (workspace_id, id, survivor_id, merged_id, before)
    values (${workspaceId}, ${newId()}, ${id}, ${mergedId}, ${JSON.stringify(QUILLA)}::jsonb)`.execute(ownerDb);
  await nameInImport(workspaceId);
  await nameBesides(workspaceId, id, first.id);
  await sql`update queue.job set output = ${JSON.stringify({ about: QUILLA.mail })}::jsonb
    where data ->> 'resumeId' = ${first.id}`.execute(ownerDb);
  return { id, mergedId };
}

/** What other features keep: an application, feedback, a call of a language model, a notice, remarks of a table, a bulk change. */
async function nameBesides(workspaceId: string, candidateId: string, resumeId: string): Promise<void> {
  const { ownerDb } = database;
  const [job, change, now] = [newId(), newId(), new Date()];
  await sql`insert into jobs (workspace_id, id, title, origin, description, requirements, evidence, created_at, updated_at)
    values (${workspaceId}, ${job}, 'Planner', 'fields', '', '{}', '{}', ${now}, ${now})`.execute(ownerDb);
  await sql`insert into job_applications
    (workspace_id, id, job_id, resume_id, name, email, phone, message, consent_text, receipt, applied_at)
    values (${workspaceId}, ${newId()}, ${job}, ${resumeId}, ${QUILLA.name}, ${QUILLA.mail}, ${QUILLA.phone},
      ${`${QUILLA.name} can start in May.`}, 'Yes', ${newId()}, ${now})`.execute(ownerDb);
  await sql`insert into match_feedback (workspace_id, job_id, candidate_id, verdict, reason, score, tier, given_by, given_at)
    values (${workspaceId}, ${job}, ${candidateId}, 'good', ${`I know ${QUILLA.name}`}, 80, 'strong', ${newId()}, ${now})`.execute(
    ownerDb,
  );
  const step = JSON.stringify([{ stage: 'ground', detail: QUILLA.mail }]);
  await sql`insert into llm_calls (id, workspace_id, resume_id, at, template, version, input_tokens, cached_tokens, output_tokens,
      milliseconds, requests, cached, outcome, fault, trace)
    values (${newId()}, ${workspaceId}, ${resumeId}, ${now}, 'cv', 1, 1, 0, 1, 1, 1, false, 'refused',
      ${JSON.stringify({ detail: QUILLA.name })}::jsonb, ${step}::jsonb)`.execute(ownerDb);
  await sql`insert into candidate_notices (workspace_id, id, candidate_id, how, remark, given_at)
    values (${workspaceId}, ${newId()}, ${candidateId}, 'outside', ${`Told ${QUILLA.name}`}, ${now})`.execute(ownerDb);
  await sql`insert into table_import_remarks (workspace_id, resume_id, remarks)
    values (${workspaceId}, ${resumeId}, ${JSON.stringify({ notes: QUILLA.phone })}::jsonb)`.execute(ownerDb);
  await sql`insert into bulk_changes (workspace_id, id, kind, made_by, made_at)
    values (${workspaceId}, ${change}, 'tags', ${newId()}, ${now})`.execute(ownerDb);
  await sql`insert into bulk_change_items (workspace_id, change_id, candidate_id, tags_added)
    values (${workspaceId}, ${change}, ${candidateId}, '{quilla}')`.execute(ownerDb);
}

/** An import with files of the person that never became a résumé, and one of somebody with half of the name. */
async function nameInImport(workspaceId: string): Promise<void> {
  const { ownerDb } = database;
  const batch = newId();
  await sql`insert into batches (workspace_id, id, kind, name, settings, created_by)
    values (${workspaceId}, ${batch}, 'documents', 'Fair', '{"tags":[]}', ${newId()})`.execute(ownerDb);
  const reason = JSON.stringify({ code: 'document.empty', message: 'The file is empty.', nextAction: 'none' });
  for (const [path, state] of [
    ['cvs/Zandermann_Quilla.pdf', 'rejected'],
    ['cvs/QUILLA ZANDERMANN (2).pdf', 'cancelled'],
    ['cvs/Ottilie Zander.pdf', 'rejected'],
  ]) {
    await sql`insert into batch_items (workspace_id, id, batch_id, path, filename, state, reason)
      values (${workspaceId}, ${newId()}, ${batch}, ${path}, ${path}, ${state}, ${reason}::jsonb)`.execute(ownerDb);
  }
}

describe('erasing a person', () => {
  it('leaves no name, mail address or phone number in any table, file or task, and everybody else as they were', async () => {
    const recruiter = server.as('recruiter');
    const other = await recruiter.import(text(OTHER, 'Cook'), 'otto.txt');
    const { id, mergedId } = await leaveTraces(recruiter);
    const before = await tablesWith(database.ownerDb, TRACES);
    const planted = ['candidates', 'candidate_notes', 'resumes', 'resume_versions', 'idempotent_reply', ...BESIDES];
    expect(before).toEqual(expect.arrayContaining(planted.map((table) => `public.${table}`)));
    expect(before).toContain('queue.job_common');
    expect(await filesWith(TRACES)).not.toEqual([]);

    // By the id of the one that was merged: old ids lead to the same person.
    const reply = await recruiter.send('POST', `/api/candidates/${mergedId}/erase`);
    expect(reply.status).toBe(200);
    const report = ErasureReport.parse(reply.body);

    expect(await tablesWith(database.ownerDb, TRACES)).toEqual([]);
    expect(await filesWith(TRACES)).toEqual([]);
    expect(JSON.stringify(report)).not.toMatch(/quilla|zandermann/i);
    expect(report).toMatchObject({
      candidateId: id,
      mergedIds: [mergedId],
      state: 'done',
      erasedBy: recruiter.caller.userId,
    });
    expect(report.removed).toMatchObject(Object.fromEntries(BESIDES.map((table) => [table, 1])));
    expect(report.removed).toMatchObject({
      ...{ candidates: 2, resumes: 3, candidate_notes: 1, candidate_merges: 1, named_batch_items: 2 },
    });
    const { rows: files } = await sql<{ path: string }>`select path from batch_items
      where workspace_id = ${recruiter.caller.workspaceId} order by path desc`.execute(database.ownerDb);
    expect(files.map(({ path }) => path)).toEqual(['cvs/Ottilie Zander.pdf', '[erased]', '[erased]']);
    expect(report.removed['files']).toBeGreaterThanOrEqual(4);
    expect(report.verification).toMatchObject({ filesLeft: 0, found: [] });
    expect(report.verification?.tables).toBeGreaterThan(30);

    expect((await recruiter.send('GET', `/api/candidates/${id}`)).status).toBe(404);
    expect((await recruiter.send('GET', `/api/candidates/${id}/erasure`)).body).toEqual(reply.body);
    expect((await recruiter.send('GET', `/api/candidates/${other.candidateId}`)).body).toMatchObject({
      name: OTHER.name,
    });
    expect((await recruiter.fetch(`/api/resumes/${other.id}/file`)).status).toBe(200);
  });

  it('is written in the audit log in the same transaction', async () => {
    const recruiter = server.as('recruiter');
    const { candidateId } = await recruiter.import(text(QUILLA, 'Nurse'), 'q.txt');
    await recruiter.send('POST', `/api/candidates/${candidateId}/erase`);
    await sealAudit(database.db);
    const { rows } = await sql`select action, actor_id from audit_entries where subject_id = ${candidateId}
      and action = 'candidate.erase'`.execute(database.ownerDb);
    expect(rows).toEqual([{ action: 'candidate.erase', actor_id: recruiter.caller.userId }]);
  });

  it('does not tell whether another workspace knows the person', async () => {
    const recruiter = server.as('recruiter');
    const elsewhere = server.as('recruiter');
    const kept = await elsewhere.import(text(QUILLA, 'Sailor'), 'q.txt');
    const { candidateId } = await recruiter.import(text(QUILLA, 'Sailor'), 'q.txt');
    await sql`insert into auth."user" (name, email) values ('Q', ${QUILLA.mail})`.execute(database.ownerDb);
    const { body } = await recruiter.send('POST', `/api/candidates/${candidateId}/erase`);
    expect(ErasureReport.parse(body).verification?.found).toEqual([]);
    const { body: theirs } = await elsewhere.send('POST', `/api/candidates/${kept.candidateId}/erase`);
    expect(ErasureReport.parse(theirs).verification?.found).toEqual([]);
    await sql`delete from auth."user" where email = ${QUILLA.mail}`.execute(database.ownerDb);
  });

  it('is not for another workspace, and not for candidates', async () => {
    const recruiter = server.as('recruiter');
    const { candidateId } = await recruiter.import(text(QUILLA, 'Pilot'), 'q.txt');
    expect((await server.as('admin').send('POST', `/api/candidates/${candidateId}/erase`)).status).toBe(404);
    const person = server.as('candidate', recruiter.caller.workspaceId);
    expect((await person.send('POST', `/api/candidates/${candidateId}/erase`)).status).toBe(404);
    expect((await recruiter.send('GET', `/api/candidates/${candidateId}`)).status).toBe(200);
    await recruiter.send('POST', `/api/candidates/${candidateId}/erase`);
  });

  it('reads no folder that holds documents of others', async () => {
    const recruiter = server.as('recruiter');
    const pdf = await recruiter.import(tinyPdf([cv(QUILLA, 'Diver')]), 'q.pdf');
    expect((await recruiter.fetch(`/api/resumes/${pdf.id}/pages/1.png?width=320`)).status).toBe(200);
    const read: string[] = [];
    const storage: typeof server.storage = {
      ...server.storage,
      list: (prefix, before) => {
        read.push(prefix);
        return server.storage.list(prefix, before);
      },
    };
    const erase = createErasePerson({ db: database.db, storage, now: () => new Date() });
    const report = await erase(recruiter.caller, pdf.candidateId ?? '');
    expect([report.removed['files'], report.verification?.filesLeft]).toEqual([2, 0]);
    expect(new Set(read)).toEqual(new Set([`pictures/${recruiter.caller.workspaceId}/${pdf.id}/`]));
  });

  it('is finished by the scheduler when the program ended between the rows and the files', async () => {
    const recruiter = server.as('recruiter');
    const resume = await recruiter.import(text(QUILLA, 'Baker'), 'q.txt');
    const dead: typeof server.storage = {
      ...server.storage,
      delete: () => Promise.reject(new Error('killed')),
    };
    const erase = createErasePerson({ db: database.db, storage: dead, now: () => new Date(Date.now() - 3_600_000) });
    await expect(erase(recruiter.caller, resume.candidateId ?? '')).rejects.toThrow('killed');
    expect(await filesWith(TRACES)).toHaveLength(1);
    await finishErasures({ db: database.db, storage: server.storage, now: () => new Date() });
    expect(await filesWith(TRACES)).toEqual([]);
    const { body } = await recruiter.send('GET', `/api/candidates/${resume.candidateId}/erasure`);
    expect(body).toMatchObject({ state: 'done', verification: null, removed: { files: 1 } });
  });
});

describe('an access request', () => {
  it('gives everything that is held, and nothing of anybody else', async () => {
    const recruiter = server.as('recruiter');
    await recruiter.import(text(OTHER, 'Cook'), 'otto.txt');
    const { id } = await leaveTraces(recruiter);
    await recruiter.fetch(`/api/candidates/${id}`);
    const response = await recruiter.fetch(`/api/candidates/${id}/export`);
    expect(response.headers.get('content-type')).toBe('application/zip');
    const files = await unzip(Buffer.from(await response.arrayBuffer()));
    const names = [...files.keys()];
    expect(names.slice(0, 3)).toEqual(['README.txt', 'data.json', 'audit.json']);
    expect(names.slice(3)).toHaveLength(3);
    expect(files.get('documents/1-Quilla Zandermann CV.pdf')?.equals(tinyPdf([cv(QUILLA, 'Planner')]))).toBe(true);
    const data = JSON.parse(files.get('data.json')?.toString() ?? '') as Record<string, unknown[]>;
    expect(Object.keys(data)).toEqual(
      expect.arrayContaining([
        'candidates',
        'candidate_versions',
        'candidate_notes',
        'candidate_tags',
        'resumes',
        'resume_versions',
      ]),
    );
    expect(data['candidates']).toHaveLength(2);
    expect(data['candidate_notes']).toMatchObject([{ text: `Met Quilla Zandermann, ${QUILLA.phone}` }]);
    expect(JSON.parse(files.get('audit.json')?.toString() ?? '')).toContainEqual(
      expect.objectContaining({ action: 'resume.upload' }),
    );
    expect([...files.values()].map(String).join('\n')).not.toMatch(/otto|bleibtreu/i);
    expect((await server.as('recruiter').fetch(`/api/candidates/${id}/export`)).status).toBe(404);
  });
});
