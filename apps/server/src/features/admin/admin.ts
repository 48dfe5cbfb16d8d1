// What an admin of the installation sees of every workspace: people, users, workspaces, figures.
import {
  AdminCandidateList,
  AdminCandidateQuery,
  AdminOverview,
  AdminUserList,
  AdminUserQuery,
  AdminWorkspaceList,
  AdminWorkspaceQuery,
} from '@vitae/schema/api';
import type { Db } from '../../platform/database/database.ts';
import type { GuardedAccess } from '../../platform/http/access.ts';
import type { HttpApp, HttpFeature } from '../../platform/http/http-feature.ts';
import type { QueueCounts } from '../../platform/queue/queue.ts';
import { readCandidates, readUsers, readWorkspaces } from './admin-lists.ts';
import { readOverview } from './admin-overview.ts';

export interface AdminParts {
  readonly db: Db;
  readonly queueCounts: () => Promise<QueueCounts>;
  readonly now: () => Date;
}

const INSTALLATION_ADMINS: GuardedAccess = { roles: ['admin'], installation: true };
const tags = ['Admin'];

export function createAdminFeature(parts: AdminParts): HttpFeature {
  return {
    name: 'admin',
    routes: (app) => {
      overviewRoute(app, parts);
      candidateRoute(app, parts);
      userRoute(app, parts);
      workspaceRoute(app, parts);
    },
  };
}

function overviewRoute(app: HttpApp, parts: AdminParts): void {
  app.route({
    method: 'GET',
    url: '/api/admin/overview',
    config: { access: INSTALLATION_ADMINS, audit: { none: 'Only counts.' } },
    schema: {
      operationId: 'getAdminOverview',
      summary: 'Counts, queue, storage, and how imports ended on each of the last 14 days',
      tags,
      response: { 200: AdminOverview },
    },
    handler: () => readOverview(parts),
  });
}

function candidateRoute(app: HttpApp, { db }: AdminParts): void {
  app.route({
    method: 'GET',
    url: '/api/admin/candidates',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'candidate.list' } },
    schema: {
      operationId: 'listAllCandidates',
      summary: 'The candidates of every workspace, with their owners and sources',
      tags,
      querystring: AdminCandidateQuery,
      response: { 200: AdminCandidateList },
    },
    handler: (request) => readCandidates(db, request.query),
  });
}

function userRoute(app: HttpApp, { db }: AdminParts): void {
  app.route({
    method: 'GET',
    url: '/api/admin/users',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'member.list' } },
    schema: {
      operationId: 'listAllUsers',
      summary: 'Every login, with its workspaces and roles',
      tags,
      querystring: AdminUserQuery,
      response: { 200: AdminUserList },
    },
    handler: (request) => readUsers(db, request.query),
  });
}

function workspaceRoute(app: HttpApp, { db }: AdminParts): void {
  app.route({
    method: 'GET',
    url: '/api/admin/workspaces',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'workspace.list' } },
    schema: {
      operationId: 'listAllWorkspaces',
      summary: 'Every workspace, with what it holds',
      tags,
      querystring: AdminWorkspaceQuery,
      response: { 200: AdminWorkspaceList },
    },
    handler: (request) => readWorkspaces(db, request.query),
  });
}
