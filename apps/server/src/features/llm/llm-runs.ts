// Runs of templates on the providers of this installation: their limits are the database's, every call is logged.
import { setTimeout as sleep } from 'node:timers/promises';
import type {
  BreakerState,
  EmbedResult,
  Exchange,
  OpenProvider,
  Ports,
  RunInput,
  RunResult,
  TemplateVersion,
} from '@vitae/llm';
import { asSystem, type Db } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { modesOf, rememberMode } from '../assistants/assistant-store.ts';
import type { Budgets } from './budgets.ts';
import { insertCall } from './call-store.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { KeptExchanges } from './kept-exchanges.ts';
import { requestsThisMinute, takeInMinute } from './minute-store.ts';
import type { Providers, RunProvider } from './providers.ts';

const WEEK = 7 * 86_400_000;

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
  /** Asks the model in any case: a trial or an experiment measures it. */
  readonly fresh?: boolean;
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
  readonly answers: KeptAnswers;
  readonly exchanges: KeptExchanges;
  readonly now: () => Date;
}

export function createLlmRuns({ db, providers, budgets, answers, exchanges, now }: LlmRunsParts): LlmRuns {
  // Breakers and bulkheads outlive a run; a provider that was changed begins anew.
  const opened = new Map<string, { readonly stamp: string; readonly provider: OpenProvider }>();
  const open = async ({ config, price, stamp }: RunProvider): Promise<OpenProvider> => {
    const known = opened.get(config.id);
    if (known?.stamp === stamp) return known.provider;
    const { openProvider, StructuredMode } = await import('@vitae/llm');
    const provider = openProvider(config, price);
    // What other processes found out; not for ever, since providers learn.
    const since = new Date(now().getTime() - WEEK);
    const of = { provider: config.id, model: config.model, since };
    for (const { template, version, mode } of await asSystem(db, 'llm: modes', (trx) => modesOf(trx, of))) {
      provider.modes.set(`${template}@${version}`, StructuredMode.parse(mode));
    }
    opened.set(config.id, { stamp, provider });
    return provider;
  };
  const portsFor = (all: readonly RunProvider[], workspaceId: string | null): Ports => ({
    clock: {
      now: () => performance.now(),
      sleep: async (milliseconds, signal) => void (await sleep(milliseconds, undefined, { signal })),
    },
    budget: budgets.portFor(workspaceId),
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
      const parts = {
        provider: await open(embedder),
        price: embedder.embeddingPrice,
        ports: portsFor(all, workspaceId),
      };
      const limits = { retries: EMBED_RETRIES, deadline: EMBED_DEADLINE };
      const called = { texts, correlationId: newId(), ...limits, ...(signal === undefined ? {} : { signal }) };
      const result = await embedTexts(parts, called);
      const of = { ...EMBEDDINGS, workspaceId, resumeId: null, at: now() };
      await asSystem(db, 'llm: a call', (trx) =>
        insertCall(trx, { result, price: embedder.embeddingPrice ?? null, ...of }),
      );
      return result;
    },
    requestsThisMinute: () => asSystem(db, 'llm: this minute', requestsThisMinute),
    breakers: () => new Map([...opened].map(([id, { provider }]) => [id, provider.circuit.state()])),
    run: async ({ version, input, workspaceId, resumeId, fresh = false, signal }) => {
      const all = await providers.forRuns();
      const { createGateway } = await import('@vitae/llm');
      const said: Exchange[] = [];
      const { template, version: number } = version;
      const cache =
        fresh || workspaceId === null || resumeId === null
          ? undefined
          : await answers({ workspaceId, resumeId, template, version: number });
      const ports: Ports = {
        ...portsFor(all, workspaceId),
        ...(cache === undefined ? {} : { cache }),
        ...((await exchanges.areKept()) ? { exchanged: (exchange) => void said.push(exchange) } : {}),
      };
      const asked = await Promise.all(all.map(open));
      const modeBefore = new Map(asked.map(({ id, modes }) => [id, modes.get(`${template}@${number}`)]));
      const gateway = createGateway({ providers: asked, ports });
      const options = { version, input, correlationId: newId(), ...(signal === undefined ? {} : { signal }) };
      const result = await gateway.run(options);
      for (const { id, modes } of asked) {
        const mode = modes.get(`${template}@${number}`);
        if (mode === undefined || mode === modeBefore.get(id)) continue;
        const assistant = { template, version: number, provider: id };
        await asSystem(db, 'llm: a mode that works', (trx) => rememberMode(trx, assistant, mode, now()));
      }
      const price = all.find(({ config }) => config.id === result.provider)?.price ?? null;
      const of = { workspaceId, resumeId, at: now() };
      await asSystem(db, 'llm: a call', (trx) => insertCall(trx, { result, template, version: number, price, ...of }));
      await exchanges.keep({ callId: result.correlationId, ...of }, said);
      return result;
    },
  };
}

/** The first in the order of fallback; there is no falling back to another, whose vectors would be of another space. */
function embedderOf(all: readonly RunProvider[]): RunProvider | undefined {
  return all.find(({ config }) => config.embeddingModel !== undefined);
}
