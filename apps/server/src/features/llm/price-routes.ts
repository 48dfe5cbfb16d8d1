// What models cost, for the admin of the installation.
import { LlmPrice, LlmPriceList, LlmPriceSettings } from '@vitae/schema/api';
import { z } from 'zod';
import type { GuardedAccess } from '../../platform/http/access.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import type { Prices } from './prices.ts';

const INSTALLATION_ADMINS: GuardedAccess = { roles: ['admin'], installation: true };
const CHANGE = { access: INSTALLATION_ADMINS, audit: { action: 'llm-price.change' } } as const;
const tags = ['Language models'];
const Id = z.object({ id: z.uuid() });

export function addPriceRoutes(app: HttpApp, prices: Prices): void {
  app.route({
    method: 'GET',
    url: '/api/admin/llm/prices',
    config: { access: INSTALLATION_ADMINS, audit: { none: 'Says nothing of anybody.' } },
    schema: {
      operationId: 'listLlmPrices',
      summary: 'What models cost: what the installation says, then the list that comes with the program',
      tags,
      response: { 200: LlmPriceList },
    },
    handler: async () => ({ items: await prices.list() }),
  });
  app.route({
    method: 'POST',
    url: '/api/admin/llm/prices',
    config: CHANGE,
    schema: {
      operationId: 'createLlmPrice',
      summary: 'Say what a model costs from a day on; calls that were made keep the price that they were made at',
      tags,
      body: LlmPriceSettings,
      response: { 201: LlmPrice },
    },
    handler: async (request, reply) => {
      const made = await prices.create(request.body);
      return await reply.code(201).header('location', `/api/admin/llm/prices/${made.id}`).send(made);
    },
  });
  app.route({
    method: 'PUT',
    url: '/api/admin/llm/prices/:id',
    config: CHANGE,
    schema: {
      operationId: 'updateLlmPrice',
      summary: 'Change a price that the installation said',
      tags,
      params: Id,
      body: LlmPriceSettings,
      response: { 200: LlmPrice },
    },
    handler: (request) => prices.update(request.params.id, request.body),
  });
  app.route({
    method: 'DELETE',
    url: '/api/admin/llm/prices/:id',
    config: CHANGE,
    schema: {
      operationId: 'deleteLlmPrice',
      summary: 'Take a price away; the one before it counts again',
      tags,
      params: Id,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await prices.delete(request.params.id);
      return await reply.code(204).send(null);
    },
  });
}
