// The log of calls, what they add up to, and how providers are.
import { Readable } from 'node:stream';
import { LlmAlertList, LlmCallFileQuery, LlmCallList, LlmCallQuery, LlmHealth, LlmUsage } from '@vitae/schema/api';
import { z } from 'zod';
import type { Db } from '../../platform/database/database.ts';
import type { GuardedAccess } from '../../platform/http/access.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { contentDisposition } from '../resumes/content-disposition.ts';
import type { Alerts } from './alerts.ts';
import { eachCall, readCalls, readUsage } from './calls.ts';
import { toCallsCsv } from './calls-csv.ts';
import type { LlmRuns } from './llm-runs.ts';
import type { Providers } from './providers.ts';

export interface CallRouteParts {
  readonly db: Db;
  readonly providers: Providers;
  readonly runs: LlmRuns;
  readonly alerts: Alerts;
  readonly now: () => Date;
}

const INSTALLATION_ADMINS: GuardedAccess = { roles: ['admin'], installation: true };
const tags = ['Language models'];
const NOTHING_OF_ANYBODY = { none: 'Says nothing of anybody.' } as const;

export function addCallRoutes(app: HttpApp, { db, runs, providers, alerts, now }: CallRouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/admin/llm/calls',
    config: { access: INSTALLATION_ADMINS, audit: NOTHING_OF_ANYBODY },
    schema: {
      operationId: 'listLlmCalls',
      summary: 'Every call with its tokens, cost, outcome and trace; never the text of a document',
      tags,
      querystring: LlmCallQuery,
      response: { 200: LlmCallList },
    },
    handler: (request) => readCalls(db, request.query),
  });
  app.route({
    method: 'GET',
    url: '/api/admin/llm/calls.csv',
    config: { access: INSTALLATION_ADMINS, audit: NOTHING_OF_ANYBODY, documented: { produces: ['text/csv'] } },
    schema: {
      operationId: 'exportLlmCalls',
      summary: 'The calls that fit as a CSV file',
      tags,
      querystring: LlmCallFileQuery,
      response: { 200: z.unknown().describe('UTF-8 with a byte-order mark, one line for each call.') },
    },
    handler: (request, reply) =>
      reply
        .header('content-disposition', contentDisposition('attachment', 'calls.csv'))
        .type('text/csv; charset=utf-8')
        .send(Readable.from(toCallsCsv(eachCall(db, request.query)))),
  });
  app.route({
    method: 'GET',
    url: '/api/admin/llm/usage',
    config: { access: INSTALLATION_ADMINS, audit: NOTHING_OF_ANYBODY },
    schema: {
      operationId: 'getLlmUsage',
      summary: 'Tokens and cost of 30 days by day, model and template',
      tags,
      response: { 200: LlmUsage },
    },
    handler: () => readUsage(db, now()),
  });
  app.route({
    method: 'GET',
    url: '/api/admin/llm/health',
    config: { access: INSTALLATION_ADMINS, audit: NOTHING_OF_ANYBODY },
    schema: {
      operationId: 'getLlmHealth',
      summary: 'Breakers of the answering process, and the limits of this minute',
      tags,
      response: { 200: LlmHealth },
    },
    handler: async () => {
      const states = runs.breakers();
      const minute = await runs.requestsThisMinute();
      const items = (await providers.list()).map(({ id, name, requestsPerMinute }) => ({
        id,
        name,
        breaker: states.get(id) ?? ('closed' as const),
        requestsThisMinute: minute.get(id) ?? 0,
        requestsPerMinute,
      }));
      return { items };
    },
  });
  app.route({
    method: 'GET',
    url: '/api/admin/llm/alerts',
    config: { access: INSTALLATION_ADMINS, audit: NOTHING_OF_ANYBODY },
    schema: {
      operationId: 'listLlmAlerts',
      summary: 'What needs a look: budgets, failures, slow answers, models that end',
      tags,
      response: { 200: LlmAlertList },
    },
    handler: async () => ({ items: await alerts.read() }),
  });
}
