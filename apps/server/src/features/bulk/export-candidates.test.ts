import { Candidate } from '@vitae/schema/api';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { strFromU8, unzipSync } from 'fflate';
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
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import { codeOf, type TestClient } from '../resumes/testing/test-client.ts';
import { readTable } from '../table-import/read-table.ts';
import { BULK_TASKS, createBulkApi } from './bulk.ts';

const FORMULA = '=HYPERLINK("http://evil.example","Ada")';
const CV = 'Ada Winter\nada.winter@example.com\n\nExperience\n\nNurse\nSt. Mary Hospital, Leeds\nMay 2018 - Present\n';

let database: TestServer;
let tables: TestDatabase;
let server: ResumeServer;
let client: TestClient;
let ids: string[];
beforeAll(async () => {
  database = await startTestServer();
  tables = await database.createDatabase();
  const deleteCandidates = () => Promise.reject(new Error('Nobody is deleted here.'));
  server = await startResumeServer(tables, {
    tasks: BULK_TASKS,
    features: (_resumes, { db, queue, storage }) => [
      createBulkApi({
        ...{ db, queue, storage, log: silentLog, now: () => new Date(), taxonomy: createSkillTaxonomy() },
        deleteCandidates,
        isMember: async () => true,
      }),
    ],
  });
  client = server.as('recruiter');
  const resume = await client.import(Buffer.from(CV), 'Ada <Winter> CV.txt');
  const { body } = await client.send('POST', '/api/candidates', {
    name: FORMULA,
    tags: ['@rare'],
    city: 'Zürich\u0001',
  });
  ids = [resume.candidateId ?? '', Candidate.parse(body).id];
});
afterAll(async () => {
  await server.close();
  await database.close();
});

async function exported(body: object, by = client): Promise<{ bytes: Buffer; headers: Headers }> {
  const reply = await by.fetch('/api/candidates/bulk-export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const bytes = Buffer.from(await reply.arrayBuffer());
  expect(reply.status, bytes.toString().slice(0, 300)).toBe(200);
  return { bytes, headers: reply.headers };
}
/** The cells of one row, by the names of their columns. */
async function peopleOf(bytes: Buffer): Promise<Record<string, string>[]> {
  const { headers, rows } = await readTable(bytes);
  return rows.map((row) => Object.fromEntries(headers.map((name, index) => [name, row[index] ?? ''])));
}
const all = () => ({ candidateIds: ids });

describe('a table of candidates', () => {
  it('is CSV in which nothing is a formula', async () => {
    const { bytes, headers } = await exported({ of: all(), format: 'csv' });
    expect(headers.get('content-disposition')).toMatch(/candidates-\d{4}-\d\d-\d\d\.csv/);
    const [ada, other] = await peopleOf(bytes);
    expect(ada).toMatchObject({ id: ids[0], status: 'active', name: 'Ada Winter', position: 'Nurse' });
    expect(other).toMatchObject({ id: ids[1], name: `'${FORMULA}`, tags: "'@rare" });
  });

  it('is a workbook with every cell as text', async () => {
    const { bytes } = await exported({ of: all(), format: 'xlsx' });
    const [ada, other] = await peopleOf(bytes);
    expect(ada).toMatchObject({ id: ids[0], file: 'Ada <Winter> CV.txt', email: 'ada.winter@example.com' });
    expect(other).toMatchObject({ name: FORMULA, tags: '@rare', city: 'Zürich' });
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const cells = sheet.match(/<c [^>]*>/g) ?? [];
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => !cell.includes('t="inlineStr"'))).toEqual([]);
    expect(sheet).not.toContain('<f');
  });

  it('has all that a search finds, in its order, in more than one portion', async () => {
    const crowd = server.as('recruiter');
    const many = Array.from({ length: 450 }, () => newId());
    await withWorkspace(tables.db, crowd.caller, (trx) =>
      sql`with made as (select unnest(${many}::uuid[]) as id), c as (
          insert into candidates (workspace_id, id, source, name) select ${crowd.caller.workspaceId}, id, 'manual', id from made)
        insert into candidate_search (workspace_id, candidate_id, language, name_key, updated_at, created_at, status, source, part,
          heads, words, terms, profile_text)
        select ${crowd.caller.workspaceId}, id, 'public.vitae_simple', id, now(), now(), 'active', 'manual', 0, '', '', '', '' from made`.execute(
        trx,
      ),
    );
    const { bytes } = await exported({ of: { query: { sort: 'name', order: 'desc' } }, format: 'csv' }, crowd);
    expect((await peopleOf(bytes)).map(({ id }) => id)).toEqual(many.toSorted().toReversed());
  });
});

describe('a list of candidates', () => {
  it('is JSON Resume, or our profile with its evidence', async () => {
    const list = async (format: string): Promise<unknown> =>
      JSON.parse((await exported({ of: all(), format })).bytes.toString());
    expect(await list('json-resume')).toMatchObject([
      { basics: { name: 'Ada Winter' } },
      { basics: { name: FORMULA } },
    ]);
    expect(await list('vitae')).toMatchObject([
      { id: ids[0], profile: { basics: { name: { value: 'Ada Winter', raw: 'Ada Winter' } } } },
      { id: ids[1], tags: ['@rare'] },
    ]);
    const nobody = await exported({ of: { query: { text: 'nobodyhasthisword' } }, format: 'vitae' });
    expect(JSON.parse(nobody.bytes.toString())).toEqual([]);
  });
});

describe('a ZIP of candidates', () => {
  it('has their documents, their profiles and the table', async () => {
    const files = unzipSync((await exported({ of: all(), format: 'zip' })).bytes);
    expect(Object.keys(files)).toEqual([
      'candidates.csv',
      '00001 Ada Winter/profile.json',
      '00001 Ada Winter/1-Ada _Winter_ CV.txt',
      '00002 =HYPERLINK(_http___evil.example_,_Ada_)/profile.json',
    ]);
    expect(strFromU8(files['00001 Ada Winter/1-Ada _Winter_ CV.txt'] ?? new Uint8Array())).toBe(CV);
    expect(JSON.parse(strFromU8(files['00001 Ada Winter/profile.json'] ?? new Uint8Array()))).toMatchObject({
      basics: { email: 'ada.winter@example.com' },
    });
  });
});

describe('a blind export', () => {
  it.each(['csv', 'xlsx', 'json-resume', 'vitae', 'zip'])('tells nobody’s name or contact: %s', async (format) => {
    const { bytes, headers } = await exported({ of: all(), format, anonymous: true });
    const texts =
      format === 'xlsx' || format === 'zip'
        ? Object.entries(unzipSync(bytes)).map(([name, content]) => name + strFromU8(content))
        : [bytes.toString()];
    const text = texts.join('\n') + headers.get('content-disposition');
    expect(text).toContain('urse');
    expect(text).not.toMatch(/winter|ada\b|example\.com|HYPERLINK|rare/i);
  });
});

it('is in the audit log for each of them, with the form', async () => {
  await exported({ of: all(), format: 'csv', anonymous: true });
  await sealAudit(tables.db);
  const { rows } = await asSystem(tables.db, 'test: entries of the log', (trx) =>
    sql<{ subject_id: string | null }>`select subject_id from audit_entries where action = 'candidate.export'
      and details @> '{"format": "csv", "anonymous": true}' and actor_id = ${client.caller.userId}
      and request_id = (select request_id from audit_entries where action = 'candidate.export' order by at desc limit 1)`.execute(
      trx,
    ),
  );
  expect(
    rows
      .map((row) => row.subject_id)
      .filter((id) => id !== null)
      .sort(),
  ).toEqual(ids.toSorted());
  expect(rows.filter((row) => row.subject_id === null)).toHaveLength(1);
});

it('has nobody of another workspace, and refuses when others match than a person was shown', async () => {
  const other = server.as('recruiter');
  const { bytes } = await exported({ of: all(), format: 'csv' }, other);
  expect(bytes.toString().trim().split('\r\n')).toHaveLength(1);
  const body = { of: { query: {}, expected: 99 }, format: 'csv' };
  expect(codeOf((await client.send('POST', '/api/candidates/bulk-export', body)).body)).toBe('selection.changed');
});
