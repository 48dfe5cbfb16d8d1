// Routes of signed tokens and of the public keys that they are checked with.
import { AccessToken, PublicKeySet } from '@vitae/schema/api';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { makeAccessToken } from './access-tokens.ts';
import { OPEN, SECRET_REPLY, SESSION_OR_KEY } from './account-access.ts';
import type { AccountsContext } from './accounts-context.ts';

const tags = ['Tokens'];

export function tokenRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'POST',
    url: '/api/auth/token',
    config: { access: SESSION_OR_KEY, audit: { action: 'auth.token', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'createAccessToken',
      tags,
      summary: 'Make a signed token (JWT, ES256) that works for 15 minutes',
      description:
        'Other services check it with the keys of `/api/auth/jwks`; here it goes into `Authorization: Bearer`. It may do what the session ' +
        'or key may that it was made with, but cannot change logins, members or keys, nor make another token. It ends early when its user ' +
        'leaves the workspace or gets another role there.',
      response: { 200: AccessToken },
    },
    handler: (request) => makeAccessToken(context, callerOf(request)),
  });
  app.route({
    method: 'GET',
    url: '/api/auth/jwks',
    config: { access: OPEN, audit: { none: 'Public keys.' } },
    schema: {
      operationId: 'getPublicKeys',
      tags,
      summary: 'The public keys of signed tokens (JSON Web Key Set)',
      response: { 200: PublicKeySet },
    },
    handler: async (_request, reply) => {
      const keys = await context.signingKeys.published();
      return reply.header('cache-control', 'public, max-age=300').send({ keys });
    },
  });
}
