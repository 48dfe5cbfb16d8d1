import { AssistantList, AssistantReconciliation, LlmCallList, TemplateDetail } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { providerAt, testLlm } from '../llm/testing/fake-llm.ts';
import { type LlmApi, startLlmApi } from '../llm/testing/llm-api.ts';
import { SMALL_ANSWER, smallCall } from '../llm/testing/small-call.ts';

const of: LlmApi = await startLlmApi();
afterAll(() => of.close());
beforeEach(async () => {
  for (const { id } of await of.llm.providers.list()) await of.llm.providers.delete(id);
});

const path = '/api/admin/assistants';
const assistants = async () => AssistantList.parse((await of.admin.send('GET', path)).body).items;
const template = async (id: string) => TemplateDetail.parse((await of.admin.send('GET', `/api/templates/${id}`)).body);
const publish = async (id: string, version: number) => {
  expect((await of.admin.send('POST', `/api/templates/${id}/publish`, { version })).status).toBe(200);
};
const bindings = async (id: string) =>
  (await assistants()).filter(({ template: of }) => of === id).map(({ version, model }) => [version, model]);

describe('an assistant', () => {
  it('is there for each version in production and each provider, and follows both', async () => {
    const built = (await of.admin.send('GET', '/api/templates')).body;
    expect(await assistants()).toEqual([]);
    const { id } = await of.llm.providers.create(providerAt(of.fake.url));
    expect(await assistants()).toHaveLength(Object(built).items.length);
    expect(await bindings('cv-feedback')).toEqual([[1, 'gpt-6-luna']]);
    const content = { ...(await template('cv-feedback')).versions[0]?.content, instructions: 'Be brief.' };
    await of.admin.send('PUT', '/api/templates/cv-feedback', { content });
    expect(await bindings('cv-feedback')).toEqual([[1, 'gpt-6-luna']]);
    await publish('cv-feedback', 2);
    expect(await bindings('cv-feedback')).toEqual([[2, 'gpt-6-luna']]);
    await of.llm.providers.update(id, providerAt(of.fake.url, { model: 'gpt-5.6-luna' }));
    expect(await bindings('cv-feedback')).toEqual([[2, 'gpt-5.6-luna']]);
    await of.llm.providers.create(providerAt(of.fake.url, { name: 'Second', position: 1 }));
    expect(await bindings('cv-feedback')).toEqual([
      [2, 'gpt-5.6-luna'],
      [2, 'gpt-6-luna'],
    ]);
    await of.llm.providers.update(id, providerAt(of.fake.url, { enabled: false }));
    expect(await bindings('cv-feedback')).toEqual([[2, 'gpt-6-luna']]);
    await of.admin.send('POST', '/api/templates/cv-feedback/archive', { version: 2 });
    expect(await bindings('cv-feedback')).toEqual([]);
    await publish('cv-feedback', 1);
  });

  it('that is missing is made, and an orphan is removed, whatever made them so', async () => {
    const { id } = await of.llm.providers.create(providerAt(of.fake.url));
    const count = (await assistants()).length;
    await sql`delete from llm_assistants where template = 'pii-identifier'`.execute(of.database.ownerDb);
    await sql`insert into llm_assistants (template, version, provider, model, made_at)
      values ('cv-feedback', 7, ${id}, 'gone', now())`.execute(of.database.ownerDb);
    const done = await of.admin.send('POST', `${path}/reconcile`);
    expect(AssistantReconciliation.parse(done.body)).toEqual({ made: 1, removed: 1 });
    expect(await assistants()).toHaveLength(count);
    expect((await of.admin.send('POST', `${path}/reconcile`)).body).toEqual({ made: 0, removed: 0 });
    const recruiter = await of.api.signedIn('recruiter', 'rita');
    expect((await recruiter.send('GET', path)).status).toBe(404);
  });

  it('remembers how its provider has to be asked, for every process, until the provider is changed', async () => {
    const { id } = await of.llm.providers.create(providerAt(of.fake.url));
    const version = { ...smallCall().version, template: 'cv-feedback', version: 1 };
    const ask = (llm = of.llm) => llm.runs.run({ ...smallCall(), version });
    let refusals = 0;
    of.fake.answer((question) => {
      if (question.includes('Answer with one JSON object')) return SMALL_ANSWER;
      refusals++;
      return { status: 400, message: 'Invalid schema for response_format' };
    });
    expect((await ask()).ok).toBe(true);
    expect(refusals).toBe(1);
    expect((await assistants()).find(({ template: of }) => of === 'cv-feedback')?.mode).toBe('json-object');
    // Another process.
    expect((await ask(testLlm(of.database.db))).ok).toBe(true);
    expect(refusals).toBe(1);
    await of.llm.providers.update(id, providerAt(of.fake.url, { name: 'Changed' }));
    expect((await assistants()).find(({ template: of }) => of === 'cv-feedback')?.mode).toBeNull();
    expect((await ask()).ok).toBe(true);
    expect(refusals).toBe(2);
  });

  it('tells of its use, its success, its cost, and of what its values are worth', async () => {
    await of.llm.providers.create(providerAt(of.fake.url));
    const { version, input } = smallCall();
    const schema = { type: 'object', properties: { name: { type: 'string' }, city: { type: 'string' } }, required: [] };
    const asked = { ...version, template: 'cv-feedback', version: 1, schema, grounded: true };
    const ask = () => of.llm.runs.run({ version: asked, input, workspaceId: null, resumeId: null });
    const value = (text: string) => ({ value: text, line: 1 });
    of.fake.answer(() => JSON.stringify({ name: value('Mira'), city: value('Atlantis') }));
    await ask();
    of.fake.answer(() => ({ status: 500 }));
    await ask();
    const { use } = (await assistants()).find(({ template: of }) => of === 'cv-feedback') ?? {};
    expect(use).toMatchObject({ calls: 2, known: 0, failed: 1, values: 2, found: 1, resumes: 0, changes: 0 });
    expect(use?.cost).toBeGreaterThan(0);
    const { items } = LlmCallList.parse((await of.admin.send('GET', '/api/admin/llm/calls')).body);
    expect(items.slice(0, 2).map(({ lookedFor, found, decision }) => [lookedFor, found, decision])).toEqual([
      [null, null, null],
      [2, 1, null],
    ]);
  });
});
