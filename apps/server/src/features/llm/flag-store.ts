// SQL of `llm_flags`: settings that hold for the whole installation, each parsed by whoever owns its name.
import type { Trx } from '../../platform/database/database.ts';

export async function findFlag(trx: Trx, name: string): Promise<{ value: unknown; updatedAt: Date } | undefined> {
  const row = await trx
    .selectFrom('llm_flags')
    .select(['value', 'updated_at'])
    .where('name', '=', name)
    .executeTakeFirst();
  return row === undefined ? undefined : { value: row.value, updatedAt: row.updated_at };
}

export async function saveFlag(trx: Trx, name: string, value: unknown, now: Date): Promise<void> {
  const row = { value: JSON.stringify(value), updated_at: now };
  await trx
    .insertInto('llm_flags')
    .values({ name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute();
}
