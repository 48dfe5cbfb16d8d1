// Has the matches of a workspace worked out anew.
import { RefreshMatchesReply } from '@vitae/schema/api';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { POOL_BY_HAND, readerOf } from '../candidates/candidate-access-policy.ts';
import type { RefreshMatches } from './refresh-matches.ts';

export function addRefreshRoutes(app: HttpApp, refresh: RefreshMatches): void {
  app.route({
    method: 'POST',
    url: '/api/matches/refresh',
    config: { access: POOL_BY_HAND, audit: { action: 'match.refresh' } },
    schema: {
      operationId: 'refreshMatches',
      summary: 'Work out anew what the score knows of every candidate of the workspace',
      description: 'Not needed after a change: every question is answered with what is known by then.',
      tags: ['Matches'],
      response: { 202: RefreshMatchesReply },
    },
    handler: async (request, reply) => {
      const taskId = await refresh(readerOf(callerOf(request)));
      return reply.code(202).header('location', `/api/processing/jobs/${taskId}`).send({ taskId });
    },
  });
}
