// The same run over every API that we speak, against a provider that we did not write; the official SDK agrees with it.
import OpenAI from 'openai';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LIST_PRICES } from './cost/list-prices.ts';
import { priceOn } from './cost/model-price.ts';
import { openProvider } from './providers/open-provider.ts';
import type { ProviderSettings } from './providers/provider-config.ts';
import { createGateway } from './run-template.ts';
import { type FakeProvider, json, responsesReply, startFakeProvider } from './testing/fake-provider.ts';
import { testPorts } from './testing/test-ports.ts';
import { ANSWER, CV, inputOf, providerConfig, testVersion } from './testing/test-template.ts';

let fake: FakeProvider;
beforeAll(async () => {
  fake = await startFakeProvider();
});
beforeEach(() => fake.mock.clearFixtures());
afterAll(() => fake.stop());

const run = async (given: Partial<ProviderSettings>) => {
  fake.mock.clearRequests();
  const config = providerConfig({ ...given, baseUrl: given.baseUrl ?? fake.url });
  const { ports } = testPorts();
  const gateway = createGateway({ providers: [openProvider(config, priceOf(config.model))], ports });
  return await gateway.run({ version: testVersion(), input: inputOf(CV), correlationId: 'c1' });
};
const priceOf = (model: string) => priceOn(LIST_PRICES, { provider: 'openai', model, day: '2026-11-28' });

describe('the wire formats', () => {
  const APIS: readonly [string, Partial<ProviderSettings> & { path?: string }][] = [
    ['Responses', {}],
    ['Chat Completions', { api: 'chat' }],
    ['a compatible server', { kind: 'compatible', keys: [] }],
    ['Anthropic', { kind: 'anthropic', model: 'claude-sonnet-5' }],
    ['Google', { kind: 'google', model: 'gemini-3.6-flash', path: '/v1beta' }],
    ['Azure v1, Responses', { kind: 'azure', model: 'my-deployment', baseModel: 'gpt-6-luna', path: '/openai/v1' }],
    [
      'Azure v1, Chat',
      { kind: 'azure', api: 'chat', model: 'my-deployment', baseModel: 'gpt-6-luna', path: '/openai/v1' },
    ],
  ];
  it.each(APIS)('%s', async (_, { path = '/v1', ...given }) => {
    fake.mock.on(
      {},
      {
        content: ANSWER,
        usage: {
          input_tokens: 321,
          output_tokens: 45,
          prompt_tokens: 321,
          completion_tokens: 45,
          promptTokenCount: 321,
          candidatesTokenCount: 45,
          totalTokenCount: 366,
          total_tokens: 366,
        },
      },
    );
    const result = await run({ ...given, baseUrl: `${fake.mock.url}${path}` });
    expect(result.ok, JSON.stringify(result)).toBe(true);
    expect(result.requests).toBe(1);
    expect(result.ok && result.value).toEqual({ name: 'Mira Solberg', skills: ['Terraform', 'Go'] });
    expect(result.usage).toMatchObject({ input: 321, output: 45 });
  });

  it('asks for no storage, no stream and a strict schema', async () => {
    fake.mock.on({}, { content: ANSWER });
    const seen: Record<string, unknown>[] = [];
    const at = fake.at('asks', (response, { body }) => {
      seen.push(JSON.parse(body));
      json(response, 200, responsesReply(ANSWER));
    });
    await run({ baseUrl: at });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ store: false, text: { format: { type: 'json_schema', strict: true } } });
    expect(seen[0]?.['stream']).not.toBe(true);
  });

  it('counts cached and reasoning tokens and bills them', async () => {
    const usage = {
      input_tokens: 1_000_000,
      input_tokens_details: { cached_tokens: 200_000 },
      output_tokens: 100_000,
      output_tokens_details: { reasoning_tokens: 60_000 },
      total_tokens: 1_100_000,
    };
    const at = fake.at('cached', (response) => json(response, 200, responsesReply(ANSWER, { usage })));
    const result = await run({ baseUrl: at });
    expect(result.usage).toEqual({
      input: 1_000_000,
      cached: 200_000,
      cacheWrite: 0,
      output: 100_000,
      reasoning: 60_000,
    });
    // Above 272,000 tokens of input: 0.8 × 0.20 + 0.2 × 0.02 + 0.1 × 0.75 dollars.
    expect(result.cost).toBe(239_000);
  });

  it('is what the official SDK speaks as well', async () => {
    fake.mock.on({}, { content: ANSWER });
    const client = new OpenAI({ apiKey: 'test-key', baseURL: fake.url, maxRetries: 0 });
    const reply = await client.responses.create({ model: 'gpt-6-luna', input: 'Read this.' });
    expect(reply.output_text).toBe(ANSWER);
    const chat = await client.chat.completions.create({
      model: 'gpt-6-luna',
      messages: [{ role: 'user', content: 'Read this.' }],
    });
    expect(chat.choices[0]?.message.content).toBe(ANSWER);
  });
});
