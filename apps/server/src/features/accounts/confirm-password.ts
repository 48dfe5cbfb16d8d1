// Asks a signed-in user for the password again, before something that a stolen session must not be able to do.
import { VitaeError } from '@vitae/schema';
import { asSystem } from '../../platform/database/database.ts';
import type { AccountsContext } from './accounts-context.ts';
import { findPasswordHash } from './user-store.ts';

/** Whether this is the user's password; takes the time of a hash in any case. */
export async function isPasswordOf(context: AccountsContext, userId: string, password: string): Promise<boolean> {
  const hash = await asSystem(context.db, 'accounts: check a password', (trx) => findPasswordHash(trx, userId));
  const { password: hasher } = await context.auth.$context;
  if (hash !== undefined) return hasher.verify({ hash, password });
  await hasher.hash(password);
  return false;
}

/** Throws `auth.invalid` for a wrong one; wrong tries are counted together with those of changing the password. */
export async function confirmPassword(context: AccountsContext, userId: string, password: string): Promise<void> {
  await context.attempts.count('signInByAccount', userId);
  if (!(await isPasswordOf(context, userId, password))) {
    const message = 'This is not your password.';
    throw new VitaeError('auth.invalid', { detail: message, errors: [{ path: 'body.password', message }] });
  }
  await context.attempts.clear('signInByAccount', userId);
}
