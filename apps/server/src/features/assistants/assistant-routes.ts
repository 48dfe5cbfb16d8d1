// Assistants for the admin of the installation.
import { AssistantList, AssistantReconciliation } from '@vitae/schema/api';
import type { GuardedAccess } from '../../platform/http/access.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import type { Assistants } from './assistants.ts';

const INSTALLATION_ADMINS: GuardedAccess = { roles: ['admin'], installation: true };
const tags = ['Templates'];

export function addAssistantRoutes(app: HttpApp, assistants: Assistants): void {
  app.route({
    method: 'GET',
    url: '/api/admin/assistants',
    config: { access: INSTALLATION_ADMINS, audit: { none: 'Says nothing of anybody.' } },
    schema: {
      operationId: 'listAssistants',
      summary: 'Versions in production bound to providers and models, with their use, success, cost and worth',
      tags,
      response: { 200: AssistantList },
    },
    handler: async () => ({ items: await assistants.list() }),
  });
  app.route({
    method: 'POST',
    url: '/api/admin/assistants/reconcile',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'assistant.reconcile' } },
    schema: {
      operationId: 'reconcileAssistants',
      summary: 'Make the assistants that are missing, and remove orphans; also done every hour',
      tags,
      response: { 200: AssistantReconciliation },
    },
    handler: () => assistants.reconcile(),
  });
}
