// A provider that runs use: its models by key, its circuit, its price.
import { costOf } from '../cost/cost-of.ts';
import { estimateTokens } from '../cost/estimate-tokens.ts';
import type { ModelPrice } from '../cost/model-price.ts';
import { CIRCUIT_DEFAULTS, type Circuit, createCircuit } from '../resilience/circuit.ts';
import type { Usage } from '../usage.ts';
import { type CallModel, createCallModel, type ModelRequest } from './call-model.ts';
import type { ProviderConfig, StructuredMode } from './provider-config.ts';

export interface OpenProvider {
  readonly id: string;
  readonly config: ProviderConfig;
  readonly circuit: Circuit;
  readonly price: ModelPrice | undefined;
  readonly keyCount: number;
  /** Template version → the rung of the ladder that was found to work. */
  readonly modes: Map<string, StructuredMode>;
  call(key: number): CallModel;
  /** An upper estimate of what a request and its answer count. */
  tokens(request: ModelRequest): number;
  /** Millionths of a US dollar, at least 1 where the price isn't known, so that a budget of nothing lets nothing through. */
  estimate(request: ModelRequest): number;
  /** Null where the price isn't known. */
  costOf(usage: Usage): number | null;
}

export interface BreakerSettings {
  readonly failures?: number;
  readonly rest?: number;
  readonly queue?: number;
}

export function openProvider(
  config: ProviderConfig,
  price: ModelPrice | undefined,
  breaker: BreakerSettings = {},
): OpenProvider {
  const keys: readonly (string | undefined)[] = config.keys.length === 0 ? [undefined] : config.keys;
  const calls = keys.map((key) => createCallModel(config, key));
  const counted = new WeakMap<ModelRequest, number>();
  const output = ({ parameters }: ModelRequest, input: number) =>
    parameters.maxOutputTokens ?? Math.min(price?.maxOutput ?? 16_384, input + 2_048);
  const input = (request: ModelRequest): number => {
    // Asked for by the budget and by the rate limit of the same request.
    const known = counted.get(request);
    if (known !== undefined) return known;
    const { instructions, messages, wireSchema } = request;
    const texts = [instructions, JSON.stringify(wireSchema), ...messages.map(({ content }) => content)];
    const sum = texts.reduce((tokens, text) => tokens + estimateTokens(text), 0);
    counted.set(request, sum);
    return sum;
  };
  return {
    id: config.id,
    config,
    price,
    circuit: createCircuit({ ...CIRCUIT_DEFAULTS, ...breaker, concurrency: config.concurrency }),
    keyCount: keys.length,
    modes: new Map(),
    call: (key) => calls[key] ?? fail(key),
    tokens: (request) => {
      const asked = input(request);
      return asked + output(request, asked);
    },
    estimate: (request) => {
      const asked = input(request);
      const usage = { input: asked, cached: 0, cacheWrite: 0, output: output(request, asked), reasoning: 0 };
      return price === undefined ? 1 : Math.max(1, costOf(price, usage));
    },
    costOf: (usage) => (price === undefined ? null : costOf(price, usage)),
  };
}

function fail(key: number): never {
  throw new RangeError(`There is no key ${key}`);
}
