// Who sends this request: the session of its cookie, or the API key or token in its Authorization header.
import { Scope } from '@vitae/schema/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asSystem, type Trx } from '../../platform/database/database.ts';
import type { Authenticate, Caller } from '../../platform/http/caller.ts';
import { ACCESS_TOKEN, readAccessToken } from './access-tokens.ts';
import type { AccountsContext } from './accounts-context.ts';
import { useApiKey } from './api-key-store.ts';
import { API_KEY } from './api-keys.ts';
import { findMember } from './member-store.ts';
import { hashSecret } from './secret-token.ts';
import { useSession } from './session-store.ts';
import { findStaffWorkspace } from './user-store.ts';

const SESSION_COOKIE = /(?:^|;\s*)((?:__Secure-)?vitae\.session_token=[^;]+)/;

export function createAuthenticate(context: AccountsContext): Authenticate {
  return async (request, reply) => {
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined) {
      const bearer = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
      if (bearer === undefined) return null;
      if (API_KEY.test(bearer)) return remember(context, bearer, () => findByKey(context, bearer));
      return ACCESS_TOKEN.test(bearer) ? findByToken(context, bearer) : null;
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
  return await asSystem(db, 'accounts: find a key', async (trx) => {
    const found = await useApiKey(trx, hashSecret(key));
    if (!found) return null;
    const { keyId, userId, workspaceId, role, scopes } = found;
    return { kind: 'key', userId, workspaceId, role, scopes, credentialId: keyId, ...(await standing(trx, found)) };
  });
}

/** The signature and the times are checked each time; only whether the user still has this role there is remembered. */
async function findByToken(context: AccountsContext, token: string): Promise<Caller | null> {
  const claims = await readAccessToken(context, token);
  if (!claims) return null;
  const { userId, workspaceId, role, scopes } = claims;
  const kind = scopes === null ? 'session' : 'key';
  const granted = scopes ?? Scope.options;
  return remember(context, JSON.stringify([kind, userId, workspaceId, role, granted]), () =>
    asSystem(context.db, 'accounts: find a token', async (trx) => {
      const membership = await findMember(trx, workspaceId, userId);
      if (membership?.role !== role) return null;
      const caller = {
        kind,
        viaToken: true,
        userId,
        workspaceId,
        role,
        scopes: granted,
        credentialId: userId,
      } as const;
      return { ...caller, ...(await standing(trx, { role, workspaceId })) };
    }),
  );
}

async function findBySession(context: AccountsContext, cookie: string, reply: FastifyReply): Promise<Caller | null> {
  const { headers, response } = await context.auth.api.getSession({
    headers: new Headers({ cookie }),
    returnHeaders: true,
  });
  if (!response) return null;
  copyCookies(headers, reply);
  const { id, userId } = response.session;
  return await asSystem(context.db, 'accounts: find a session', async (trx) => {
    const membership = await useSession(trx, id, userId);
    if (!membership) return null;
    const { workspaceId, role } = membership;
    const caller = { kind: 'session', userId, workspaceId, role, scopes: Scope.options, credentialId: id } as const;
    return { ...caller, ...(await standing(trx, membership)) };
  });
}

/** An admin runs the installation in the workspace that it was set up with; an admin of any later workspace sees that one only. */
async function standing(
  trx: Trx,
  { role, workspaceId }: Pick<Caller, 'role' | 'workspaceId'>,
): Promise<Pick<Caller, 'runsInstallation'>> {
  const runs = role === 'admin' && (await findStaffWorkspace(trx)) === workspaceId;
  return runs ? { runsInstallation: true } : {};
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
