// SQL of the one-time set-up token.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

/** One set-up at a time, until the transaction ends; also while there is no row to lock. */
export async function lockSetup(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('vitae.setup'))`.execute(trx);
}

/** Replaces an older token. */
export async function putSetupToken(trx: Trx, hash: Buffer, now: Date): Promise<void> {
  const row = { token_hash: hash, updated_at: now };
  await trx
    .insertInto('auth.setup')
    .values(row)
    .onConflict((conflict) => conflict.column('singleton').doUpdateSet(row))
    .execute();
}

export async function findSetupToken(trx: Trx): Promise<Buffer | null> {
  const row = await trx.selectFrom('auth.setup').select('token_hash').executeTakeFirst();
  return row?.token_hash ?? null;
}

export async function useUpSetupToken(trx: Trx): Promise<void> {
  await trx.updateTable('auth.setup').set({ token_hash: null }).execute();
}
