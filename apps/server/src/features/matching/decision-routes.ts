// The decision log over HTTP.
import { DecisionFilterQuery, DecisionListQuery, ListQuery, MatchDecisionList } from '@vitae/schema/api';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { READ_POOL, readerOf } from '../candidates/candidate-access-policy.ts';
import { contentDisposition } from '../resumes/content-disposition.ts';
import type { DecisionLog } from './decision-log.ts';

const tags = ['Matches'];
const JobParams = z.object({ id: z.uuid() });

export function addDecisionRoutes(app: HttpApp, decisions: DecisionLog): void {
  jobRoutes(app, decisions);
  workspaceRoutes(app, decisions);
}

function jobRoutes(app: HttpApp, decisions: DecisionLog): void {
  app.route({
    method: 'GET',
    url: '/api/jobs/:id/decisions',
    config: { access: READ_POOL, audit: { action: 'match.decisions', subject: 'job' } },
    schema: {
      operationId: 'listMatchDecisions',
      summary: 'What people decided of the matches of a job, with what the system had said, the newest first',
      tags,
      params: JobParams,
      querystring: ListQuery,
      response: { 200: MatchDecisionList },
    },
    handler: async (request) =>
      await decisions.list(readerOf(callerOf(request)), { ...request.query, job: request.params.id }),
  });
  app.route({
    method: 'GET',
    url: '/api/jobs/:id/decisions.csv',
    config: {
      access: READ_POOL,
      audit: { action: 'match.decisions', subject: 'job' },
      documented: { produces: ['text/csv'] },
    },
    schema: {
      operationId: 'exportMatchDecisions',
      summary: 'The decision log of a job as a CSV file',
      tags,
      params: JobParams,
      response: { 200: z.unknown().describe('UTF-8 with a byte-order mark, one line for each decision.') },
    },
    handler: async (request, reply) =>
      sendCsv(reply, await decisions.csv(readerOf(callerOf(request)), { job: request.params.id })),
  });
}

function workspaceRoutes(app: HttpApp, decisions: DecisionLog): void {
  app.route({
    method: 'GET',
    url: '/api/decisions',
    config: { access: READ_POOL, audit: { action: 'match.decisions' } },
    schema: {
      operationId: 'listDecisions',
      summary: 'The decision log of the workspace, the newest first',
      tags,
      querystring: DecisionListQuery,
      response: { 200: MatchDecisionList },
    },
    handler: async (request) => await decisions.list(readerOf(callerOf(request)), request.query),
  });
  app.route({
    method: 'GET',
    url: '/api/decisions.csv',
    config: {
      access: READ_POOL,
      audit: { action: 'match.decisions' },
      documented: { produces: ['text/csv'] },
    },
    schema: {
      operationId: 'exportDecisions',
      summary: 'The same as a CSV file, which names candidates by their id alone',
      tags,
      querystring: DecisionFilterQuery,
      response: { 200: z.unknown().describe('UTF-8 with a byte-order mark, one line for each decision.') },
    },
    handler: async (request, reply) => sendCsv(reply, await decisions.csv(readerOf(callerOf(request)), request.query)),
  });
}

function sendCsv(reply: FastifyReply, file: string) {
  return reply
    .header('content-disposition', contentDisposition('attachment', 'decisions.csv'))
    .type('text/csv; charset=utf-8')
    .send(file);
}
