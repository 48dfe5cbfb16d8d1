// SQL of `llm_prices`.
import type { Selectable } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { LlmPricesTable } from './llm-tables.ts';

export type PriceRow = Pick<Selectable<LlmPricesTable>, 'id' | 'price'>;

export async function listOwnPrices(trx: Trx): Promise<PriceRow[]> {
  return await trx
    .selectFrom('llm_prices')
    .select(['id', 'price'])
    .orderBy('provider')
    .orderBy('model')
    .orderBy('effective_from', 'desc')
    .execute();
}

export interface NewPrice {
  readonly provider: string;
  readonly model: string;
  readonly effectiveFrom: string;
}

/** False when another one says this model's price from the same day on. */
export async function savePrice(trx: Trx, id: string, price: NewPrice, now: Date): Promise<boolean> {
  const { provider, model, effectiveFrom } = price;
  const same = await trx
    .selectFrom('llm_prices')
    .select('id')
    .where('provider', '=', provider)
    .where('model', '=', model)
    .where('effective_from', '=', effectiveFrom)
    .where('id', '<>', id)
    .executeTakeFirst();
  if (same !== undefined) return false;
  const row = { provider, model, effective_from: effectiveFrom, price: JSON.stringify(price), updated_at: now };
  await trx
    .insertInto('llm_prices')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  return true;
}

export async function hasPrice(trx: Trx, id: string): Promise<boolean> {
  const row = await trx.selectFrom('llm_prices').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  return row !== undefined;
}

export async function deletePrice(trx: Trx, id: string): Promise<boolean> {
  const result = await trx.deleteFrom('llm_prices').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
