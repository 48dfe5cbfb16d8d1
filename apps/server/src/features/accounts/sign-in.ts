// Getting in and out with a password.
import { VitaeError } from '@vitae/schema';
import type { ChangePasswordRequest, Me, SignInRequest } from '@vitae/schema/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asSystem } from '../../platform/database/database.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { AccountsContext } from './accounts-context.ts';
import { CLIENT_ADDRESS_HEADER, toAuthProblem } from './better-auth.ts';
import { authHeaders, copyCookies } from './find-caller.ts';
import { describeMe } from './me.ts';
import { deleteSession, deleteSessionWithToken, setWorkspaceOfToken } from './session-store.ts';
import { findMembership } from './user-store.ts';

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * Throws `auth.invalid` alike for an unknown address, a wrong password and somebody who is in no workspace any more.
 * Tries count before the password is looked at and are taken back when it was right.
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

/** Signs in without counting: for links that prove who it is. A session that the browser had before ends. */
export async function startSession(context: AccountsContext, exchange: Exchange, given: SignInRequest): Promise<Me> {
  const { request, reply } = exchange;
  const { headers, response } = await context.auth.api
    .signInEmail({
      body: { email: given.email, password: given.password },
      headers: authHeaders(request, CLIENT_ADDRESS_HEADER),
      returnHeaders: true,
    })
    .catch((error: unknown) => {
      throw toAuthProblem(error);
    });
  const userId = response.user.id;
  const previous = request.caller?.kind === 'session' ? request.caller : null;
  const member = await asSystem(context.db, 'accounts: sign in', async (trx) => {
    if (previous) await deleteSession(trx, previous.userId, previous.credentialId);
    const membership = await findMembership(trx, userId, null);
    if (!membership) await deleteSessionWithToken(trx, response.token);
    return membership;
  });
  context.callers.clear();
  if (!member) throw new VitaeError('auth.invalid');
  copyCookies(headers, reply);
  return describeMe(context, userId, member.workspaceId);
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
