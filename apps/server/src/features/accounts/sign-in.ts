// Getting in and out with a password.
import { VitaeError } from '@vitae/schema';
import type { ChangePasswordRequest, Me, SignInRequest } from '@vitae/schema/api';
import { nameAuditSubject } from '../../platform/audit/audit-scope.ts';
import { asSystem } from '../../platform/database/database.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { AccountsContext } from './accounts-context.ts';
import { CLIENT_ADDRESS_HEADER, toAuthProblem } from './better-auth.ts';
import { isPasswordOf } from './confirm-password.ts';
import { type Exchange, enter } from './enter.ts';
import { authHeaders, copyCookies } from './find-caller.ts';
import { askForCode } from './second-step.ts';
import { setWorkspaceOfToken } from './session-store.ts';
import { findTwoFactor } from './two-factor-store.ts';
import { findUserByEmail } from './user-store.ts';

/**
 * Throws `auth.invalid` alike for an unknown address, a wrong password and somebody who is in no workspace any more.
 * Tries count before the password is looked at and are taken back when it was right. Throws `auth.two-factor-required` when a code is
 * needed too; then they are taken back with the code.
 */
export async function signIn(context: AccountsContext, exchange: Exchange, given: SignInRequest): Promise<Me> {
  const { attempts } = context;
  const { ip } = exchange.request;
  await attempts.count('signInByAddress', ip);
  await attempts.count('signInByAccount', given.email);
  const me = await startSession(context, exchange, given);
  await attempts.clear('signInByAccount', given.email);
  await attempts.forgive('signInByAddress', ip);
  return me;
}

/**
 * Signs in without counting: for links that prove who it is. Where signing in takes a code too it throws `auth.two-factor-required`
 * instead, and there is no session yet.
 */
export async function startSession(context: AccountsContext, exchange: Exchange, given: SignInRequest): Promise<Me> {
  const userId = await findUserWithSecondStep(context, given.email);
  if (userId !== undefined) {
    if (!(await isPasswordOf(context, userId, given.password))) throw new VitaeError('auth.invalid');
    return askForCode(context, exchange.reply, userId);
  }
  const { headers, response } = await context.auth.api
    .signInEmail({
      body: { email: given.email, password: given.password },
      headers: authHeaders(exchange.request, CLIENT_ADDRESS_HEADER),
      returnHeaders: true,
    })
    .catch((error: unknown) => {
      throw toAuthProblem(error);
    });
  return enter(context, exchange, { userId: response.user.id, token: response.token, headers });
}

function findUserWithSecondStep(context: AccountsContext, email: string): Promise<string | undefined> {
  return asSystem(context.db, 'accounts: is there a second step', async (trx) => {
    const user = await findUserByEmail(trx, email);
    if (user) nameAuditSubject('user', user.id);
    const row = user && (await findTwoFactor(trx, user.id));
    return row?.confirmed_at ? user?.id : undefined;
  });
}

/** Also clears the cookie of a session that ended before. */
export async function signOut(context: AccountsContext, { request, reply }: Exchange): Promise<void> {
  const { headers } = await context.auth.api.signOut({
    headers: authHeaders(request, CLIENT_ADDRESS_HEADER),
    returnHeaders: true,
  });
  context.callers.clear();
  copyCookies(headers, reply);
}

/** All other sessions end, and this one gets a new cookie. Throws `auth.invalid` for a wrong current password. */
export async function changePassword(
  context: AccountsContext,
  { request, reply }: Exchange,
  given: ChangePasswordRequest,
): Promise<void> {
  const { userId, workspaceId } = callerOf(request);
  await context.attempts.count('signInByAccount', userId);
  const { headers, response } = await context.auth.api
    .changePassword({
      body: { ...given, revokeOtherSessions: true },
      headers: authHeaders(request, CLIENT_ADDRESS_HEADER),
      returnHeaders: true,
    })
    .catch((error: unknown) => {
      throw toAuthProblem(error);
    });
  const { token } = response;
  if (token) {
    await asSystem(context.db, 'accounts: keep the workspace', (trx) => setWorkspaceOfToken(trx, token, workspaceId));
  }
  await context.attempts.clear('signInByAccount', userId);
  context.callers.clear();
  copyCookies(headers, reply);
}
