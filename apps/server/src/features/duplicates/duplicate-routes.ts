// Likely duplicates over HTTP.
import { DismissDuplicateRequest, DuplicateList, DuplicateListQuery } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { POOL_BY_HAND, READ_POOL, readerOf } from '../candidates/candidate-access-policy.ts';
import type { DuplicateQueue } from './list-duplicates.ts';

const tags = ['Duplicates'];

export function addDuplicateRoutes(app: HttpApp, queue: DuplicateQueue): void {
  app.route({
    method: 'GET',
    url: '/api/candidates/duplicates',
    config: { access: READ_POOL, audit: { action: 'duplicate.list' } },
    schema: {
      operationId: 'listDuplicates',
      summary: 'Pairs of candidates that may be the same person',
      description:
        'The likeliest first, with the reasons. With `state=different` those that a person told apart, the newest decision first.',
      tags,
      querystring: DuplicateListQuery,
      response: { 200: DuplicateList },
    },
    handler: async (request) => await queue.list(readerOf(callerOf(request)), request.query),
  });
  app.route({
    method: 'POST',
    url: '/api/candidates/duplicates/dismiss',
    config: { access: POOL_BY_HAND, audit: { action: 'duplicate.decide' } },
    schema: {
      operationId: 'dismissDuplicate',
      summary: 'Say that two candidates are not the same person',
      description: 'Remembered: they are never asked about again, and never taken for one another by themselves.',
      tags,
      body: DismissDuplicateRequest,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await queue.dismiss(readerOf(callerOf(request)), request.body);
      return reply.status(204).send(null);
    },
  });
  app.route({
    method: 'POST',
    url: '/api/candidates/duplicates/reconsider',
    config: { access: POOL_BY_HAND, audit: { action: 'duplicate.decide' } },
    schema: {
      operationId: 'reconsiderDuplicate',
      summary: 'Take back that two candidates are not the same person',
      description: 'When they are likely to be the same person, they come into the queue again.',
      tags,
      body: DismissDuplicateRequest,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await queue.reconsider(readerOf(callerOf(request)), request.body);
      return reply.status(204).send(null);
    },
  });
}
