// Short-lived signed tokens (JWT): other services check them with our public keys, our own API takes them like a key.
import { VitaeError } from '@vitae/schema';
import { type AccessToken, Role, Scope } from '@vitae/schema/api';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Caller } from '../../platform/http/caller.ts';
import type { AccountsContext } from './accounts-context.ts';
import { ALGORITHM, TOKEN_SECONDS } from './signing-keys.ts';

/** Three parts with dots between; an API key has none. */
export const ACCESS_TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const AUDIENCE = 'vitae';
/** Scope of a token that was made with a session: the role alone decides. */
const EVERYTHING = '*';

export interface TokenClaims {
  readonly userId: string;
  readonly workspaceId: string;
  readonly role: Role;
  /** Null: the role alone decides. */
  readonly scopes: readonly Scope[] | null;
}

const Claims = z.object({
  sub: z.uuid(),
  workspace: z.uuid(),
  role: Role,
  scope: z.string().transform((scope, issues) => {
    if (scope === EVERYTHING) return null;
    const scopes = z.array(Scope).safeParse(scope.split(' ').filter((part) => part !== ''));
    if (scopes.success) return scopes.data;
    issues.addIssue('Unknown scope.');
    return z.NEVER;
  }),
});

/** Throws `resource.not-found` for a caller who came with a token: it can't prolong itself. */
export async function makeAccessToken(context: AccountsContext, caller: Caller): Promise<AccessToken> {
  if (caller.viaToken) {
    throw new VitaeError('resource.not-found', { detail: 'A token is made with a session or an API key.' });
  }
  const issuedAt = Math.floor(context.now().getTime() / 1000);
  const expiresAt = issuedAt + TOKEN_SECONDS;
  const { kid, privateKey } = await context.signingKeys.current();
  const scope = caller.kind === 'session' ? EVERYTHING : caller.scopes.join(' ');
  const token = await new SignJWT({ workspace: caller.workspaceId, role: caller.role, scope })
    .setProtectedHeader({ alg: ALGORITHM, kid, typ: 'JWT' })
    .setSubject(caller.userId)
    .setIssuer(issuerOf(context))
    .setAudience(AUDIENCE)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(privateKey);
  return { token, tokenType: 'Bearer', expiresAt: new Date(expiresAt * 1000).toISOString() };
}

/** Null for anything but a valid token of ours. */
export async function readAccessToken(context: AccountsContext, token: string): Promise<TokenClaims | null> {
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = kid === undefined ? null : await context.signingKeys.publicKey(kid);
        if (key === null) throw new errors.JWKSNoMatchingKey();
        return key;
      },
      {
        algorithms: [ALGORITHM],
        issuer: issuerOf(context),
        audience: AUDIENCE,
        currentDate: context.now(),
        requiredClaims: ['sub', 'iat', 'exp'],
      },
    );
    const claims = Claims.safeParse(payload);
    if (!claims.success) return null;
    const { sub, workspace, role, scope } = claims.data;
    return { userId: sub, workspaceId: workspace, role, scopes: scope };
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

function issuerOf({ config }: AccountsContext): string {
  return config.publicUrl ?? config.localUrl;
}
