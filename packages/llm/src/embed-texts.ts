// Texts → vectors, with the budget, rate limit, breaker and retries of every other request to the provider.
import { costOf } from './cost/cost-of.ts';
import { estimateTokens } from './cost/estimate-tokens.ts';
import type { ModelPrice } from './cost/model-price.ts';
import { type Fault, FaultError, faultOf } from './faults/fault.ts';
import type { Ports } from './ports.ts';
import { openEmbeddingModel } from './providers/open-embedding-model.ts';
import type { OpenProvider } from './providers/open-provider.ts';
import { type Guarded, guardedRequest } from './resilience/guarded-request.ts';
import { createTracer } from './resilience/tracer.ts';
import type { RunFacts } from './run-template.ts';
import { addUsage, NO_USAGE, type Usage } from './usage.ts';

export interface EmbedOptions {
  readonly texts: readonly string[];
  readonly correlationId: string;
  readonly retries: number;
  /** Milliseconds for all tries together. */
  readonly deadline: number;
  readonly signal?: AbortSignal;
}

/** One vector for each text, in their order, each of length 1. */
export type EmbedResult = RunFacts &
  (
    | { readonly ok: true; readonly vectors: readonly (readonly number[])[] }
    | { readonly ok: false; readonly fault: Fault }
  );

export interface EmbedParts {
  /** With an `embeddingModel`. */
  readonly provider: OpenProvider;
  /** Of that model. */
  readonly price: ModelPrice | undefined;
  readonly ports: Ports;
  /** 0–1, for the jitter of waits. */
  readonly chance?: () => number;
}

type Texts = readonly string[];
type Vectors = { readonly vectors: readonly (readonly number[])[]; readonly usage: Usage };

export async function embedTexts(parts: EmbedParts, options: EmbedOptions): Promise<EmbedResult> {
  const { provider, ports, chance = Math.random } = parts;
  const tracer = createTracer(ports.clock);
  const totals = { usage: NO_USAGE, cost: 0 as number | null, requests: 0 };
  const deadline = AbortSignal.timeout(options.deadline);
  const { signal } = options;
  const scope = {
    ...{ ports, tracer, chance, template: 'embeddings', retries: options.retries },
    signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    isCancelled: () => signal?.aborted === true,
    deadlineAt: ports.clock.now() + options.deadline,
    onRequest: () => void totals.requests++,
    onUsed: (usage: Usage, cost: number | null) => {
      totals.usage = addUsage(totals.usage, usage);
      totals.cost = totals.cost === null || cost === null ? null : totals.cost + cost;
    },
  };
  const facts = (): RunFacts => ({
    ...{ correlationId: options.correlationId, provider: provider.id, cached: false, ...totals },
    model: provider.config.embeddingModel ?? null,
    milliseconds: tracer.elapsed(),
    trace: tracer.steps,
  });
  try {
    const { vectors } = await guardedRequest(embedder(parts), options.texts, scope);
    const unit = vectors.map(ofLengthOne);
    if (unit.length !== options.texts.length || unit.some((vector) => vector === undefined))
      return { ...facts(), ok: false, fault: faultOf('validation', 'Not every text came back as a vector.') };
    return { ...facts(), ok: true, vectors: unit.filter((vector) => vector !== undefined) };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { ...facts(), ok: false, fault: error.fault };
  }
}

/** Undefined for what has no direction. */
function ofLengthOne(vector: readonly number[]): readonly number[] | undefined {
  const length = Math.hypot(...vector);
  return Number.isFinite(length) && length > 0 ? vector.map((value) => value / length) : undefined;
}

/** Shares circuit and places with the provider's answers. */
function embedder({ provider, price }: EmbedParts): Guarded<Texts, Vectors> {
  const { id, circuit, keyCount, config } = provider;
  const tokens = (texts: Texts) => texts.reduce((sum, text) => sum + estimateTokens(text), 0);
  const usageOf = (input: number): Usage => ({ ...NO_USAGE, input });
  return {
    ...{ id, circuit, keyCount, tokens },
    estimate: (texts) => (price === undefined ? 1 : Math.max(1, costOf(price, usageOf(tokens(texts))))),
    costOf: (usage) => (price === undefined ? null : costOf(price, usage)),
    call: (key) => async (texts, signal) => {
      const { embedMany } = await import('ai');
      const { embeddings, usage } = await embedMany({
        model: await openEmbeddingModel(config, config.keys[key]),
        values: [...texts],
        maxParallelCalls: 1,
        maxRetries: 0,
        abortSignal: signal,
        telemetry: { isEnabled: false },
      });
      const counted = Number.isFinite(usage.tokens) ? usage.tokens : tokens(texts);
      return { vectors: embeddings, usage: usageOf(counted) };
    },
  };
}
