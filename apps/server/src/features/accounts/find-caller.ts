// Who sends this request: the session of its cookie, or the API key in its Authorization header.
import { Scope } from '@vitae/schema/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asSystem } from '../../platform/database/database.ts';
import type { Authenticate, Caller } from '../../platform/http/caller.ts';
import type { AccountsContext } from './accounts-context.ts';
import { useApiKey } from './api-key-store.ts';
import { API_KEY } from './api-keys.ts';
import { hashSecret } from './secret-token.ts';
import { useSession } from './session-store.ts';

const SESSION_COOKIE = /(?:^|;\s*)((?:__Secure-)?vitae\.session_token=[^;]+)/;

export function createAuthenticate(context: AccountsContext): Authenticate {
  return async (request, reply) => {
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined) {
      const key = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
      return key !== undefined && API_KEY.test(key) ? remember(context, key, () => findByKey(context, key)) : null;
    }
    const session = cookie === undefined ? undefined : SESSION_COOKIE.exec(cookie)?.[1];
    return session === undefined ? null : remember(context, session, () => findBySession(context, session, reply));
  };
}

async function remember(
  { callers }: AccountsContext,
  credential: string,
  find: () => Promise<Caller | null>,
): Promise<Caller | null> {
  const known = callers.get(credential);
  if (known) return known;
  const generation = callers.generation();
  const caller = await find();
  if (caller && callers.generation() === generation) callers.set(credential, caller);
  return caller;
}

async function findByKey({ db }: AccountsContext, key: string): Promise<Caller | null> {
  const found = await asSystem(db, 'accounts: find a key', (trx) => useApiKey(trx, hashSecret(key)));
  if (!found) return null;
  const { keyId, userId, workspaceId, role, scopes } = found;
  return { kind: 'key', userId, workspaceId, role, scopes, credentialId: keyId };
}

async function findBySession(context: AccountsContext, cookie: string, reply: FastifyReply): Promise<Caller | null> {
  const { headers, response } = await context.auth.api.getSession({
    headers: new Headers({ cookie }),
    returnHeaders: true,
  });
  if (!response) return null;
  copyCookies(headers, reply);
  const { id, userId } = response.session;
  const membership = await asSystem(context.db, 'accounts: find a session', (trx) => useSession(trx, id, userId));
  if (!membership) return null;
  const { workspaceId, role } = membership;
  return { kind: 'session', userId, workspaceId, role, scopes: Scope.options, credentialId: id };
}

/** Hands the cookies that Better Auth made on to the browser. */
export function copyCookies(headers: Headers, reply: FastifyReply): void {
  for (const cookie of headers.getSetCookie()) reply.header('set-cookie', cookie);
}

/** The request as Better Auth needs it: the cookie, and whose session it becomes. */
export function authHeaders(request: FastifyRequest, addressHeader: string): Headers {
  const headers = new Headers({ [addressHeader]: request.ip });
  const { cookie, 'user-agent': agent } = request.headers;
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (agent !== undefined) headers.set('user-agent', agent.slice(0, 300));
  return headers;
}
