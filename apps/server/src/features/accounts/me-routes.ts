// Routes about the caller: who I am, my sessions, my workspaces.
import { VitaeError } from '@vitae/schema';
import {
  ListQuery,
  listOf,
  Me,
  SessionList,
  UpdateMeRequest,
  UpdateWorkspaceRequest,
  WorkspaceSummary,
} from '@vitae/schema/api';
import { z } from 'zod';
import { asSystem } from '../../platform/database/database.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { ADMINS, BY_ROLE, SIGNED_IN } from './account-access.ts';
import type { AccountsContext } from './accounts-context.ts';
import { describeMe } from './me.ts';
import { activateWorkspace, endOtherSessions, endSession, listOwnSessions, listOwnWorkspaces } from './sessions.ts';
import { renameUser, renameWorkspace } from './user-store.ts';

const Nothing = z.undefined().describe('Done.');
const Id = z.object({ id: z.uuid() });
const tags = ['Me'];

export function meRoutes(app: HttpApp, context: AccountsContext): void {
  profileRoutes(app, context);
  sessionListRoutes(app, context);
  workspaceRoutes(app, context);
  workspaceNameRoute(app, context);
}

function profileRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'GET',
    url: '/api/me',
    config: { access: BY_ROLE, audit: { none: 'Only my own name and address, at each start of a page.' } },
    schema: { operationId: 'getMe', tags, summary: 'Who I am', response: { 200: Me } },
    handler: (request) => {
      const { userId, workspaceId } = callerOf(request);
      return describeMe(context, userId, workspaceId);
    },
  });
  app.route({
    method: 'PATCH',
    url: '/api/me',
    config: { access: SIGNED_IN, audit: { action: 'me.change' } },
    schema: {
      operationId: 'updateMe',
      tags,
      summary: 'Change my name',
      body: UpdateMeRequest,
      response: { 200: Me },
    },
    handler: async (request) => {
      const { userId, workspaceId } = callerOf(request);
      const { name } = request.body;
      await asSystem(context.db, 'accounts: rename', (trx) => renameUser(trx, userId, name, context.now()));
      return describeMe(context, userId, workspaceId);
    },
  });
}

function sessionListRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'GET',
    url: '/api/auth/sessions',
    config: { access: SIGNED_IN, audit: { action: 'me.read' } },
    schema: {
      operationId: 'listSessions',
      tags,
      summary: 'Where I am signed in',
      querystring: ListQuery,
      response: { 200: SessionList },
    },
    handler: (request) => listOwnSessions(context, callerOf(request), request.query),
  });
  app.route({
    method: 'DELETE',
    url: '/api/auth/sessions/:id',
    config: { access: SIGNED_IN, audit: { action: 'auth.session', subject: 'session' } },
    schema: {
      operationId: 'endSession',
      tags,
      summary: 'End one of my sessions',
      params: Id,
      response: { 204: Nothing },
    },
    handler: async (request, reply) => {
      await endSession(context, callerOf(request), request.params.id);
      return reply.code(204).send();
    },
  });
  app.route({
    method: 'DELETE',
    url: '/api/auth/sessions',
    config: { access: SIGNED_IN, audit: { action: 'auth.session' } },
    schema: {
      operationId: 'endOtherSessions',
      tags,
      summary: 'End all my sessions but this one',
      response: { 204: Nothing },
    },
    handler: async (request, reply) => {
      await endOtherSessions(context, callerOf(request));
      return reply.code(204).send();
    },
  });
}

function workspaceRoutes(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'GET',
    url: '/api/auth/workspaces',
    config: { access: SIGNED_IN, audit: { none: 'Only the names of workspaces.' } },
    schema: {
      operationId: 'listWorkspaces',
      tags,
      summary: 'The workspaces that I am a member of',
      response: { 200: listOf(WorkspaceSummary) },
    },
    handler: async (request) => ({ items: await listOwnWorkspaces(context, callerOf(request)), nextCursor: null }),
  });
  app.route({
    method: 'POST',
    url: '/api/auth/workspaces/:id/activate',
    config: { access: SIGNED_IN, audit: { action: 'auth.session', subject: 'workspace' } },
    schema: {
      operationId: 'activateWorkspace',
      tags,
      summary: 'Work in another of my workspaces',
      params: Id,
      response: { 200: Me },
    },
    handler: (request) => activateWorkspace(context, callerOf(request), request.params.id),
  });
}

function workspaceNameRoute(app: HttpApp, context: AccountsContext): void {
  app.route({
    method: 'PATCH',
    url: '/api/auth/workspaces/:id',
    config: { access: ADMINS, audit: { action: 'workspace.change', subject: 'workspace' } },
    schema: {
      operationId: 'updateWorkspace',
      tags,
      summary: 'Change the name of the workspace that I work in',
      params: Id,
      body: UpdateWorkspaceRequest,
      response: { 200: Me },
    },
    handler: async (request) => {
      const { userId, workspaceId } = callerOf(request);
      if (request.params.id !== workspaceId) throw new VitaeError('resource.not-found');
      await asSystem(context.db, 'accounts: rename the workspace', (trx) =>
        renameWorkspace(trx, workspaceId, request.body.name),
      );
      return describeMe(context, userId, workspaceId);
    },
  });
}
