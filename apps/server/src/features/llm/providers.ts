// Providers of language models as an admin sets them up, and as runs use them.
import type { ModelPrice, ProviderConfig } from '@vitae/llm';
import { VitaeError } from '@vitae/schema';
import { LlmProvider, type LlmProviderSettings, type LlmProviderTest } from '@vitae/schema/api';
import { asSystem, type Db } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { forgetModes, reconcileAssistants } from '../assistants/assistant-store.ts';
import type { Prices } from './prices.ts';
import type { ProviderKeys } from './provider-keys.ts';
import {
  deleteProvider,
  findProvider,
  insertProvider,
  listProviders,
  type ProviderRow,
  updateProvider,
} from './provider-store.ts';

/** Loaded with the first provider: an installation without one needs none of it. */
const llmPackage = () => import('@vitae/llm');

export interface Providers {
  list(): Promise<LlmProvider[]>;
  create(input: LlmProviderSettings): Promise<LlmProvider>;
  /** Throws `resource.not-found`, as the next two. */
  update(id: string, input: LlmProviderSettings): Promise<LlmProvider>;
  delete(id: string): Promise<void>;
  test(id: string): Promise<LlmProviderTest>;
  /** Those that are switched on, in the order of fallback, with their keys. */
  forRuns(): Promise<RunProvider[]>;
}

export interface RunProvider {
  readonly config: ProviderConfig;
  readonly price: ModelPrice | undefined;
  /** Of the model that makes vectors. */
  readonly embeddingPrice: ModelPrice | undefined;
  readonly requestsPerMinute: number;
  readonly tokensPerMinute: number | null;
  /** Changes with the settings, the price and the day. */
  readonly stamp: string;
}

export interface ProvidersParts {
  readonly db: Db;
  readonly keys: ProviderKeys;
  readonly prices: Pick<Prices, 'of'>;
  readonly now: () => Date;
}

export function createProviders({ db, keys, prices, now }: ProvidersParts): Providers {
  const priceOf = ({ kind, model, base_model }: ProviderRow) =>
    prices.of({ provider: kind, model: base_model ?? model });
  const pricesOf = async (row: ProviderRow) => ({
    price: await priceOf(row),
    embeddingPrice:
      row.embedding_model === null ? undefined : await prices.of({ provider: row.kind, model: row.embedding_model }),
  });
  const shown = async (row: ProviderRow): Promise<LlmProvider> => toProvider(row, await priceOf(row));
  const get = (id: string, purpose: string) =>
    asSystem(db, purpose, async (trx) => (await findProvider(trx, id)) ?? notFound());
  return {
    list: async () => await Promise.all((await asSystem(db, 'llm: providers', listProviders)).map(shown)),
    create: (input) =>
      asSystem(db, 'llm: a new provider', async (trx) => {
        const id = newId();
        await insertProvider(trx, id, input, await keys.change(id, input, undefined, now()), now());
        await reconcileAssistants(trx, now());
        return await shown((await findProvider(trx, id)) ?? notFound());
      }),
    update: (id, input) =>
      asSystem(db, 'llm: change a provider', async (trx) => {
        const before = (await findProvider(trx, id)) ?? notFound();
        await updateProvider(trx, id, input, await keys.change(id, input, before, now()), now());
        await forgetModes(trx, id);
        await reconcileAssistants(trx, now());
        return await shown((await findProvider(trx, id)) ?? notFound());
      }),
    delete: (id) =>
      asSystem(db, 'llm: delete a provider', async (trx) => {
        if (!(await deleteProvider(trx, id))) notFound();
      }),
    test: async (id) => {
      const row = await get(id, 'llm: test a provider');
      return await testAll(await configOf(row, await keys.open(row)));
    },
    forRuns: async () => {
      const rows = await asSystem(db, 'llm: providers for a run', listProviders);
      return await Promise.all(
        rows
          .filter(({ enabled }) => enabled)
          .map(async (row) => toRunProvider(row, await keys.open(row), { ...(await pricesOf(row)), now: now() })),
      );
    },
  };
}

function notFound(): never {
  throw new VitaeError('resource.not-found');
}

/** Every key by itself: the old one may be refused while the new one works. */
async function testAll(config: ProviderConfig): Promise<LlmProviderTest> {
  const keys: readonly (string | undefined)[] = config.keys.length === 0 ? [undefined] : config.keys;
  const { testProvider } = await llmPackage();
  const tests = await Promise.all(keys.map((key) => testProvider(config, key)));
  const milliseconds = Math.max(...tests.map((test) => test.milliseconds));
  const bad = tests.findIndex((test) => !test.ok);
  const test = tests[bad];
  if (test === undefined || test.ok) {
    const plain = tests.every((one) => one.ok && one.structured);
    const message = plain
      ? 'The model answers with valid JSON.'
      : 'The model answers, but not with JSON. Choose “prompt” for structured output.';
    return { ok: plain, milliseconds, message, detail: null };
  }
  const which = keys.length === 1 ? '' : bad === 0 ? 'The new key: ' : 'The old key: ';
  return { ok: false, milliseconds, message: `${which}${test.advice}`, detail: test.fault.detail };
}

async function configOf(row: ProviderRow, keys: readonly string[]): Promise<ProviderConfig> {
  const { ProviderConfig } = await llmPackage();
  return ProviderConfig.parse({
    id: row.id,
    kind: row.kind,
    ...(row.base_url === null ? {} : { baseUrl: row.base_url }),
    keys,
    model: row.model,
    ...(row.base_model === null ? {} : { baseModel: row.base_model }),
    ...(row.embedding_model === null ? {} : { embeddingModel: row.embedding_model }),
    api: row.api,
    structured: row.structured,
  });
}

async function toRunProvider(
  row: ProviderRow,
  keys: readonly string[],
  { now, ...prices }: Pick<RunProvider, 'price' | 'embeddingPrice'> & { readonly now: Date },
): Promise<RunProvider> {
  return {
    config: await configOf(row, keys),
    ...prices,
    requestsPerMinute: row.requests_per_minute,
    tokensPerMinute: row.tokens_per_minute === null ? null : Number(row.tokens_per_minute),
    stamp: `${row.updated_at.toISOString()} ${now.toISOString().slice(0, 10)} ${JSON.stringify(prices)}`,
  };
}

function toProvider(row: ProviderRow, price: ModelPrice | undefined): LlmProvider {
  return LlmProvider.parse({
    id: row.id,
    name: row.name,
    kind: row.kind,
    baseUrl: row.base_url,
    model: row.model,
    baseModel: row.base_model,
    embeddingModel: row.embedding_model,
    api: row.api,
    structured: row.structured,
    requestsPerMinute: row.requests_per_minute,
    tokensPerMinute: row.tokens_per_minute === null ? null : Number(row.tokens_per_minute),
    enabled: row.enabled,
    position: row.position,
    keys: [row.key_sealed, row.old_key_sealed].filter((key) => key !== null).length,
    keySetAt: row.key_set_at?.toISOString() ?? null,
    priced: price !== undefined,
    shutdown: price?.shutdown ?? null,
    replacement: price?.replacement ?? null,
  });
}
