// The decision log over HTTP.
import { ListQuery, MatchDecisionList } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { READ_POOL, readerOf } from '../candidates/candidate-access-policy.ts';
import { contentDisposition } from '../resumes/content-disposition.ts';
import type { DecisionLog } from './decision-log.ts';

const tags = ['Matches'];
const JobParams = z.object({ id: z.uuid() });

export function addDecisionRoutes(app: HttpApp, decisions: DecisionLog): void {
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
    handler: async (request) => await decisions.list(readerOf(callerOf(request)), request.params.id, request.query),
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
    handler: async (request, reply) => {
      const file = await decisions.csv(readerOf(callerOf(request)), request.params.id);
      return reply
        .header('content-disposition', contentDisposition('attachment', 'decisions.csv'))
        .type('text/csv; charset=utf-8')
        .send(file);
    },
  });
}
