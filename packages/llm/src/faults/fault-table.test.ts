// One test for each row of the table in docs/llm.md.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIST_PRICES } from '../cost/list-prices.ts';
import { priceOn } from '../cost/model-price.ts';
import { openProvider } from '../providers/open-provider.ts';
import type { ProviderSettings } from '../providers/provider-config.ts';
import { createGateway } from '../run-template.ts';
import {
  chatReply,
  type FakeProvider,
  json,
  type Reply,
  responsesReply,
  startFakeProvider,
} from '../testing/fake-provider.ts';
import { testPorts } from '../testing/test-ports.ts';
import { ANSWER, CV, inputOf, providerConfig, testVersion } from '../testing/test-template.ts';
import { FAULTS, type FaultClass } from './fault.ts';

let fake: FakeProvider;
beforeAll(async () => {
  fake = await startFakeProvider();
});
afterAll(() => fake.stop());

const PRICE = priceOn(LIST_PRICES, { provider: 'openai', model: 'gpt-6-luna', day: '2026-11-28' });

interface Row {
  /** The first cell of the row in the document. */
  readonly fault: string;
  readonly reply: Reply;
  readonly config?: Partial<ProviderSettings>;
  readonly deadline?: number;
  readonly ends: 'answer' | FaultClass;
  readonly requests: number;
  readonly waits?: readonly number[];
  /** A step of the trace that tells what was done. */
  readonly trace?: RegExp;
}

const good: Reply = (response) => json(response, 200, responsesReply(ANSWER));
const first =
  (bad: Reply, times = 1): Reply =>
  (response, of) =>
    of.count <= times ? bad(response, of) : good(response, of);
const failing =
  (status: number, error: Record<string, unknown>, headers: Record<string, string> = {}): Reply =>
  (response) =>
    json(response, status, { error }, headers);
const says =
  (text: string): Reply =>
  (response) =>
    json(response, 200, responsesReply(text));
const parsedBody = (body: string): Record<string, unknown> => JSON.parse(body);

const ROWS: readonly Row[] = [
  {
    fault: '429 with Retry-After',
    reply: first(failing(429, { message: 'Slow down' }, { 'retry-after': '7' })),
    ends: 'answer',
    requests: 2,
    waits: [7000],
  },
  {
    fault: '429 without end',
    reply: failing(429, { message: 'Slow down' }, { 'retry-after': '0' }),
    ends: 'rate-limit',
    requests: 4,
  },
  {
    fault: '429 with a Retry-After past the deadline',
    reply: failing(429, { message: 'Slow down' }, { 'retry-after': '900' }),
    ends: 'rate-limit',
    requests: 1,
  },
  {
    fault: '429 because the credit is used up',
    reply: failing(429, { message: 'You exceeded your current quota', code: 'insufficient_quota' }),
    ends: 'authentication',
    requests: 1,
  },
  {
    fault: '500s, then an answer',
    reply: first(failing(500, { message: 'Oops' }), 2),
    ends: 'answer',
    requests: 3,
    waits: [1000, 2000],
  },
  {
    fault: '500s without end',
    reply: failing(503, { message: 'Down' }),
    ends: 'server',
    requests: 4,
    waits: [1000, 2000, 4000],
  },
  {
    fault: 'slow answer',
    reply: async (response, of) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await good(response, of);
    },
    deadline: 250,
    ends: 'timeout',
    requests: 1,
  },
  {
    fault: 'connection cut before the answer',
    reply: first((response) => void response.destroy()),
    ends: 'answer',
    requests: 2,
  },
  {
    fault: 'connection cut in the answer',
    reply: first((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9000' });
      response.write('{"id":"resp_1","out');
      setTimeout(() => response.destroy(), 20);
    }),
    ends: 'answer',
    requests: 2,
  },
  {
    fault: 'nothing listens',
    reply: good,
    config: { baseUrl: 'http://127.0.0.1:9/v1' },
    ends: 'connection',
    requests: 4,
  },
  {
    fault: 'key refused',
    reply: failing(401, { message: 'Incorrect API key provided' }),
    ends: 'authentication',
    requests: 1,
  },
  {
    fault: 'old key refused, the other one taken',
    config: { keys: ['old-key', 'new-key'] },
    reply: (response, of) =>
      of.request.headers.authorization === 'Bearer new-key'
        ? good(response, of)
        : failing(401, { message: 'Incorrect API key provided' })(response, of),
    ends: 'answer',
    requests: 2,
  },
  {
    fault: 'model unknown',
    reply: failing(404, { message: 'The model does not exist', code: 'model_not_found' }),
    ends: 'not-found',
    requests: 1,
  },
  {
    fault: 'refusal (Responses)',
    reply: (response) =>
      json(
        response,
        200,
        responsesReply('', {
          output: [
            {
              type: 'message',
              id: 'm',
              role: 'assistant',
              status: 'completed',
              content: [{ type: 'refusal', refusal: 'I can’t help with that.' }],
            },
          ],
        }),
      ),
    ends: 'refusal',
    requests: 1,
  },
  {
    fault: 'refusal (Chat)',
    config: { api: 'chat' },
    reply: (response) => json(response, 200, chatReply({ refusal: 'I can’t help with that.' })),
    ends: 'refusal',
    requests: 1,
  },
  {
    fault: 'content filter of Azure',
    reply: failing(400, {
      message: 'The response was filtered due to the prompt triggering content management policy.',
      code: 'content_filter',
    }),
    ends: 'refusal',
    requests: 1,
  },
  {
    fault: 'answer cut off at its limit (Responses)',
    reply: (response) =>
      json(
        response,
        200,
        responsesReply('{"name":"Mira', { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }),
      ),
    ends: 'truncated',
    requests: 1,
  },
  {
    fault: 'answer cut off at its limit (Chat)',
    config: { api: 'chat' },
    reply: (response) => json(response, 200, chatReply({ content: '{"name":"Mira' }, 'length')),
    ends: 'truncated',
    requests: 1,
  },
  {
    fault: 'invalid JSON, repaired',
    reply: first(says('{"name": Mira')),
    ends: 'answer',
    requests: 2,
    trace: /repair/,
  },
  { fault: 'invalid JSON again', reply: says('{"name": Mira'), ends: 'validation', requests: 2, trace: /repair/ },
  {
    fault: 'wrong types, repaired',
    reply: first(says('{"name":7,"years":"ten","skills":"Go"}')),
    ends: 'answer',
    requests: 2,
    trace: /repair/,
  },
  {
    fault: 'prose around JSON',
    reply: says(`Here you are:\n\`\`\`json\n${ANSWER}\n\`\`\`\nAnything else?`),
    ends: 'answer',
    requests: 1,
  },
  {
    fault: 'schema refused, JSON object taken',
    reply: (response, of) => {
      const format = Reflect.get(Object(parsedBody(of.body)['text']), 'format');
      if (Reflect.get(Object(format), 'type') !== 'json_schema') return good(response, of);
      return failing(400, { message: "Invalid schema for response_format 'small'", param: 'text.format.schema' })(
        response,
        of,
      );
    },
    ends: 'answer',
    requests: 2,
    trace: /json-schema to json-object/,
  },
  {
    fault: 'no structured output at all',
    reply: (response, of) =>
      parsedBody(of.body)['text'] === undefined ||
      Reflect.get(Object(Reflect.get(Object(parsedBody(of.body)['text']), 'format')), 'type') === 'text'
        ? good(response, of)
        : failing(400, { message: 'response_format is not supported by this model' })(response, of),
    ends: 'answer',
    requests: 3,
    trace: /json-object to prompt/,
  },
  {
    fault: 'tool call that nobody asked for',
    reply: first((response) =>
      json(
        response,
        200,
        responsesReply('', {
          output: [
            {
              type: 'function_call',
              id: 'fc_1',
              call_id: 'call_1',
              name: 'search',
              arguments: '{}',
              status: 'completed',
            },
          ],
        }),
      ),
    ),
    ends: 'validation',
    requests: 1,
  },
  {
    fault: 'document longer than the model reads',
    reply: failing(400, {
      message: "This model's maximum context length is 8192 tokens",
      code: 'context_length_exceeded',
    }),
    ends: 'too-long',
    requests: 1,
  },
  {
    fault: 'page instead of an answer',
    reply: (response) => void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
    ends: 'server',
    requests: 4,
  },
];

describe('what goes wrong at a provider', () => {
  it.each(ROWS)('$fault', async (row) => {
    const at = fake.at(`row-${ROWS.indexOf(row)}`, row.reply);
    const provider = openProvider(providerConfig({ ...row.config, baseUrl: row.config?.baseUrl ?? at }), PRICE);
    const { ports, waits, records, money } = testPorts();
    const gateway = createGateway({ providers: [provider], ports, chance: () => 0.5 });
    const version = testVersion(
      row.deadline === undefined ? {} : { limits: { ...testVersion().limits, deadline: row.deadline } },
    );
    const result = await gateway.run({ version, input: inputOf(CV), correlationId: 'c1' });
    expect(result.ok ? 'answer' : `${result.fault.class}`, JSON.stringify(result.ok ? '' : result.fault)).toBe(
      row.ends,
    );
    if (result.ok) expect(result.value).toEqual({ name: 'Mira Solberg', skills: ['Terraform', 'Go'] });
    else expect(result.fault.message).toBe(FAULTS[result.fault.class].message);
    expect(result.requests).toBe(row.requests);
    if (row.waits !== undefined) expect(waits).toEqual(row.waits);
    if (row.trace !== undefined)
      expect(result.trace.map(({ stage, detail }) => `${stage} ${detail}`).join('\n')).toMatch(row.trace);
    expect(records).toHaveLength(1);
    expect(JSON.stringify(records)).not.toContain('test-key');
    // Everything that was set aside is settled, however it ended.
    expect(money.settled).toHaveLength(money.reserved.length);
  });

  it('is told in docs/llm.md row by row', () => {
    const table = readFileSync(new URL('../../../../docs/llm.md', import.meta.url), 'utf8');
    const told = [...table.matchAll(/^\| ([^|]+?) \| `([a-z-]+)`/gm)].map(([, fault, ends]) => `${fault}: ${ends}`);
    expect(told.sort()).toEqual(ROWS.map(({ fault, ends }) => `${fault}: ${ends}`).sort());
  });
});
