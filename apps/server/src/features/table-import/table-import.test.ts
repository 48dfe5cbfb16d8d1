import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BatchCounts, CandidateList, TableImportReply, TableMapping, TablePreview } from '@vitae/schema/api';
import { afterAll, describe, expect, it } from 'vitest';
import { withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { endBatch, findBatch, insertBatch } from '../batches/batch-store.ts';
import { countItems } from '../batches/count-store.ts';
import { createKeepUpload } from '../resumes/keep-upload.ts';
import { startResumeServer } from '../resumes/testing/resume-server.ts';
import { codeOf, LOOK_AGAIN, type TestClient } from '../resumes/testing/test-client.ts';
import { followRows } from './follow-rows.ts';
import { sweepTables } from './sweep-tables.ts';
import { insertTableImport } from './table-import-store.ts';
import { createTableImportsApi, TABLE_IMPORT_TASKS, workOnTableImports } from './table-imports.ts';
import { tableKey } from './table-key.ts';
import { createTakeInRows } from './take-in-rows.ts';

const postgres = await startTestServer();
const server = await startResumeServer(await postgres.createDatabase(), {
  features: (_resumes, parts) => [createTableImportsApi(parts)],
  follow: followRows,
});
await server.queue.declare(TABLE_IMPORT_TASKS);
await workOnTableImports(server.parts);
afterAll(async () => {
  await server.close();
  await postgres.close();
});

const TABLE = [
  'Vorname;Nachname;E-Mail;Ort;Arbeitgeber;Position;Kenntnisse;Bemerkung;Schlagworte;Schuhgröße',
  'Mira;Beispiel;mira@people.example;Bern, Schweiz;Hafen AG;Planerin;SAP, Excel;Montag anrufen;warm, 2026;38',
  ';;;;;;;;;',
  'Anna;Ahorn;anna@people.example;Köln;Nordlicht GmbH;Disponentin;;;;',
  ';;;;;;;Nur eine Notiz;;',
  'Mira;Beispiel;mira@people.example;Bern, Schweiz;Hafen AG;Planerin;SAP, Excel;Montag anrufen;warm, 2026;38',
].join('\n');
const MAPPING = [
  'given-name',
  'family-name',
  'email',
  'city',
  'employer',
  'position',
  'skills',
  'notes',
  'tags',
  'skip',
];

async function send(
  client: TestClient,
  path: string,
  fields: Record<string, string> = {},
  table = TABLE,
): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([table]), 'people.csv');
  return await client.fetch(path, { method: 'POST', body: form });
}

/** The bins that hold something, once no row waits any more and the batch is closed; they add up to the total. */
async function ended(client: TestClient, batchId: string): Promise<Partial<BatchCounts>> {
  const { workspaceId } = client.caller;
  for (;;) {
    const { sums, batch } = await withWorkspace(server.parts.db, { workspaceId, userId: null }, async (trx) => ({
      sums: (await countItems(trx, [batchId])).get(batchId),
      batch: await findBatch(trx, batchId),
    }));
    if (sums === undefined || batch === undefined) throw new Error('There is no such batch.');
    const filled = Object.entries(sums.counts).filter(([, count]) => count > 0);
    expect(filled.reduce((sum, [, count]) => sum + count, 0)).toBe(sums.total);
    if (sums.counts.waiting + sums.counts.reading === 0 && batch.state !== 'open') return Object.fromEntries(filled);
    await sleep(LOOK_AGAIN);
  }
}

describe('a table', () => {
  it('is looked at before it is taken in, and nothing is kept', async () => {
    const client = server.as('recruiter');
    const preview = TablePreview.parse(await (await send(client, '/api/table-imports/preview')).json());
    expect(preview).toMatchObject({ filename: 'people.csv', rows: 4 });
    expect(preview.columns.map(({ field }) => field)).toEqual(MAPPING);
    expect(preview.columns[3]?.examples).toEqual(['Bern, Schweiz', 'Köln']);
    expect(preview.problems).toMatchObject([{ code: 'no-identity', row: 5 }]);
    expect((await client.send('GET', '/api/resumes')).body).toMatchObject({ total: 0 });
    const other = MAPPING.map(() => 'skip');
    const changed = await send(client, '/api/table-imports/preview', { mapping: JSON.stringify(other) });
    expect(TablePreview.parse(await changed.json()).problems[0]).toMatchObject({ code: 'no-identity' });
  });
  it('becomes one candidate for each row, with what was written beside it, and every row is accounted for', async () => {
    const client = server.as('recruiter');
    const settings = JSON.stringify({ tags: ['fair'], source: 'Job fair' });
    const answer = await send(client, '/api/table-imports', { mapping: JSON.stringify(MAPPING), settings });
    expect(answer.status).toBe(202);
    const { batchId, rows } = TableImportReply.parse(await answer.json());
    expect(answer.headers.get('location')).toBe(`/api/batches/${batchId}`);
    expect(rows).toBe(4);
    const { created = 0, 'missing-information': missing = 0, ...rest } = await ended(client, batchId);
    expect(created + missing).toBe(2);
    expect(rest).toEqual({ duplicate: 1, unreadable: 1 });
    const { items } = CandidateList.parse((await client.send('GET', '/api/candidates')).body);
    const mira = items.find(({ name }) => name === 'Mira Beispiel');
    expect(items.map(({ name }) => name).sort()).toEqual(['Anna Ahorn', 'Mira Beispiel']);
    expect(mira).toMatchObject({ email: 'mira@people.example', city: 'Bern', countryCode: 'CH', employer: 'Hafen AG' });
    expect(mira?.source).toBe('table');
    expect((await client.send('GET', '/api/resumes?source=table')).body).toMatchObject({ total: 4 });
    expect(mira?.skills).toEqual(expect.arrayContaining(['SAP']));
    expect(await remarksOf(client, mira?.id ?? '')).toEqual({
      notes: ['Montag anrufen'],
      tags: ['2026', 'fair', 'warm'],
      source: ['Job fair'],
    });
  });
  it('taken in by a try that was cut off, or sent twice, makes no row twice', async () => {
    const client = server.as('recruiter');
    const answer = await send(client, '/api/table-imports', { mapping: JSON.stringify(MAPPING) });
    const { batchId } = TableImportReply.parse(await answer.json());
    const first = await ended(client, batchId);
    const before = (await client.send('GET', '/api/resumes')).body;
    await takeInAgain(client, batchId);
    expect((await client.send('GET', '/api/resumes')).body).toEqual(before);
    expect(await ended(client, batchId)).toEqual(first);
    const again = await send(client, '/api/table-imports', { mapping: JSON.stringify(MAPPING) });
    expect(await ended(client, TableImportReply.parse(await again.json()).batchId)).toEqual({
      duplicate: 3,
      unreadable: 1,
    });
  });
  it('whose batch was cancelled is not taken in any further, and its rows say so', async () => {
    const client = server.as('recruiter');
    const { workspaceId } = client.caller;
    const scope = { workspaceId, userId: null };
    const people = Array.from({ length: 400 }, (_, i) => `Ada Nummer${i},ada${i}@people.example`);
    const long = ['Name,Mail', ...people].join('\n');
    const answer = await send(client, '/api/table-imports', { mapping: '["name","email"]' }, long);
    const { batchId } = TableImportReply.parse(await answer.json());
    await withWorkspace(server.parts.db, scope, (trx) => endBatch(trx, batchId, 'cancelled', new Date()));
    const { cancelled = 0, ...taken } = await ended(client, batchId);
    expect(cancelled).toBeGreaterThan(0);
    expect(Object.values(taken).reduce((sum, count) => sum + count, cancelled)).toBe(400);
    expect(await server.storage.stat(tableKey(workspaceId, batchId))).toBeNull();
  });
  it('that a crash left without an import is removed, and one that is being taken in is not', async () => {
    const client = server.as('recruiter');
    const { workspaceId, userId } = client.caller;
    const [left, used] = [newId(), newId()];
    for (const id of [left, used])
      await server.storage.put(tableKey(workspaceId, id), Readable.from([Buffer.from(TABLE)]));
    await withWorkspace(server.parts.db, { workspaceId, userId }, async (trx) => {
      const batch = { workspaceId, kind: 'table', name: 'x', createdBy: userId } as const;
      await insertBatch(trx, { ...batch, id: used, settings: { tags: [] }, now: new Date() });
      const about = {
        filename: 'x.csv',
        mapping: TableMapping.parse(MAPPING),
        createdBy: userId,
        createdAt: new Date(),
      };
      await insertTableImport(trx, workspaceId, { ...about, batchId: used, storageKey: tableKey(workspaceId, used) });
    });
    const tomorrow = new Date(Date.now() + 86_400_000);
    expect(await sweepTables(server.parts.db, server.storage, tomorrow)).toBe(1);
    expect(await server.storage.stat(tableKey(workspaceId, left))).toBeNull();
    expect(await server.storage.stat(tableKey(workspaceId, used))).not.toBeNull();
  });
  it('is refused with a mapping that does not fit, and from people who import for nobody', async () => {
    const client = server.as('recruiter');
    for (const mapping of ['', '["name"]', '["shoe-size"]']) {
      const answer = await send(client, '/api/table-imports', { mapping });
      expect([answer.status, codeOf(await answer.json())], mapping).toEqual([400, 'request.invalid']);
    }
    expect((await send(server.as('candidate'), '/api/table-imports/preview')).status).toBe(404);
    expect((await send(server.as('candidate'), '/api/table-imports', { mapping: '[]' })).status).toBe(404);
  });
});

/** The task once more from the first row, as after a crash before its end was written down. */
async function takeInAgain(client: TestClient, batchId: string): Promise<void> {
  const { workspaceId, userId } = client.caller;
  const storageKey = tableKey(workspaceId, batchId);
  await server.storage.put(storageKey, Readable.from([Buffer.from(TABLE)]));
  const mapping = TableMapping.parse(MAPPING);
  await withWorkspace(server.parts.db, { workspaceId, userId: null }, async (trx) => {
    const createdAt = (await findBatch(trx, batchId))?.created_at ?? new Date();
    await insertTableImport(trx, workspaceId, {
      batchId,
      filename: 'people.csv',
      storageKey,
      mapping,
      createdBy: userId,
      createdAt,
    });
    await trx.updateTable('batches').set({ state: 'open', ended_at: null }).where('id', '=', batchId).execute();
  });
  const run = createTakeInRows({ ...server.parts, keepUpload: createKeepUpload(server.parts) });
  const payload = { workspaceId, batchId };
  await run({ taskId: batchId, payload, attempt: 1, lastAttempt: false, signal: AbortSignal.timeout(60_000) });
  expect(await server.storage.stat(storageKey)).toBeNull();
}

async function remarksOf(client: TestClient, candidateId: string) {
  const { workspaceId } = client.caller;
  return await withWorkspace(server.parts.db, { workspaceId, userId: null }, async (trx) => {
    const notes = trx.selectFrom('candidate_notes').select('text').where('candidate_id', '=', candidateId);
    const tags = trx.selectFrom('candidate_tags').select('tag').where('candidate_id', '=', candidateId).orderBy('tag');
    const sources = trx.selectFrom('candidate_sources').select('detail').where('candidate_id', '=', candidateId);
    return {
      notes: (await notes.execute()).map(({ text }) => text),
      tags: (await tags.execute()).map(({ tag }) => tag),
      source: (await sources.execute()).map(({ detail }) => detail),
    };
  });
}
