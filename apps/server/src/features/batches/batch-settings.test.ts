import { createHash } from 'node:crypto';
import { createParserPool, type ParserPool } from '@vitae/parser/node';
import { toEuropass, toHrOpen } from '@vitae/schema';
import { BatchChoices, Candidate, CreateBatchReply } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { startTestServer } from '../../platform/testing/test-database.ts';
import type { ResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { MIRA, resumeText } from '../resumes/testing/tiny-documents.ts';
import { createCheckSettings } from './batch-choices.ts';
import { allItems, bulkUpload, getBatch, settled, startBatchServer } from './testing/batch-server.ts';
import { tinyZip } from './testing/tiny-zip.ts';

/** What the reader and the second engine were told, in order. */
const languages: (readonly string[] | undefined)[] = [];
const engines: (string | undefined)[] = [];
/** Readings wait for it. */
let gate: Promise<void> = Promise.resolve();
const real = createParserPool({ workers: 1 });
const pool: ParserPool = {
  ...real,
  parse: async (source, options) => {
    languages.push(options.languages);
    await gate;
    return real.parse(source, options);
  },
};

const postgres = await startTestServer();
let server: ResumeServer;
beforeAll(async () => {
  server = await startBatchServer(await postgres.createDatabase(), {
    pool,
    secondEngine: {
      isOffered: async () => true,
      isWanted: async ({ chosenEngine }) => {
        engines.push(chosenEngine);
        return false;
      },
      read: async () => ({ findings: [] }),
    },
  });
});
beforeEach(() => {
  languages.length = 0;
  engines.length = 0;
});
afterAll(async () => {
  await server.close();
  await postgres.close();
});

const file = (name: string) => ({
  name: `${name}.txt`,
  bytes: resumeText({ name, email: `${name.length}@people.example` }),
});
const settingsField = (settings: object) => ({ settings: JSON.stringify(settings) });

describe('what is chosen once for a batch', () => {
  it('tells the reader the language and the engine, also when a document is read again', async () => {
    const client = server.as('recruiter');
    const { batchId, accepted } = await bulkUpload(
      client,
      [file('Mira Adler')],
      settingsField({ language: 'de', engine: 'llm' }),
    );
    await settled(client, batchId);
    expect([languages, engines]).toEqual([[['de']], ['llm']]);
    expect((await getBatch(client, batchId)).settings).toEqual({ tags: [], language: 'de', engine: 'llm' });
    const id = accepted[0]?.resumeId ?? '';
    await client.send('POST', `/api/resumes/${id}/reparse`, {});
    await client.finished(id);
    expect([languages[1], engines[1]]).toEqual([['de'], 'llm']);
  });

  it('keeps the language model away where the local engine was chosen, and leaves it to the installation where nothing was', async () => {
    const client = server.as('recruiter');
    const local = await bulkUpload(client, [file('Jonas Berger')], settingsField({ engine: 'local' }));
    await settled(client, local.batchId);
    expect([languages, engines]).toEqual([[undefined], []]);
    const free = await bulkUpload(client, [file('Elif Clausen')]);
    await settled(client, free.batchId);
    expect([languages[1], engines]).toEqual([undefined, [undefined]]);
  });

  it('is refused when this installation does not have it, before anything is kept', async () => {
    const client = server.as('recruiter');
    const choices = BatchChoices.parse((await client.send('GET', '/api/batches/choices')).body);
    expect(choices).toEqual({ languages: ['en', 'de'], engines: ['local', 'hybrid', 'llm', 'two-pass'] });
    expect((await client.send('GET', '/api/batches/estimate?documents=7')).body).toEqual({ estimate: null });
    const files = [{ path: 'a.txt', bytes: 3 }];
    const answer = await client.send('POST', '/api/batches', { name: 'Fair', settings: { language: 'xx' }, files });
    expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ path: 'body.settings.language' }] }]);
    expect((await client.send('GET', '/api/batches')).body).toMatchObject({ items: [] });
    const without = createCheckSettings({ languages: () => [], hasModel: async () => false });
    await expect(without('w', { tags: [], engine: 'hybrid' })).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(without('w', { tags: [], engine: 'local' })).resolves.toBeUndefined();
  });
});

describe('the job of a batch', () => {
  it('has everybody whom the import makes or updates on its shortlist', async () => {
    const client = server.as('recruiter');
    const known = await client.import(resumeText(MIRA), 'mira.txt');
    const jobId = await insertWelder(client);
    const again = { name: 'again.txt', bytes: resumeText({ ...MIRA, name: `${MIRA.name} ` }) };
    const { batchId } = await bulkUpload(client, [file('Jonas Berger'), again], settingsField({ jobId }));
    const { counts, settings } = await settled(client, batchId);
    expect([counts.created, counts.updated, settings.jobId]).toEqual([1, 1, jobId]);
    const { rows } = await withWorkspace(server.parts.db, client.caller, (trx) =>
      sql<{ id: string }>`select candidate_id as id from job_candidates where job_id = ${jobId}`.execute(trx),
    );
    const items = await allItems(client, batchId);
    expect(rows.map(({ id }) => id).sort()).toEqual(items.map(({ candidateId }) => candidateId).sort());
    expect(rows.map(({ id }) => id)).toContain(known.candidateId);
  });

  it('must be one of the workspace, or nothing is kept', async () => {
    const client = server.as('recruiter');
    const jobId = await insertWelder(server.as('recruiter'));
    const files = [{ path: 'a.txt', bytes: 3 }];
    const answer = await client.send('POST', '/api/batches', { name: 'Fair', settings: { jobId }, files });
    expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ path: 'body.settings.jobId' }] }]);
    const form = new FormData();
    form.set('settings', JSON.stringify({ jobId }));
    form.append('files', new Blob(['Mira Adler']), 'mira.txt');
    expect((await client.fetch('/api/resumes/bulk-upload', { method: 'POST', body: form })).status).toBe(400);
    expect((await client.send('GET', '/api/batches')).body).toMatchObject({ items: [] });
  });
});

describe('documents that are known already', () => {
  const chosen = (jobId: string) => ({
    tags: ['Fair', 'welders'],
    source: 'Spring fair',
    jobId,
    consent: { basis: 'consent', purpose: 'Recruiting' },
  });

  it('bring what was chosen to whose they are, each once, and what people did stays', async () => {
    const client = server.as('recruiter');
    const [jobId, known] = [await insertWelder(client), await client.import(resumeText(MIRA), 'mira.txt')];
    const id = known.candidateId ?? '';
    await client.send('POST', `/api/candidates/${id}/tags`, { add: ['fair', 'mine'], remove: [] });
    const before = await shown(client, id);
    const announced = await announce(client, [resumeText(MIRA), resumeText(MIRA)], chosen(jobId));
    expect((await settled(client, announced)).counts).toMatchObject({ duplicate: 2, created: 0 });
    for (const { candidateId, name, bin } of await allItems(client, announced)) {
      expect({ candidateId, name, bin }).toEqual({ candidateId: id, name: MIRA.name, bin: 'duplicate' });
    }
    const after = await shown(client, id);
    expect(after).toEqual({
      ...{ profile: before.profile, version: before.version, shortlisted: [jobId] },
      tags: ['fair', 'mine', 'welders'],
      sources: [{ kind: 'batch', detail: 'Spring fair', batchId: announced }, ...before.sources],
      consents: [{ basis: 'consent', source: 'Import “Fair”' }],
    });
    await client.send('POST', `/api/candidates/${id}/tags`, { add: [], remove: ['welders'] });
    const zip = tinyZip([
      { path: 'a.txt', content: resumeText(MIRA) },
      { path: 'b.txt', content: resumeText(MIRA) },
    ]);
    const sent = [
      { name: 'mira.txt', bytes: resumeText(MIRA) },
      { name: 'all.zip', bytes: zip },
    ];
    const { batchId } = await bulkUpload(client, sent, settingsField({ tags: ['again'] }));
    expect((await settled(client, batchId)).counts).toMatchObject({ duplicate: 3, created: 0 });
    expect(await shown(client, id)).toMatchObject({ tags: ['again', 'fair', 'mine'], shortlisted: [jobId] });
    expect((await shown(client, id)).sources).toHaveLength(before.sources.length + 2);
  });

  it('bring it too when they come while the first of them is still being read', async () => {
    const client = server.as('recruiter');
    const jobId = await insertWelder(client);
    let open = () => {};
    gate = new Promise((resolve) => {
      open = resolve;
    });
    const first = await bulkUpload(client, [file('Jonas Berger')], settingsField({ tags: ['first'] }));
    const bytes = file('Jonas Berger').bytes;
    const second = await bulkUpload(client, [{ name: 'copy.txt', bytes }], settingsField({ tags: ['second'] }));
    const third = await announce(client, [bytes], chosen(jobId));
    open();
    for (const id of [first.batchId, second.batchId, third]) await settled(client, id);
    const [item] = await allItems(client, third);
    const { tags, sources, shortlisted } = await shown(client, item?.candidateId ?? '');
    expect([tags, shortlisted]).toEqual([['Fair', 'first', 'second', 'welders'], [jobId]]);
    expect(sources.map(({ batchId }) => batchId).sort()).toEqual([first.batchId, second.batchId, third].sort());
    const again = await client.send('POST', `/api/resumes/${first.accepted[0]?.resumeId}/reparse`, {});
    expect(again.status).toBe(202);
    await client.finished(first.accepted[0]?.resumeId ?? '');
    expect((await shown(client, item?.candidateId ?? '')).sources).toEqual(sources);
  });
});

async function announce(client: TestClient, files: readonly Uint8Array[], settings: object): Promise<string> {
  const manifest = files.map((bytes, at) => ({
    ...{ path: `folder/${at}.txt`, bytes: bytes.length },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const { body } = await client.send('POST', '/api/batches', { name: 'Fair', settings, files: manifest });
  return CreateBatchReply.parse(body).batchId;
}

/** What an import may add to and what it must leave alone. */
async function shown(client: TestClient, id: string) {
  const candidate = Candidate.parse((await client.send('GET', `/api/candidates/${id}`)).body);
  return await withWorkspace(server.parts.db, client.caller, async (trx) => {
    const consents = await trx
      .selectFrom('candidate_consents')
      .select(['basis', 'source'])
      .where('candidate_id', '=', id)
      .execute();
    const jobs = await trx.selectFrom('job_candidates').select('job_id').where('candidate_id', '=', id).execute();
    return {
      ...{ profile: candidate.profile, version: candidate.version, tags: [...candidate.tags].sort() },
      sources: candidate.sources.map(({ kind, detail, batchId }) => ({ kind, detail, batchId })),
      consents,
      shortlisted: jobs.map(({ job_id: jobId }) => jobId),
    };
  });
}

async function insertWelder({ caller }: TestClient): Promise<string> {
  const [id, now] = [newId(), new Date()];
  const job = { id, title: 'Welder', origin: 'fields', description: '', requirements: '{}', evidence: '[]' };
  await withWorkspace(server.parts.db, caller, (trx) =>
    trx
      .insertInto('jobs')
      .values({ ...job, status: 'open', must_skills: [], skills: [], created_at: now, updated_at: now })
      .execute(),
  );
  return id;
}

describe('structured files in a batch', () => {
  it('come in from folders and from archives in archives, each in its format', async () => {
    const client = server.as('recruiter');
    const { profile } = await client.import(resumeText(MIRA), 'mira.txt');
    if (profile === null) throw new Error('It was read.');
    const json = { basics: { name: 'Greta Dorn', email: 'greta@people.example' }, work: [] };
    const xml = toEuropass(profile, { now: '2026-01-31T00:00:00Z' });
    const inner = tinyZip([{ path: 'eu/mira.xml', content: Buffer.from(xml) }]);
    const zip = tinyZip([
      { path: 'cvs/mira.hr-open.json', content: Buffer.from(JSON.stringify(toHrOpen(profile))) },
      { path: 'inner.zip', content: inner },
    ]);
    const { batchId } = await bulkUpload(client, [
      { name: 'folder/greta.json', bytes: Buffer.from(JSON.stringify(json)) },
      { name: 'all.zip', bytes: zip },
    ]);
    await settled(client, batchId);
    const formats: Record<string, string | null> = {};
    for (const { path, resumeId } of await allItems(client, batchId)) {
      formats[path] = (await client.get(resumeId ?? '')).format;
    }
    expect(formats).toEqual({
      'folder/greta.json': 'json-resume',
      'all.zip/cvs/mira.hr-open.json': 'hr-open',
      'all.zip/inner.zip/eu/mira.xml': 'europass',
    });
  });
});
