// Routes of API keys. Keys can't make or change keys.
import { ApiKey, CreateApiKeyRequest, CreatedApiKey, ListQuery, listOf } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { SECRET_REPLY, SIGNED_IN } from './account-access.ts';
import type { AccountsContext } from './accounts-context.ts';
import { createApiKey, listOwnApiKeys, revokeApiKey, rotateApiKey } from './api-keys.ts';

const tags = ['API keys'];
const Id = z.object({ id: z.uuid() });

export function apiKeyRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'GET',
    url: '/api/auth/api-keys',
    config: { access: SIGNED_IN, audit: { action: 'key.list' } },
    schema: {
      operationId: 'listApiKeys',
      tags,
      summary: 'My API keys in this workspace',
      querystring: ListQuery,
      response: { 200: listOf(ApiKey) },
    },
    handler: (request) => listOwnApiKeys(context, callerOf(request), request.query),
  });
  app.route({
    method: 'POST',
    url: '/api/auth/api-keys',
    config: { access: SIGNED_IN, audit: { action: 'key.change', subject: 'key' }, ...SECRET_REPLY },
    schema: {
      operationId: 'createApiKey',
      tags,
      summary: 'Make an API key; it is shown this once',
      body: CreateApiKeyRequest,
      response: { 201: CreatedApiKey },
    },
    handler: async (request, reply) => {
      const created = await createApiKey(context, callerOf(request), request.body);
      return reply.code(201).send(created);
    },
  });
  changeRoutes(app, context);
}

function changeRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'POST',
    url: '/api/auth/api-keys/:id/rotate',
    config: { access: SIGNED_IN, audit: { action: 'key.change', subject: 'key' }, ...SECRET_REPLY },
    schema: {
      operationId: 'rotateApiKey',
      tags,
      summary: 'Give a key a new secret; the old one stops working at once',
      params: Id,
      response: { 200: CreatedApiKey },
    },
    handler: (request) => rotateApiKey(context, callerOf(request), request.params.id),
  });
  app.route({
    method: 'DELETE',
    url: '/api/auth/api-keys/:id',
    config: { access: SIGNED_IN, audit: { action: 'key.change', subject: 'key' } },
    schema: {
      operationId: 'revokeApiKey',
      tags,
      summary: 'Revoke a key',
      params: Id,
      response: { 204: z.undefined().describe('Done.') },
    },
    handler: async (request, reply) => {
      await revokeApiKey(context, callerOf(request), request.params.id);
      return reply.code(204).send();
    },
  });
}
