// Runs of templates on the providers of this installation: their limits are the database's, every call is logged.
import { setTimeout as sleep } from 'node:timers/promises';
import type { BreakerState, EmbedResult, OpenProvider, Ports, RunInput, RunResult, TemplateVersion } from '@vitae/llm';
import { asSystem, type Db } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Budgets } from './budgets.ts';
import { insertCall } from './call-store.ts';
import { requestsThisMinute, takeInMinute } from './minute-store.ts';
import type { Providers, RunProvider } from './providers.ts';

export interface LlmRuns {
  /** Whether there is a provider that is switched on. */
  available(): Promise<boolean>;
  run(options: LlmRunOptions): Promise<RunResult>;
  /** Names the model that makes vectors; vectors of two models can't be compared. Undefined: there is none. */
  embeddingModel(): Promise<string | undefined>;
  /** Undefined: there is no model for it. */
  embed(options: LlmEmbedOptions): Promise<EmbedResult | undefined>;
  /** Of all processes, by the provider's id. */
  requestsThisMinute(): Promise<ReadonlyMap<string, number>>;
  /** Of this process, by the provider's id. */
  breakers(): ReadonlyMap<string, BreakerState>;
}

export interface LlmRunOptions {
  readonly version: TemplateVersion;
  readonly input: RunInput;
  readonly workspaceId: string | null;
  readonly resumeId: string | null;
  readonly signal?: AbortSignal;
}

export interface LlmEmbedOptions {
  readonly texts: readonly string[];
  readonly workspaceId: string;
  readonly signal?: AbortSignal;
}

/** Milliseconds for one portion of texts, with its retries. */
const EMBED_DEADLINE = 60_000;
const EMBED_RETRIES = 3;
const EMBEDDINGS = { template: 'embeddings', version: 1 };

export interface LlmRunsParts {
  readonly db: Db;
  readonly providers: Providers;
  readonly budgets: Budgets;
  readonly now: () => Date;
}

export function createLlmRuns({ db, providers, budgets, now }: LlmRunsParts): LlmRuns {
  // Breakers and bulkheads outlive a run; a provider that was changed begins anew.
  const opened = new Map<string, { readonly stamp: string; readonly provider: OpenProvider }>();
  const open = async ({ config, price, stamp }: RunProvider): Promise<OpenProvider> => {
    const known = opened.get(config.id);
    if (known?.stamp === stamp) return known.provider;
    const { openProvider } = await import('@vitae/llm');
    const provider = openProvider(config, price);
    opened.set(config.id, { stamp, provider });
    return provider;
  };
  const portsFor = (all: readonly RunProvider[]): Ports => ({
    clock: {
      now: () => performance.now(),
      sleep: async (milliseconds, signal) => void (await sleep(milliseconds, undefined, { signal })),
    },
    budget: budgets.port,
    rateLimit: {
      take: ({ provider, tokens }) => {
        const of = all.find(({ config }) => config.id === provider);
        const limits = { requests: of?.requestsPerMinute ?? 0, tokens: of?.tokensPerMinute ?? null };
        return asSystem(db, 'llm: rate limit', (trx) => takeInMinute(trx, provider, tokens, limits));
      },
    },
  });
  return {
    available: async () => (await providers.forRuns()).length > 0,
    embeddingModel: async () => {
      const embedder = embedderOf(await providers.forRuns());
      return embedder && `${embedder.config.kind} ${embedder.config.embeddingModel}`;
    },
    embed: async ({ texts, workspaceId, signal }) => {
      const all = await providers.forRuns();
      const embedder = embedderOf(all);
      if (embedder === undefined) return undefined;
      const { embedTexts } = await import('@vitae/llm');
      const parts = { provider: await open(embedder), price: embedder.embeddingPrice, ports: portsFor(all) };
      const limits = { retries: EMBED_RETRIES, deadline: EMBED_DEADLINE };
      const called = { texts, correlationId: newId(), ...limits, ...(signal === undefined ? {} : { signal }) };
      const result = await embedTexts(parts, called);
      const of = { ...EMBEDDINGS, workspaceId, resumeId: null, at: now() };
      await asSystem(db, 'llm: a call', (trx) => insertCall(trx, { result, ...of }));
      return result;
    },
    requestsThisMinute: () => asSystem(db, 'llm: this minute', requestsThisMinute),
    breakers: () => new Map([...opened].map(([id, { provider }]) => [id, provider.circuit.state()])),
    run: async ({ version, input, workspaceId, resumeId, signal }) => {
      const all = await providers.forRuns();
      const { createGateway } = await import('@vitae/llm');
      const gateway = createGateway({ providers: await Promise.all(all.map(open)), ports: portsFor(all) });
      const options = { version, input, correlationId: newId(), ...(signal === undefined ? {} : { signal }) };
      const result = await gateway.run(options);
      const of = { template: version.template, version: version.version, workspaceId, resumeId, at: now() };
      await asSystem(db, 'llm: a call', (trx) => insertCall(trx, { result, ...of }));
      return result;
    },
  };
}

/** The first in the order of fallback; there is no falling back to another, whose vectors would be of another space. */
function embedderOf(all: readonly RunProvider[]): RunProvider | undefined {
  return all.find(({ config }) => config.embeddingModel !== undefined);
}
