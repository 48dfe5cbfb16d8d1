// SQL of the second step of signing in.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

export interface TwoFactorRow {
  readonly secret: Buffer;
  /** Null until the first code was entered: the second step is not asked for yet. */
  readonly confirmed_at: Date | null;
}

export function findTwoFactor(trx: Trx, userId: string): Promise<TwoFactorRow | undefined> {
  return trx
    .selectFrom('auth.two_factor')
    .select(['secret', 'confirmed_at'])
    .where('user_id', '=', userId)
    .executeTakeFirst();
}

/** A new secret that waits for its first code. False, and nothing changed, when the second step is on. */
export async function putPendingTwoFactor(trx: Trx, userId: string, secret: Buffer, now: Date): Promise<boolean> {
  const put = await trx
    .insertInto('auth.two_factor')
    .values({ user_id: userId, secret, last_step: null, confirmed_at: null, created_at: now })
    .onConflict((conflict) =>
      conflict
        .column('user_id')
        .doUpdateSet({ secret, last_step: null, created_at: now })
        .where('auth.two_factor.confirmed_at', 'is', null),
    )
    .returning('user_id')
    .executeTakeFirst();
  return put !== undefined;
}

/** Uses up a code: false when it, or a later one, was used before. Of two at once, one wins. */
export async function useStep(trx: Trx, userId: string, step: number): Promise<boolean> {
  const result = await trx
    .updateTable('auth.two_factor')
    .set({ last_step: step })
    .where('user_id', '=', userId)
    .where((eb) => eb.or([eb('last_step', 'is', null), eb('last_step', '<', step)]))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function confirmTwoFactor(trx: Trx, userId: string, now: Date): Promise<void> {
  await trx.updateTable('auth.two_factor').set({ confirmed_at: now }).where('user_id', '=', userId).execute();
}

/** With its backup codes and begun sign-ins. Whether there was one. */
export async function deleteTwoFactor(trx: Trx, userId: string): Promise<boolean> {
  const result = await trx.deleteFrom('auth.two_factor').where('user_id', '=', userId).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function replaceBackupCodes(trx: Trx, userId: string, hashes: readonly Buffer[]): Promise<void> {
  await trx.deleteFrom('auth.backup_code').where('user_id', '=', userId).execute();
  const rows = hashes.map((hash) => ({ user_id: userId, code_hash: hash }));
  await trx.insertInto('auth.backup_code').values(rows).execute();
}

/** Uses up a backup code: false when there is no such code any more. */
export async function useBackupCode(trx: Trx, userId: string, hash: Buffer): Promise<boolean> {
  const result = await trx
    .deleteFrom('auth.backup_code')
    .where('user_id', '=', userId)
    .where('code_hash', '=', hash)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function countBackupCodes(trx: Trx, userId: string): Promise<number> {
  const row = await trx
    .selectFrom('auth.backup_code')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function insertChallenge(
  trx: Trx,
  challenge: { tokenHash: Buffer; userId: string; expiresAt: Date },
): Promise<void> {
  await trx
    .insertInto('auth.sign_in_challenge')
    .values({ token_hash: challenge.tokenHash, user_id: challenge.userId, expires_at: challenge.expiresAt })
    .execute();
}

/** Whose sign-in was begun with this token; undefined when it is over. */
export async function findChallenge(trx: Trx, tokenHash: Buffer, now: Date): Promise<string | undefined> {
  const row = await trx
    .selectFrom('auth.sign_in_challenge')
    .select('user_id')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.user_id;
}

/** All that were begun for this user. */
export async function deleteChallenges(trx: Trx, userId: string): Promise<void> {
  await trx.deleteFrom('auth.sign_in_challenge').where('user_id', '=', userId).execute();
}

/** Who of these has the second step on. */
export async function withTwoFactor(trx: Trx, userIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (userIds.length === 0) return new Set();
  const rows = await trx
    .selectFrom('auth.two_factor')
    .select('user_id')
    .where('user_id', 'in', userIds)
    .where('confirmed_at', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.user_id));
}

export async function deleteExpiredChallenges(trx: Trx): Promise<void> {
  await trx.deleteFrom('auth.sign_in_challenge').where('expires_at', '<', sql<Date>`now()`).execute();
}
