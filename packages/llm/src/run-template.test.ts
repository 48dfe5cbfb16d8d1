import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIST_PRICES } from './cost/list-prices.ts';
import { priceOn } from './cost/model-price.ts';
import type { Exchange, KnownAnswer } from './ports.ts';
import { openProvider } from './providers/open-provider.ts';
import { createGateway } from './run-template.ts';
import { type FakeProvider, json, type Reply, responsesReply, startFakeProvider } from './testing/fake-provider.ts';
import { testPorts } from './testing/test-ports.ts';
import { ANSWER, CV, inputOf, providerConfig, SCHEMA, testVersion } from './testing/test-template.ts';

let fake: FakeProvider;
beforeAll(async () => {
  fake = await startFakeProvider();
});
afterAll(() => fake.stop());

const PRICE = priceOn(LIST_PRICES, { provider: 'openai', model: 'gpt-6-luna', day: '2026-11-28' });
const good: Reply = (response) => json(response, 200, responsesReply(ANSWER));
const down: Reply = (response) => json(response, 500, { error: { message: 'Oops' } });
const open = (name: string, reply: Reply, breaker = {}) =>
  openProvider(providerConfig({ id: name, baseUrl: fake.at(name, reply) }), PRICE, breaker);
const once = (given: Parameters<typeof testVersion>[0] = {}) => ({
  version: testVersion(given),
  input: inputOf(CV),
  correlationId: 'c1',
});
const NO_RETRY = { limits: { ...testVersion().limits, retries: 0 } };

function cachingPorts() {
  const kept = new Map<string, KnownAnswer>();
  const { ports } = testPorts({
    cache: {
      find: async (key) => kept.get(key),
      keep: async (key, answer) => void kept.set(key, answer),
      drop: async (key) => void kept.delete(key),
    },
  });
  return { ports, kept };
}

describe('a run', () => {
  it('goes to the next provider when one fails, and says so', async () => {
    const providers = [open('first', down), open('second', good)];
    const result = await createGateway({ providers, ports: testPorts().ports }).run(once(NO_RETRY));
    expect(result).toMatchObject({ ok: true, provider: 'second', requests: 2 });
    expect(result.trace.find(({ stage }) => stage === 'fallback')?.detail).toBe('first: server');
  });

  it('opens the breaker after five failures, rests, and lets one probe through', async () => {
    let healthy = false;
    let count = 0;
    const provider = open(
      'breaker',
      (response, of) => {
        count++;
        return healthy ? good(response, of) : down(response, of);
      },
      { rest: 150 },
    );
    const gateway = createGateway({ providers: [provider], ports: testPorts().ports });
    for (let run = 0; run < 5; run++) expect(await gateway.run(once(NO_RETRY))).toMatchObject({ ok: false });
    const resting = await gateway.run(once(NO_RETRY));
    expect(resting).toMatchObject({ ok: false, fault: { class: 'breaker-open' } });
    expect(count).toBe(5);
    await new Promise((resolve) => setTimeout(resolve, 200));
    healthy = true;
    const probe = await gateway.run(once(NO_RETRY));
    expect(probe.ok).toBe(true);
    const states = probe.trace.filter(({ stage }) => stage === 'breaker').map(({ detail }) => detail);
    expect(states).toEqual(['open', 'open to closed']);
    expect(provider.circuit.state()).toBe('closed');
  });

  it('sends nothing when the budget refuses, and moves to no other provider', async () => {
    let count = 0;
    const counted: Reply = (response, of) => {
      count++;
      return good(response, of);
    };
    const { ports } = testPorts({ budget: { reserve: async () => ({ refused: 'The budget of today is used up.' }) } });
    const gateway = createGateway({ providers: [open('rich', counted), open('richer', counted)], ports });
    expect(await gateway.run(once())).toMatchObject({
      ok: false,
      fault: { class: 'budget', detail: 'The budget of today is used up.' },
    });
    expect(count).toBe(0);
  });

  it('sets aside at least what the call costs, and settles what it did cost', async () => {
    const test = testPorts();
    const result = await createGateway({ providers: [open('money', good)], ports: test.ports }).run(once());
    expect(test.money.settled).toEqual([result.cost]);
    expect(test.money.reserved[0]).toBeGreaterThanOrEqual(result.cost ?? Number.NaN);
  });

  it('waits for the rate limit within its deadline, and gives up beyond', async () => {
    const refusals = [{ ok: false, retryIn: 800 } as const];
    const test = testPorts({ rateLimit: { take: async () => refusals.pop() ?? { ok: true } } });
    expect(await createGateway({ providers: [open('limited', good)], ports: test.ports }).run(once())).toMatchObject({
      ok: true,
    });
    expect(test.waits).toEqual([800]);
    const shut = testPorts({ rateLimit: { take: async () => ({ ok: false, retryIn: 60_000 }) } });
    const result = await createGateway({ providers: [open('shut', good)], ports: shut.ports }).run(once());
    expect(result).toMatchObject({ ok: false, fault: { class: 'rate-limit' }, requests: 0 });
  });

  it('is cancelled by its caller', async () => {
    const cancel = new AbortController();
    const slow: Reply = async (response, of) => {
      cancel.abort();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await good(response, of);
    };
    const gateway = createGateway({ providers: [open('slow', slow), open('other', good)], ports: testPorts().ports });
    expect(await gateway.run({ ...once(), signal: cancel.signal })).toMatchObject({
      ok: false,
      fault: { class: 'cancelled' },
    });
  });

  it('answers the same content from the cache, without a request', async () => {
    const { ports, kept } = cachingPorts();
    const gateway = createGateway({ providers: [open('cached', good)], ports });
    const first = await gateway.run(once());
    const second = await gateway.run(once());
    expect(second).toMatchObject({ ok: true, cached: true, requests: 0, cost: 0 });
    expect(second.ok && first.ok && second.value).toEqual(first.ok && first.value);
    expect(await gateway.run(once({ version: 2 }))).toMatchObject({ cached: false, requests: 1 });
    expect(kept.size).toBe(2);
  });

  it('drops an answer that does not fit the schema any more, and asks anew', async () => {
    const { ports, kept } = cachingPorts();
    const gateway = createGateway({ providers: [open('dropped', good)], ports });
    await gateway.run(once());
    for (const [key, answer] of kept) kept.set(key, { ...answer, wire: { name: 7 } });
    expect(await gateway.run(once())).toMatchObject({ ok: true, cached: false, requests: 1 });
    expect(await gateway.run(once())).toMatchObject({ ok: true, cached: true });
  });

  it('tells of what was said, also of what was not answered', async () => {
    const said: Exchange[] = [];
    const { ports } = testPorts({ exchanged: (exchange) => void said.push(exchange) });
    await createGateway({ providers: [open('fails', down), open('answers', good)], ports }).run(once(NO_RETRY));
    expect(said.map(({ provider, answer }) => [provider, answer])).toEqual([
      ['fails', null],
      ['answers', ANSWER],
    ]);
    expect(said[1]?.messages[0]?.content).toMatch(/^<document>/);
  });

  it('splits a long document and puts the answers together', async () => {
    const text = Array.from({ length: 60 }, (_, line) => `Skill${line} ${'x'.repeat(40)}`).join('\n');
    const each: Reply = (response, { body }) => {
      const skills = [...new Set([...body.matchAll(/Skill\d+/g)].map(([skill]) => skill))];
      json(response, 200, responsesReply(JSON.stringify({ name: 'A', years: null, skills })));
    };
    const version = testVersion({ limits: { ...testVersion().limits, splitAbove: 1_000 } });
    const gateway = createGateway({ providers: [open('long', each)], ports: testPorts().ports });
    const result = await gateway.run({
      version,
      input: inputOf(text, { sectionLines: [1, 21, 41] }),
      correlationId: 'c1',
    });
    expect(result.requests).toBe(3);
    expect(result.ok && Object(result.value).skills).toHaveLength(60);
  });

  it('sends no name and no address of a person, and puts them back', async () => {
    const seen: string[] = [];
    const echo: Reply = (response, { body }) => {
      seen.push(body);
      const found = (value: string | null) => ({ value, line: 1 });
      json(
        response,
        200,
        responsesReply(
          JSON.stringify({ name: found('[NAME_1]'), years: null, skills: [found('Terraform'), found('Alchemy')] }),
        ),
      );
    };
    const gateway = createGateway({ providers: [open('private', echo)], ports: testPorts().ports });
    const version = testVersion({ grounded: true, redacted: true, schema: SCHEMA });
    const input = inputOf(CV, { sensitive: [{ kind: 'NAME', text: 'Mira Solberg' }] });
    const result = await gateway.run({ version, input, correlationId: 'c1' });
    expect(seen.join()).not.toMatch(/Solberg|example\.net/i);
    expect(result).toMatchObject({
      ok: true,
      value: { name: 'Mira Solberg', skills: ['Terraform', 'Alchemy'] },
      kept: { name: 'Mira Solberg', skills: ['Terraform'] },
    });
    expect(result.ok && result.lost).toEqual(['[EMAIL_1]']);
  });
});
