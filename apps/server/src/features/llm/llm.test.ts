import {
  AdminFlags,
  LlmCallList,
  LlmProvider,
  LlmProviderTest,
  LlmUsage,
  TemplateDetail,
  TemplateList,
} from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { asSystem } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { takeInMinute } from './minute-store.ts';
import { FLAGS, providerAt } from './testing/fake-llm.ts';
import { type LlmApi, startLlmApi } from './testing/llm-api.ts';

const of: LlmApi = await startLlmApi();
const { llm, admin, fake } = of;
afterAll(() => of.close());

const providers = '/api/admin/llm/providers';
const create = async (given: Partial<ReturnType<typeof providerAt>> = {}) =>
  LlmProvider.parse((await admin.send('POST', providers, providerAt(fake.url, given))).body);

describe('providers', () => {
  it('keep their keys sealed and never tell them, and two keys are valid while one gives way to the other', async () => {
    const made = await create({ name: 'Rotating' });
    expect(made).toMatchObject({ keys: 1, priced: true });
    const put = (given: object) =>
      admin.send('PUT', `${providers}/${made.id}`, { ...providerAt(fake.url), key: undefined, ...given });
    expect((await put({ key: 'sk-second-secret' })).body).toMatchObject({ keys: 2 });
    const all = JSON.stringify((await admin.send('GET', providers)).body) + of.api.logged();
    expect(all).not.toMatch(/sk-(test|second)-secret/);
    const { rows } = await sql<{ sealed: Buffer }>`select key_sealed as sealed from llm_providers`.execute(
      of.database.ownerDb,
    );
    expect(rows[0]?.sealed.toString('latin1')).not.toContain('secret');
    expect((await llm.providers.forRuns())[0]?.config.keys).toEqual(['sk-second-secret', 'sk-test-secret']);
    expect(await llm.reseal()).toBe(2);
    expect((await put({ dropOldKey: true })).body).toMatchObject({ keys: 1 });
    expect((await llm.providers.forRuns())[0]?.config.keys).toEqual(['sk-second-secret']);
    expect((await admin.send('DELETE', `${providers}/${made.id}`)).status).toBe(204);
  });

  it('tell in a test whether they work, and what is wrong', async () => {
    const test = async (given: Partial<ReturnType<typeof providerAt>>) => {
      const { id } = await create(given);
      const result = LlmProviderTest.parse((await admin.send('POST', `${providers}/${id}/test`)).body);
      await admin.send('DELETE', `${providers}/${id}`);
      return result;
    };
    fake.answer(() => '{"ready":true}');
    expect(await test({})).toMatchObject({ ok: true, detail: null });
    fake.answer(() => ({ status: 401 }));
    expect((await test({})).message).toMatch(/key was refused/);
    expect((await test({ baseUrl: 'http://127.0.0.1:9/v1' })).message).toMatch(/Nothing answers/);
  });

  it('are nothing that anybody else knows of', async () => {
    const recruiter = await of.api.signedIn('recruiter', 'rita');
    for (const path of [providers, '/api/admin/flags', '/api/admin/llm/calls', '/api/templates']) {
      expect((await recruiter.send('GET', path)).status).toBe(404);
    }
  });
});

describe('flags', () => {
  it('are the environment’s until they are set', async () => {
    expect((await admin.send('GET', '/api/admin/flags')).body).toEqual({
      assistant: { ...FLAGS, mode: 'off' },
      updatedAt: null,
    });
    const set = { ...FLAGS, mode: 'percentage', percentage: 5 };
    expect(AdminFlags.parse((await admin.send('PUT', '/api/admin/flags', set)).body).assistant).toEqual(set);
    expect((await admin.send('PUT', '/api/admin/flags', { ...set, percentage: 101 })).status).toBe(400);
  });
});

describe('the rate limit', () => {
  it('gives 50 a minute and not 51, however many ask at once', async () => {
    const provider = newId();
    const second = new Date().getSeconds();
    // Not over the turn of a minute.
    if (second > 50) await new Promise((resolve) => setTimeout(resolve, (61 - second) * 1000));
    const take = () =>
      asSystem(of.database.db, 'test', (trx) => takeInMinute(trx, provider, 10, { requests: 50, tokens: null }));
    const answers = await Promise.all(Array.from({ length: 120 }, take));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(50);
    const refused = answers.find(({ ok }) => !ok);
    expect(refused?.ok === false && refused.retryIn).toBeGreaterThan(0);
  });
});

describe('templates', () => {
  const get = async (id: string) => TemplateDetail.parse((await admin.send('GET', `/api/templates/${id}`)).body);

  it('are built in, in production, and each is taken by every provider', async () => {
    const { items } = TemplateList.parse((await admin.send('GET', '/api/templates')).body);
    expect(items.map(({ id }) => id).sort()).toEqual([
      'candidate-profile',
      'cv-data-extractor',
      'cv-details',
      'cv-feedback',
      'cv-metadata',
      'job-description-extractor',
      'match-sentence',
      'pii-identifier',
      'skills-analyst',
    ]);
    for (const { id, production } of items) {
      expect(production).toBe(1);
      // Publishing runs the lint.
      expect((await admin.send('POST', `/api/templates/${id}/publish`, { version: 1 })).status, id).toBe(200);
    }
    const profile = (await get('candidate-profile')).versions[0]?.content.schema;
    expect(Object.keys(Object(profile).properties.candidateProfile.properties)).toHaveLength(18);
  });

  it('grow by versions that never change; one is in production, and one click goes back', async () => {
    const before = await get('cv-feedback');
    const content = { ...before.versions[0]?.content, instructions: 'Be brief.' };
    await admin.send('PUT', '/api/templates/cv-feedback', { content });
    expect(await get('cv-feedback')).toMatchObject({
      production: 1,
      latest: 2,
      versions: [
        { version: 2, status: 'draft' },
        { version: 1, status: 'published' },
      ],
    });
    await admin.send('POST', '/api/templates/cv-feedback/publish', { version: 2 });
    expect(await get('cv-feedback')).toMatchObject({
      production: 2,
      versions: [{ status: 'published' }, { status: 'archived' }],
    });
    await admin.send('POST', '/api/templates/cv-feedback/rollback', { version: 1 });
    expect((await get('cv-feedback')).production).toBe(1);
    await expect(
      sql`update llm_template_versions set content = '{}' where version = 1`.execute(of.database.ownerDb),
    ).rejects.toThrow(/immutable/);
    expect((await admin.send('DELETE', '/api/templates/cv-feedback')).status).toBe(409);
  });

  it('of one’s own are refused with a schema that no provider takes', async () => {
    const content = { instructions: 'Read.', schema: { type: 'array', items: { type: 'string' } } };
    const create = (id: string, given: object) =>
      admin.send('POST', '/api/templates', { id, name: 'Mine', purpose: '', content: given });
    expect((await create('mine', content)).status).toBe(400);
    const schema = { type: 'object', properties: { name: { type: 'string' } } };
    expect((await create('mine', { ...content, schema })).status).toBe(201);
    expect((await create('mine', { ...content, schema })).status).toBe(409);
    expect((await admin.send('DELETE', '/api/templates/mine')).status).toBe(204);
  });
});

describe('calls', () => {
  it('are logged with tokens, cost, outcome and trace, and add up', async () => {
    const { id } = await create();
    fake.answer(() => '{"name":"Mira"}');
    const schema = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] };
    const version = {
      template: 'small',
      version: 1,
      instructions: 'Read.',
      schema,
      grounded: false,
      redacted: false,
      parameters: {},
      limits: { deadline: 30_000, retries: 0, repairs: 0, splitAbove: 50_000 },
    };
    const input = { text: { text: 'Mira', segments: [] }, leftOut: [], sensitive: [] };
    await llm.runs.run({ version, input, workspaceId: null, resumeId: null });
    fake.answer(() => ({ status: 500 }));
    await llm.runs.run({ version, input, workspaceId: null, resumeId: null });
    const { items } = LlmCallList.parse((await admin.send('GET', '/api/admin/llm/calls')).body);
    expect(items.map(({ outcome }) => outcome)).toEqual(['server', 'ok']);
    expect(items[0]).toMatchObject({ provider: 'Fake', retryable: true, recovery: 'retry-with-backoff' });
    expect(items[1]?.cost).toBeGreaterThan(0);
    expect(JSON.stringify(items)).not.toContain('Mira');
    const usage = LlmUsage.parse((await admin.send('GET', '/api/admin/llm/usage')).body);
    expect(usage.total).toMatchObject({ calls: 2, failed: 1 });
    expect(usage.providers).toMatchObject([{ provider: 'Fake', calls: 2, failed: 1 }]);
    const found = async (query: string) =>
      LlmCallList.parse((await admin.send('GET', `/api/admin/llm/calls?${query}`)).body).items.length;
    expect(await found(`provider=${id}&template=small`)).toBe(2);
    expect(await found(`provider=${newId()}`)).toBe(0);
    const soon = new Date(Date.now() + 60_000).toISOString();
    expect(await found(`from=${soon}`)).toBe(0);
    expect(await found(`to=${soon}&outcome=server`)).toBe(1);
    await admin.send('DELETE', `${providers}/${id}`);
  });
});
