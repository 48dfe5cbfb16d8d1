// SQL of the keys that tokens are signed with.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

export interface SigningKeyRow {
  readonly id: string;
  readonly public_key: unknown;
  readonly private_key: Buffer;
  readonly created_at: Date;
}

/** Until the transaction ends nobody else makes a key. */
export async function lockSigningKeys(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('auth.signing_key'))`.execute(trx);
}

/** Newest first. */
export function listSigningKeys(trx: Trx, createdAfter: Date): Promise<SigningKeyRow[]> {
  return trx
    .selectFrom('auth.signing_key')
    .select(['id', 'public_key', 'private_key', 'created_at'])
    .where('created_at', '>', createdAfter)
    .orderBy('created_at', 'desc')
    .execute();
}

export async function insertSigningKey(
  trx: Trx,
  key: { id: string; publicKey: object; privateKey: Buffer; createdAt: Date },
): Promise<void> {
  const { id, publicKey, privateKey, createdAt } = key;
  await trx
    .insertInto('auth.signing_key')
    .values({ id, public_key: JSON.stringify(publicKey), private_key: privateKey, created_at: createdAt })
    .execute();
}

export async function deleteSigningKeys(trx: Trx, createdBefore: Date): Promise<void> {
  await trx.deleteFrom('auth.signing_key').where('created_at', '<=', createdBefore).execute();
}
