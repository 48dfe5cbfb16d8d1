// The end of every way of signing in: a new session becomes the browser's, if its user is still in a workspace.
import { VitaeError } from '@vitae/schema';
import type { Me } from '@vitae/schema/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { nameAuditActor } from '../../platform/audit/audit-scope.ts';
import { asSystem } from '../../platform/database/database.ts';
import type { AccountsContext } from './accounts-context.ts';
import { copyCookies } from './find-caller.ts';
import { describeMe } from './me.ts';
import { deleteSession, deleteSessionWithToken } from './session-store.ts';
import { findMembership } from './user-store.ts';

export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What Better Auth made: the session's token, and its cookies in `headers`. */
export interface NewSession {
  readonly userId: string;
  readonly token: string;
  readonly headers: Headers;
}

/** A session that the browser had before ends. Throws `auth.invalid` for somebody who is in no workspace any more. */
export async function enter(context: AccountsContext, { request, reply }: Exchange, session: NewSession): Promise<Me> {
  const { userId } = session;
  const previous = request.caller?.kind === 'session' && !request.caller.viaToken ? request.caller : null;
  const member = await asSystem(context.db, 'accounts: sign in', async (trx) => {
    if (previous) await deleteSession(trx, previous.userId, previous.credentialId);
    const membership = await findMembership(trx, userId, null);
    if (!membership) await deleteSessionWithToken(trx, session.token);
    return membership;
  });
  context.callers.clear();
  if (!member) throw new VitaeError('auth.invalid');
  nameAuditActor({ kind: 'user', userId, keyId: null }, member.workspaceId);
  copyCookies(session.headers, reply);
  return describeMe(context, userId, member.workspaceId);
}
