// Changes of many candidates over HTTP.
import { BulkChange, BulkChangeRequest } from '@vitae/schema/api';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { POOL_BY_HAND, readerOf } from '../candidates/candidate-access-policy.ts';
import type { BulkChanges } from './bulk-changes.ts';

const tags = ['Candidates'];
const BulkParams = z.object({ id: z.uuid() });
const STARTED = { 200: BulkChange, 202: BulkChange };

export function addBulkRoutes(app: HttpApp, changes: BulkChanges): void {
  app.route({
    method: 'POST',
    url: '/api/candidates/bulk-changes',
    config: { access: POOL_BY_HAND, audit: { action: 'candidate.bulk-change' } },
    schema: {
      operationId: 'startBulkChange',
      summary: 'Set status or owner of many candidates, tag them, put them on the shortlist of a job, or delete them',
      description:
        'Of candidates that are named, or of all that a search finds. A small change is done with the answer, 200; a larger one is 202 and ' +
        'runs on in the background. Each candidate that is changed has an entry of its own in the audit log.',
      tags,
      body: BulkChangeRequest,
      response: STARTED,
    },
    handler: async (request, reply) => answer(reply, await changes.start(readerOf(callerOf(request)), request.body)),
  });
  app.route({
    method: 'GET',
    url: '/api/candidates/bulk-changes/:id',
    config: { access: POOL_BY_HAND, audit: { none: 'Only counts, for who made the change.' } },
    schema: {
      operationId: 'getBulkChange',
      summary: 'How far a bulk change of one’s own is, and what became of how many',
      tags,
      params: BulkParams,
      response: { 200: BulkChange },
    },
    handler: async (request) => await changes.get(readerOf(callerOf(request)), request.params.id),
  });
  app.route({
    method: 'POST',
    url: '/api/candidates/bulk-changes/:id/undo',
    config: { access: POOL_BY_HAND, audit: { action: 'candidate.bulk-change' } },
    schema: {
      operationId: 'undoBulkChange',
      summary: 'Take a bulk change back',
      description:
        'Within seven days, once, by who made it. It is a bulk change of its own: candidates that somebody has changed since stay as they are.',
      tags,
      params: BulkParams,
      response: STARTED,
    },
    handler: async (request, reply) =>
      answer(reply, await changes.undo(readerOf(callerOf(request)), request.params.id)),
  });
}

function answer<Reply extends FastifyReply>(reply: Reply, change: BulkChange): Reply {
  reply.code(change.state === 'done' ? 200 : 202).send(change);
  return reply;
}
