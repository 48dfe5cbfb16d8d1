// Routes of the first run.
import { Me, SetupRequest, SetupState } from '@vitae/schema/api';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { OPEN, SECRET_REPLY } from './account-access.ts';
import type { AccountsContext } from './accounts-context.ts';
import { completeSetup, isSetupNeeded } from './setup.ts';

const tags = ['Set-up'];

export function setupRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'GET',
    url: '/api/setup',
    config: { access: OPEN, audit: { none: 'Only whether there is an admin.' } },
    schema: {
      operationId: 'getSetup',
      tags,
      summary: 'Whether the first admin is still missing',
      response: { 200: SetupState },
    },
    handler: async () => ({ needed: await isSetupNeeded(context) }),
  });
  app.route({
    method: 'POST',
    url: '/api/setup',
    config: { access: OPEN, audit: { action: 'auth.setup', refusals: true }, ...SECRET_REPLY },
    schema: {
      operationId: 'completeSetup',
      tags,
      summary: 'Make the first admin with the token of the link in the log; works once, and signs in',
      body: SetupRequest,
      response: { 200: Me },
    },
    handler: (request, reply) => completeSetup(context, { request, reply }, request.body),
  });
}
