import { TemplateCheck, TemplateDetail, TemplateFile, TemplateTestResult } from '@vitae/schema/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import { type FakeLlm, FLAGS, providerAt, startFakeLlm, testLlm } from '../llm/testing/fake-llm.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { addTemplateRoutes } from './template-routes.ts';
import { createTemplates } from './templates.ts';
import { createTryTemplate } from './try-template.ts';

const server = await startTestServer();
const fake: FakeLlm = await startFakeLlm();
let database: TestDatabase;
let resumes: ResumeServer;
let admin: TestClient;
beforeAll(async () => {
  database = await server.createDatabase();
  const { db } = database;
  const now = () => new Date('2026-11-28T12:00:00Z');
  const llm = testLlm(db, { ...FLAGS, mode: 'off' });
  const templates = createTemplates({ db, now });
  const tryTemplate = createTryTemplate({ db, runs: llm.runs, version: templates.version, now });
  resumes = await startResumeServer(database, {
    runsInstallation: true,
    features: () => [{ name: 'templates', routes: (app) => addTemplateRoutes(app, { templates, tryTemplate }) }],
  });
  admin = resumes.as('admin');
  await llm.providers.create(providerAt(fake.url));
});
afterAll(async () => {
  await resumes.close();
  await fake.stop();
  await server.close();
});

const SCHEMA = {
  type: 'object',
  properties: {
    personal_info: { type: 'object', properties: { name: { type: 'string' }, email: { type: 'string' } } },
    skills: { type: 'array', items: { type: 'string' } },
  },
};
const CONTENT = { instructions: 'Read it for {{team}}, on {{today}}.', schema: SCHEMA, grounded: true, redacted: true };
const CV = 'Ilse Brandvold\nilse@people.example\n\nSkills\nTerraform, Welding\n';
const at = '/api/templates';
const call = async (method: string, path: string, body?: object) => await admin.send(method, `${at}${path}`, body);

describe('a template', () => {
  it('leaves one installation as a file and comes into another as a new draft', async () => {
    await call('POST', '', { id: 'short', name: 'Short', purpose: 'For tests.', content: CONTENT });
    const file = TemplateFile.parse((await call('GET', '/short/versions/1/file')).body);
    expect(file).toMatchObject({ format: 'vitae-template', id: 'short', content: { schema: SCHEMA } });
    const again = TemplateDetail.parse((await call('POST', '/import', file)).body);
    expect(again.versions.map(({ version, status }) => [version, status])).toEqual([
      [2, 'draft'],
      [1, 'draft'],
    ]);
    const other = TemplateDetail.parse((await call('POST', '/import', { ...file, id: 'other' })).body);
    expect(other).toMatchObject({ id: 'other', builtIn: false, latest: 1 });
    expect((await call('POST', '/import', { ...file, format: 'something-else' })).status).toBe(400);
  });

  it('is put away in one call, and nothing is in production then', async () => {
    await call('POST', '/short/publish', { version: 1 });
    const away = TemplateDetail.parse((await call('POST', '/short/archive', { version: 1 })).body);
    expect(away.production).toBeNull();
    expect(away.versions.find(({ version }) => version === 1)?.status).toBe('archived');
    expect((await call('POST', '/short/archive', { version: 9 })).status).toBe(404);
  });

  it('is checked before it is saved: what a provider would refuse, and its variables', async () => {
    const check = async (schema: object) =>
      TemplateCheck.parse((await call('POST', '/check', { ...CONTENT, schema })).body);
    expect(await check(SCHEMA)).toEqual({ findings: [], variables: ['team', 'today'] });
    const bad = await check({ type: 'object', properties: { a: { anyOf: [{ type: 'string' }] } } });
    expect(bad.findings[0]).toMatchObject({ pointer: '/properties/a' });
  });
});

describe('the playground', () => {
  it('shows what would be sent without anybody’s name, and sends nothing', async () => {
    const { id } = await admin.import(Buffer.from(CV), 'cv.txt');
    const before = fake.sent().length;
    const body = { content: CONTENT, resumeId: id, previewOnly: true };
    const preview = TemplateTestResult.parse((await call('POST', '/short/test', body)).body);
    expect(preview.sent.documents.join()).toMatch(/Terraform/);
    expect(preview.sent.documents.join()).not.toMatch(/Brandvold|people\.example/);
    expect(preview.sent.instructions).toMatch(/^Read it for , on 2026-11-28\./);
    expect(preview.sent.schema).toMatchObject({ additionalProperties: false });
    expect(preview).toMatchObject({ run: null, beside: null });
    expect(fake.sent()).toHaveLength(before);
    expect((await call('POST', '/short/test', { ...body, version: 1 })).status).toBe(400);
  });

  it('puts an answer beside the local engine’s and what people confirmed, marked where it is not in the document', async () => {
    const { id, version } = await admin.import(Buffer.from(`${CV}Fencing\n`), 'cv.txt');
    const found = (value: string) => ({ value, line: null });
    fake.answer(() =>
      JSON.stringify({
        personal_info: { name: found('[NAME_1]'), email: found('[EMAIL_1]') },
        skills: [found('Terraform'), found('Alchemy')],
      }),
    );
    await admin.fetch(`/api/resumes/${id}/profile`, {
      method: 'PUT',
      headers: { 'if-match': `"${version}"`, 'content-type': 'application/json' },
      body: JSON.stringify({ changes: [{ op: 'set', path: 'basics/name', value: 'Ilse Brandvold' }] }),
    });
    const body = { content: CONTENT, resumeId: id };
    const { run, beside } = TemplateTestResult.parse((await call('POST', '/short/test', body)).body);
    expect(run).toMatchObject({
      ok: true,
      value: { personal_info: { name: 'Ilse Brandvold', email: 'ilse@people.example' } },
      marked: [{ pointer: '/skills/1', status: 'missing' }],
    });
    expect(run?.found).toContain('/skills/0');
    expect(run?.cost).toBeGreaterThan(0);
    expect(beside?.local).toMatchObject({
      personal_info: { name: 'Ilse Brandvold' },
      skills: expect.arrayContaining(['Terraform']),
    });
    expect(beside?.confirmed).toEqual({ personal_info: { name: 'Ilse Brandvold' } });
  });
});
