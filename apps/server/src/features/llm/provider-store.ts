// SQL of `llm_providers`.
import type { LlmProviderSettings } from '@vitae/schema/api';
import type { Selectable } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { LlmProvidersTable } from './llm-tables.ts';

export type ProviderRow = Selectable<LlmProvidersTable>;

/** In the order of fallback. */
export async function listProviders(trx: Trx): Promise<ProviderRow[]> {
  return await trx.selectFrom('llm_providers').selectAll().orderBy('position').orderBy('name').orderBy('id').execute();
}

export async function findProvider(trx: Trx, id: string): Promise<ProviderRow | undefined> {
  return await trx.selectFrom('llm_providers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export interface SealedKeys {
  readonly key_sealed: Buffer | null;
  readonly old_key_sealed: Buffer | null;
  readonly key_set_at: Date | null;
}

export async function insertProvider(
  trx: Trx,
  id: string,
  input: LlmProviderSettings,
  keys: SealedKeys,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('llm_providers')
    .values({ id, ...columnsOf(input), ...keys, updated_at: now })
    .execute();
}

export async function updateProvider(
  trx: Trx,
  id: string,
  input: LlmProviderSettings,
  keys: SealedKeys,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('llm_providers')
    .set({ ...columnsOf(input), ...keys, updated_at: now })
    .where('id', '=', id)
    .execute();
}

export async function deleteProvider(trx: Trx, id: string): Promise<boolean> {
  const result = await trx.deleteFrom('llm_providers').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** The same keys under another master key. */
export async function resealProvider(trx: Trx, id: string, keys: Omit<SealedKeys, 'key_set_at'>): Promise<void> {
  await trx.updateTable('llm_providers').set(keys).where('id', '=', id).execute();
}

function columnsOf(input: LlmProviderSettings) {
  return {
    name: input.name,
    kind: input.kind,
    base_url: input.baseUrl,
    model: input.model,
    base_model: input.baseModel,
    embedding_model: input.embeddingModel,
    api: input.api,
    structured: input.structured,
    requests_per_minute: input.requestsPerMinute,
    tokens_per_minute: input.tokensPerMinute,
    enabled: input.enabled,
    position: input.position,
  };
}
