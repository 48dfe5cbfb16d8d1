// SQL that other features may use: the names of people, for histories.
import type { Trx } from '../../platform/database/database.ts';

/** User id → name; who is gone is left out. Only inside `asSystem`. */
export async function listUserNames(trx: Trx, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('auth.user')
    .select(['id', 'name'])
    .where('id', 'in', [...userIds])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
