import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ResumeList, SamplesReply } from '@vitae/schema/api';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { startResumeServer } from './testing/resume-server.ts';
import { resumeText } from './testing/tiny-documents.ts';

const folder = new URL('../../../../../fixtures/samples/', import.meta.url);
const postgres = await startTestServer();
const server = await startResumeServer(await postgres.createDatabase(), { samplesFolder: fileURLToPath(folder) });
afterAll(async () => {
  await server.close();
  await postgres.close();
});

const index: unknown = JSON.parse(await readFile(new URL('index.json', folder), 'utf8'));
const files = z.array(z.object({ file: z.string() })).parse(index);

it('come with one click, once, are read like any document, and go with one click', async () => {
  const client = server.as('admin');
  const mine = await client.import(resumeText({ name: 'Own Person', email: 'own@people.example' }), 'own.txt');
  const add = async () => SamplesReply.parse((await client.send('POST', '/api/samples')).body);
  const { resumeIds } = await add();
  expect(resumeIds).toHaveLength(files.length);
  for (const id of resumeIds) {
    await client.finished(id);
    const { source, filename, outcome } = await client.get(id);
    expect(source).toBe('sample');
    expect(outcome?.kind, filename).toMatch(/^(created|missing-information)$/);
  }
  expect(await add()).toEqual({ resumeIds: [] });
  expect((await client.send('DELETE', '/api/samples')).body).toEqual({ removed: files.length });
  const list = ResumeList.parse((await client.send('GET', '/api/resumes')).body);
  expect(list.items.map(({ id }) => id)).toEqual([mine.id]);
});

it('are not for candidates', async () => {
  const candidate = server.as('candidate');
  expect((await candidate.send('POST', '/api/samples')).status).toBe(404);
  expect((await candidate.send('DELETE', '/api/samples')).status).toBe(404);
});
