// Language models for the admin of the installation: providers, calls, usage, health, budgets, flags.
import {
  AdminFlags,
  AssistantFlags,
  LlmBudgetLimits,
  LlmBudgets,
  LlmProvider,
  LlmProviderList,
  LlmProviderSettings,
  LlmProviderTest,
} from '@vitae/schema/api';
import { z } from 'zod';
import { nameAuditSubject } from '../../platform/audit/audit-scope.ts';
import type { Db } from '../../platform/database/database.ts';
import type { GuardedAccess } from '../../platform/http/access.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import type { Alerts } from './alerts.ts';
import type { Budgets } from './budgets.ts';
import { addCallRoutes } from './call-routes.ts';
import type { Flags } from './flags.ts';
import { addKeepingRoutes, type KeepingRouteParts } from './keeping-routes.ts';
import type { LlmRuns } from './llm-runs.ts';
import { addPriceRoutes } from './price-routes.ts';
import type { Prices } from './prices.ts';
import type { Providers } from './providers.ts';

export interface LlmRouteParts extends KeepingRouteParts {
  readonly db: Db;
  readonly providers: Providers;
  readonly budgets: Budgets;
  readonly flags: Flags;
  readonly prices: Prices;
  readonly alerts: Alerts;
  readonly runs: LlmRuns;
  readonly now: () => Date;
}

export const INSTALLATION_ADMINS: GuardedAccess = { roles: ['admin'], installation: true };
const tags = ['Language models'];
const Id = z.object({ id: z.uuid() });
const NOTHING_OF_ANYBODY = { none: 'Says nothing of anybody.' } as const;

export function addLlmRoutes(app: HttpApp, parts: LlmRouteParts): void {
  providerRoutes(app, parts);
  changeRoutes(app, parts);
  addCallRoutes(app, parts);
  addKeepingRoutes(app, parts);
  addPriceRoutes(app, parts.prices);
  budgetRoutes(app, parts);
  flagRoutes(app, parts);
}

function providerRoutes(app: HttpApp, { providers }: LlmRouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/admin/llm/providers',
    config: { access: INSTALLATION_ADMINS, audit: NOTHING_OF_ANYBODY },
    schema: {
      operationId: 'listLlmProviders',
      summary: 'Providers in their order of fallback',
      tags,
      response: { 200: LlmProviderList },
    },
    handler: async () => ({ items: await providers.list() }),
  });
  app.route({
    method: 'POST',
    url: '/api/admin/llm/providers',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'llm-provider.change', subject: 'llm-provider' } },
    schema: {
      operationId: 'createLlmProvider',
      summary: 'Set up a provider; the key is kept sealed and never told again',
      tags,
      body: LlmProviderSettings,
      response: { 201: LlmProvider },
    },
    handler: async (request, reply) => {
      const made = await providers.create(request.body);
      nameAuditSubject('llm-provider', made.id);
      return await reply.code(201).header('location', `/api/admin/llm/providers/${made.id}`).send(made);
    },
  });
  app.route({
    method: 'POST',
    url: '/api/admin/llm/providers/:id/test',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'llm-provider.test', subject: 'llm-provider' } },
    schema: {
      operationId: 'testLlmProvider',
      summary: 'Ask the model one small question, and say what is wrong',
      tags,
      params: Id,
      response: { 200: LlmProviderTest },
    },
    handler: (request) => providers.test(request.params.id),
  });
}

function changeRoutes(app: HttpApp, { providers }: LlmRouteParts): void {
  app.route({
    method: 'PUT',
    url: '/api/admin/llm/providers/:id',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'llm-provider.change', subject: 'llm-provider' } },
    schema: {
      operationId: 'updateLlmProvider',
      summary: 'Change a provider; with a new key the one before it stays valid until it is dropped',
      tags,
      params: Id,
      body: LlmProviderSettings,
      response: { 200: LlmProvider },
    },
    handler: (request) => providers.update(request.params.id, request.body),
  });
  app.route({
    method: 'DELETE',
    url: '/api/admin/llm/providers/:id',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'llm-provider.change', subject: 'llm-provider' } },
    schema: {
      operationId: 'deleteLlmProvider',
      summary: 'Remove a provider and its keys',
      tags,
      params: Id,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await providers.delete(request.params.id);
      return await reply.code(204).send(null);
    },
  });
}

function budgetRoutes(app: HttpApp, { budgets }: LlmRouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/admin/llm/budgets',
    config: { access: INSTALLATION_ADMINS, audit: NOTHING_OF_ANYBODY },
    schema: {
      operationId: 'getLlmBudgets',
      summary: 'What may be spent and what was',
      tags,
      response: { 200: LlmBudgets },
    },
    handler: () => budgets.read(),
  });
  app.route({
    method: 'PUT',
    url: '/api/admin/llm/budgets',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'llm-budget.change' } },
    schema: {
      operationId: 'setLlmBudgets',
      summary:
        'Limit what calls may cost in a day and a month (UTC): all of them, those of a workspace, those of a template',
      tags,
      body: LlmBudgetLimits,
      response: { 200: LlmBudgets },
    },
    handler: (request) => budgets.set(request.body),
  });
}

function flagRoutes(app: HttpApp, { flags }: LlmRouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/admin/flags',
    config: { access: INSTALLATION_ADMINS, audit: NOTHING_OF_ANYBODY },
    schema: { operationId: 'getFlags', summary: 'Who gets a language model', tags, response: { 200: AdminFlags } },
    handler: () => flags.read(),
  });
  app.route({
    method: 'PUT',
    url: '/api/admin/flags',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'llm-flags.change' } },
    schema: {
      operationId: 'setFlags',
      summary: 'Set who gets a language model; the environment counts until then',
      tags,
      body: AssistantFlags,
      response: { 200: AdminFlags },
    },
    handler: (request) => flags.set(request.body),
  });
}
