// Saved views over HTTP.
import { SavedView, SavedViewList, SaveViewRequest } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { POOL_BY_HAND, readerOf } from '../candidates/candidate-access-policy.ts';
import type { Views } from './views.ts';

const tags = ['Candidates'];
const ViewParams = z.object({ id: z.uuid() });
const Nothing = z.undefined().describe('Done.');

export function addViewRoutes(app: HttpApp, views: Views): void {
  app.route({
    method: 'GET',
    url: '/api/views',
    config: { access: POOL_BY_HAND, audit: { action: 'candidate.search' } },
    schema: {
      operationId: 'listViews',
      summary: 'List the saved views: one’s own and those that are shared',
      description: '`unseen` counts the candidates of a view that came into the pool since one last looked at it.',
      tags,
      response: { 200: SavedViewList },
    },
    handler: async (request) => ({ items: await views.list(readerOf(callerOf(request))) }),
  });
  app.route({
    method: 'POST',
    url: '/api/views',
    config: { access: POOL_BY_HAND, audit: { action: 'view.change' } },
    schema: {
      operationId: 'createView',
      summary: 'Save a view',
      tags,
      body: SaveViewRequest,
      response: { 201: SavedView },
    },
    handler: async (request, reply) =>
      reply.code(201).send(await views.create(readerOf(callerOf(request)), request.body)),
  });
  addChangeRoutes(app, views);
}

function addChangeRoutes(app: HttpApp, views: Views): void {
  app.route({
    method: 'PUT',
    url: '/api/views/:id',
    config: { access: POOL_BY_HAND, audit: { action: 'view.change' } },
    schema: {
      operationId: 'changeView',
      summary: 'Change a view of one’s own',
      tags,
      params: ViewParams,
      body: SaveViewRequest,
      response: { 200: SavedView },
    },
    handler: async (request) => await views.change(readerOf(callerOf(request)), request.params.id, request.body),
  });
  app.route({
    method: 'DELETE',
    url: '/api/views/:id',
    config: { access: POOL_BY_HAND, audit: { action: 'view.change' } },
    schema: {
      operationId: 'deleteView',
      summary: 'Delete a view of one’s own',
      tags,
      params: ViewParams,
      response: { 204: Nothing },
    },
    handler: async (request, reply) => {
      await views.delete(readerOf(callerOf(request)), request.params.id);
      return reply.code(204).send();
    },
  });
  app.route({
    method: 'POST',
    url: '/api/views/:id/seen',
    config: { access: POOL_BY_HAND, audit: { action: 'candidate.search' } },
    schema: {
      operationId: 'markViewSeen',
      summary: 'Note that one has looked at a view: what comes from now on is new',
      tags,
      params: ViewParams,
      response: { 204: Nothing },
    },
    handler: async (request, reply) => {
      await views.seen(readerOf(callerOf(request)), request.params.id);
      return reply.code(204).send();
    },
  });
}
