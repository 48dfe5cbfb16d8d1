// How long what was said to models is kept, and what was said in a call.
import { LlmExchanges, LlmKeeping } from '@vitae/schema/api';
import { z } from 'zod';
import type { GuardedAccess } from '../../platform/http/access.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import type { Keeping } from './keeping.ts';
import type { KeptExchanges } from './kept-exchanges.ts';

export interface KeepingRouteParts {
  readonly keeping: Keeping;
  readonly exchanges: KeptExchanges;
}

const INSTALLATION_ADMINS: GuardedAccess = { roles: ['admin'], installation: true };
const tags = ['Language models'];
const Id = z.object({ id: z.uuid() });

export function addKeepingRoutes(app: HttpApp, { keeping, exchanges }: KeepingRouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/admin/llm/keeping',
    config: { access: INSTALLATION_ADMINS, audit: { none: 'Says nothing of anybody.' } },
    schema: {
      operationId: 'getLlmKeeping',
      summary: 'How long answers, and prompts with answers, are kept',
      tags,
      response: { 200: LlmKeeping },
    },
    handler: () => keeping.read(),
  });
  app.route({
    method: 'PUT',
    url: '/api/admin/llm/keeping',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'llm-keeping.change' } },
    schema: {
      operationId: 'setLlmKeeping',
      summary: 'Set how long they are kept; what is older goes at once',
      tags,
      body: LlmKeeping,
      response: { 200: LlmKeeping },
    },
    handler: (request) => keeping.set(request.body),
  });
  app.route({
    method: 'GET',
    url: '/api/admin/llm/calls/:id/exchange',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'llm-exchange.read' } },
    schema: {
      operationId: 'getLlmExchange',
      summary: 'What was said in a call, word for word, where that is kept',
      tags,
      params: Id,
      response: { 200: LlmExchanges },
    },
    handler: (request) => exchanges.read(request.params.id),
  });
}
