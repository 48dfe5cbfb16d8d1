import {
  LlmCallList,
  LlmPrice,
  LlmPriceList,
  type LlmPriceSettings,
  LlmProvider,
  LlmProviderList,
} from '@vitae/schema/api';
import { afterAll, describe, expect, it } from 'vitest';
import { providerAt } from './testing/fake-llm.ts';
import { type LlmApi, startLlmApi } from './testing/llm-api.ts';
import { SMALL_ANSWER, smallCall } from './testing/small-call.ts';

const of: LlmApi = await startLlmApi();
const { llm, admin, fake } = of;
afterAll(() => of.close());

const providers = '/api/admin/llm/providers';
const create = async (given: Partial<ReturnType<typeof providerAt>> = {}) =>
  LlmProvider.parse((await admin.send('POST', providers, providerAt(fake.url, given))).body);

describe('prices', () => {
  const path = '/api/admin/llm/prices';
  const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
  const price = (given: Partial<LlmPriceSettings> = {}): LlmPriceSettings => ({
    provider: 'openai',
    ...{ model: 'gpt-6-luna', effectiveFrom: day(0), input: 40, cachedInput: 4, cacheWrite: null },
    ...{ output: 80, tiers: [], shutdown: null, replacement: null, source: 'Our contract' },
    ...given,
  });
  const list = async () => LlmPriceList.parse((await admin.send('GET', path)).body).items;
  const costOfCall = async () => (await llm.runs.run(smallCall())).cost;

  it('that the installation says count from their day on, and calls that were made keep theirs', async () => {
    const { id: provider } = await create();
    fake.answer(() => SMALL_ANSWER);
    // 50 tokens in, 20 out.
    expect(await costOfCall()).toBe(15);
    const later = await admin.send('POST', path, price({ effectiveFrom: day(2), input: 900 }));
    expect(later.status).toBe(201);
    expect(await costOfCall()).toBe(15);
    const made = LlmPrice.parse((await admin.send('POST', path, price())).body);
    expect(made).toMatchObject({ counts: true, source: 'Our contract' });
    expect(await costOfCall()).toBe(3_600);
    const tiers = [{ aboveInputTokens: 40, input: 100, cachedInput: null, output: null }];
    await admin.send('PUT', `${path}/${made.id}`, price({ tiers }));
    expect(await costOfCall()).toBe(6_600);
    const calls = LlmCallList.parse((await admin.send('GET', '/api/admin/llm/calls')).body).items;
    expect(calls.slice(0, 4).map(({ cost, price: of }) => [cost, of?.input])).toEqual([
      [6_600, 40],
      [3_600, 40],
      [15, 0.1],
      [15, 0.1],
    ]);
    const ours = (await list()).filter(({ model, provider: by }) => model === 'gpt-6-luna' && by === 'openai');
    expect(ours.map(({ id, counts }) => [id === null, counts])).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
    expect(ours[1]?.tiers).toEqual(tiers);
    expect((await admin.send('POST', path, price())).status).toBe(409);
    for (const { id } of ours) if (id !== null) expect((await admin.send('DELETE', `${path}/${id}`)).status).toBe(204);
    expect(await costOfCall()).toBe(15);
    expect((await admin.send('DELETE', `${path}/${made.id}`)).status).toBe(404);
    await admin.send('DELETE', `${providers}/${provider}`);
  });

  it('of a model that nobody knows are what the installation says', async () => {
    const given = { kind: 'compatible', model: 'our-own', api: 'chat' } as const;
    const { id, priced } = await create(given);
    expect(priced).toBe(false);
    const made = await admin.send('POST', path, price({ provider: 'compatible', model: 'our-own', shutdown: day(30) }));
    const shown = LlmProviderList.parse((await admin.send('GET', providers)).body).items[0];
    expect(shown).toMatchObject({ priced: true, shutdown: day(30) });
    await admin.send('DELETE', `${path}/${LlmPrice.parse(made.body).id}`);
    await admin.send('DELETE', `${providers}/${id}`);
  });
});
