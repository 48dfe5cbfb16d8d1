import { type LlmAlert, LlmAlertList } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../platform/database/new-id.ts';
import { providerAt } from './testing/fake-llm.ts';
import { type LlmApi, startLlmApi } from './testing/llm-api.ts';

const of: LlmApi = await startLlmApi();
let provider: string;
afterAll(() => of.close());
beforeEach(async () => {
  await sql`delete from llm_calls`.execute(of.database.ownerDb);
  for (const { id } of await of.llm.providers.list()) await of.llm.providers.delete(id);
  provider = (await of.llm.providers.create(providerAt(of.fake.url))).id;
  await of.llm.budgets.set({ day: null, month: null, scopes: [] });
});

const alerts = async () => LlmAlertList.parse((await of.admin.send('GET', '/api/admin/llm/alerts')).body).items;
const only = (kind: LlmAlert['kind'], severity: LlmAlert['severity']) => [expect.objectContaining({ kind, severity })];
const call = (outcome: string, { milliseconds = 900, hoursAgo = 0, cached = false } = {}) =>
  sql`insert into llm_calls (id, at, template, version, provider, model, input_tokens, cached_tokens, output_tokens, milliseconds,
      requests, cached, outcome, trace)
    values (${newId()}, now() - make_interval(hours => ${hoursAgo}), 'cv', 1, ${provider}, 'm', 1, 0, 1, ${milliseconds}, 1, ${cached},
      ${outcome}, '[]')`.execute(of.database.ownerDb);
const calls = async (count: number, ...given: Parameters<typeof call>) => {
  for (let at = 0; at < count; at++) await call(...given);
};

describe('alerts', () => {
  it('are none where everything is well, or nothing is set up', async () => {
    await calls(20, 'ok');
    expect(await alerts()).toEqual([]);
    await calls(20, 'server');
    await of.llm.providers.delete(provider);
    expect(await alerts()).toEqual([]);
  });

  it('tell of a provider whose calls fail, in the last hour and through its own fault', async () => {
    await calls(30, 'server', { hoursAgo: 2 });
    await calls(30, 'budget');
    await calls(30, 'ok', { cached: true });
    await calls(12, 'ok');
    expect(await alerts()).toEqual([]);
    await calls(4, 'timeout');
    expect(await alerts()).toEqual(only('error-rate', 'warn'));
    await calls(10, 'server');
    expect((await alerts())[0]?.title).toBe('14 of the last 26 calls of Fake failed.');
    expect(await alerts()).toEqual(only('error-rate', 'bad'));
  });

  it('tell of a provider that is slow', async () => {
    await calls(18, 'ok');
    expect(await alerts()).toEqual([]);
    await calls(3, 'ok', { milliseconds: 20_000 });
    expect(await alerts()).toEqual(only('latency', 'warn'));
  });

  it('tell of a budget that is nearly, and of one that is wholly used', async () => {
    const { budgets } = of.llm;
    const spend = async (amount: number) => {
      const reserved = await budgets.portFor(null).reserve({ template: 'dear', amount });
      if (!('refused' in reserved)) await reserved.settle(amount);
    };
    await budgets.set({ day: null, month: null, scopes: [{ kind: 'template', id: 'dear', day: 1_000, month: null }] });
    await spend(700);
    expect(await alerts()).toEqual([]);
    await spend(200);
    expect((await alerts())[0]?.title).toBe('90% of the budget of the template dear for today is used.');
    expect(await alerts()).toEqual(only('budget', 'warn'));
    await spend(100);
    expect(await alerts()).toEqual(only('budget', 'bad'));
  });

  it('tell of a model that ends soon', async () => {
    const ends = (days: number) =>
      of.llm.prices.create({
        provider: 'openai',
        ...{ model: 'gpt-6-luna', input: 1, cachedInput: null, cacheWrite: null, output: 1 },
        effectiveFrom: `2026-01-0${(days % 9) + 1}`,
        shutdown: new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
        ...{ tiers: [], replacement: 'gpt-7-luna', source: 'A letter' },
      });
    const far = await ends(200);
    expect(await alerts()).toEqual([]);
    await of.llm.prices.delete(far.id ?? '');
    const near = await ends(60);
    expect(await alerts()).toEqual(only('retirement', 'warn'));
    expect((await alerts())[0]?.text).toContain('gpt-7-luna');
    await of.llm.prices.delete(near.id ?? '');
    await ends(3);
    expect(await alerts()).toEqual(only('retirement', 'bad'));
  });
});
