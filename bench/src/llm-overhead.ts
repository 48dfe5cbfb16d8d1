// What the gateway costs on top of the bare AI SDK call: both in turn against the same fake provider, in one process.
// Usage: node --conditions=vitae-source bench/src/llm-overhead.ts [rounds]
import { setTimeout as sleep } from 'node:timers/promises';
import { createOpenAI } from '@ai-sdk/openai';
import { LLMock } from '@copilotkit/aimock';
import { createGateway, openProvider, ProviderConfig, TemplateVersion, wireSchema } from '@vitae/llm';
import { generateText, jsonSchema, Output } from 'ai';
import { quantile } from './quantile.ts';

const ROUNDS = Number(process.argv[2] ?? 300);
const WARM_UP = 40;
const LINES = Array.from(
  { length: 90 },
  (_, at) => `Line ${at} of an invented résumé with Terraform, Go and 2019 - 2023 in it`,
);
const TEXT = LINES.join('\n');
const SCHEMA = {
  type: 'object',
  properties: { name: { type: 'string' }, skills: { type: 'array', items: { type: 'string' } } },
  required: ['name', 'skills'],
};
const found = (value: string) => ({ value, line: 3 });
const PLAIN = JSON.stringify({ name: 'Line 1', skills: ['Terraform', 'Go'] });
const PROVEN = JSON.stringify({ name: found('Line 1'), skills: ['Terraform', 'Go'].map(found) });

const mock = new LLMock({ port: 0, logLevel: 'silent' });
mock.on({}, (request) => ({ content: JSON.stringify(request).includes('1: Line 0') ? PROVEN : PLAIN }));
await mock.start();
const baseUrl = `${mock.url}/v1`;
const version = (proven: boolean) =>
  TemplateVersion.parse({
    template: proven ? 'proven' : 'plain',
    version: 1,
    instructions: 'Read the document.',
    schema: SCHEMA,
    grounded: proven,
    redacted: proven,
    parameters: {},
    limits: {},
  });
const VERSIONS = { gateway: version(false), proven: version(true) };
const config = ProviderConfig.parse({ id: 'fake', kind: 'openai', keys: ['k'], model: 'gpt-6-luna', baseUrl });
const gateway = createGateway({
  providers: [openProvider(config, undefined)],
  ports: {
    clock: {
      now: () => performance.now(),
      sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
    },
    rateLimit: { take: async () => ({ ok: true }) },
    budget: { reserve: async () => ({ settle: async () => undefined }) },
  },
});
const model = createOpenAI({ apiKey: 'k', baseURL: baseUrl }).responses('gpt-6-luna');
const output = Output.object({ schema: jsonSchema(wireSchema(SCHEMA, false)) });

async function bare(): Promise<void> {
  const prompt = `<document>\n${TEXT}\n</document>`;
  const result = await generateText({ model, instructions: 'Read the document.', prompt, output, maxRetries: 0 });
  if (result.output === undefined) throw new Error('The bare call gave nothing.');
}

async function gated(version: TemplateVersion): Promise<void> {
  const input = { text: { text: TEXT, segments: [] }, leftOut: [], sensitive: [] };
  const result = await gateway.run({ version, input, correlationId: 'bench' });
  if (!result.ok) throw new Error(result.fault.detail);
}

const CALLS = {
  bare,
  gateway: () => gated(VERSIONS.gateway),
  proven: () => gated(VERSIONS.proven),
};
type Call = keyof typeof CALLS;
const ORDERS: readonly (readonly Call[])[] = [
  ['bare', 'gateway', 'proven'],
  ['gateway', 'proven', 'bare'],
  ['proven', 'bare', 'gateway'],
];
const times: Record<Call, number[]> = { bare: [], gateway: [], proven: [] };
for (let round = 0; round < ROUNDS + WARM_UP; round++) {
  // In turn first, so that none has the warmer caches.
  for (const call of ORDERS[round % ORDERS.length] ?? []) {
    const started = performance.now();
    await CALLS[call]();
    if (round >= WARM_UP) times[call].push(performance.now() - started);
    mock.clearRequests();
  }
}
await mock.stop();
const median = (call: Call) => quantile(times[call], 0.5);
const show = (milliseconds: number) => `${milliseconds.toFixed(2)} ms`;
console.log(`bare call                          median ${show(median('bare'))}`);
console.log(`gateway                            median ${show(median('gateway'))}`);
console.log(`gateway, placeholders and evidence median ${show(median('proven'))}`);
console.log(
  `overhead of the gateway            median ${show(median('gateway') - median('bare'))} over ${ROUNDS} rounds`,
);
console.log(`of placeholders and evidence       median ${show(median('proven') - median('gateway'))} more`);
