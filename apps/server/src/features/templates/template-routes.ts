// Templates for the admin of the installation: list, versions, publish, go back, try.
import {
  TemplateCreate,
  TemplateDetail,
  TemplateList,
  TemplateTestRequest,
  TemplateTestResult,
  TemplateUpdate,
  TemplateVersionChoice,
  TemplateVersionList,
} from '@vitae/schema/api';
import { z } from 'zod';
import type { GuardedAccess } from '../../platform/http/access.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { visibilityOf } from '../resumes/resume-access-policy.ts';
import { addTemplateFileRoutes } from './template-file-routes.ts';
import type { Templates } from './templates.ts';
import type { TryTemplate } from './try-template.ts';

export interface TemplateRouteParts {
  readonly templates: Templates;
  readonly tryTemplate: TryTemplate;
}

const INSTALLATION_ADMINS: GuardedAccess = { roles: ['admin'], installation: true };
const tags = ['Templates'];
// Written out: parameters can't refer to a named schema.
const Params = z.object({ id: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/) });
const audit = { none: 'Says nothing of anybody.' } as const;
const CHANGE = { access: INSTALLATION_ADMINS, audit: { action: 'template.change' } } as const;

export function addTemplateRoutes(app: HttpApp, parts: TemplateRouteParts): void {
  listRoutes(app, parts);
  changeRoutes(app, parts);
  versionRoutes(app, parts);
  addTemplateFileRoutes(app, parts.templates);
  testRoute(app, parts);
}

function listRoutes(app: HttpApp, { templates }: TemplateRouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/templates',
    config: { access: INSTALLATION_ADMINS, audit },
    schema: { operationId: 'listTemplates', summary: 'Extraction recipes', tags, response: { 200: TemplateList } },
    handler: async () => ({ items: await templates.list() }),
  });
  app.route({
    method: 'GET',
    url: '/api/templates/:id',
    config: { access: INSTALLATION_ADMINS, audit },
    schema: {
      operationId: 'getTemplate',
      summary: 'A template with all its versions; what it answers can be imported again',
      tags,
      params: Params,
      response: { 200: TemplateDetail },
    },
    handler: (request) => templates.get(request.params.id),
  });
  app.route({
    method: 'GET',
    url: '/api/templates/:id/versions',
    config: { access: INSTALLATION_ADMINS, audit },
    schema: {
      operationId: 'listTemplateVersions',
      summary: 'The versions of a template, the newest first',
      tags,
      params: Params,
      response: { 200: TemplateVersionList },
    },
    handler: async (request) => ({ items: (await templates.get(request.params.id)).versions }),
  });
}

function changeRoutes(app: HttpApp, { templates }: TemplateRouteParts): void {
  app.route({
    method: 'POST',
    url: '/api/templates',
    config: CHANGE,
    schema: {
      operationId: 'createTemplate',
      summary: 'A new template with a first draft',
      tags,
      body: TemplateCreate,
      response: { 201: TemplateDetail },
    },
    handler: async (request, reply) => {
      const made = await templates.create(request.body, callerOf(request).userId);
      return await reply.code(201).header('location', `/api/templates/${made.id}`).send(made);
    },
  });
  app.route({
    method: 'PUT',
    url: '/api/templates/:id',
    config: CHANGE,
    schema: {
      operationId: 'updateTemplate',
      summary: 'Add a draft version; versions that are there never change',
      tags,
      params: Params,
      body: TemplateUpdate,
      response: { 200: TemplateDetail },
    },
    handler: (request) => templates.update(request.params.id, request.body, callerOf(request).userId),
  });
  app.route({
    method: 'DELETE',
    url: '/api/templates/:id',
    config: CHANGE,
    schema: {
      operationId: 'deleteTemplate',
      summary: 'Delete a template of your own with all its versions',
      tags,
      params: Params,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await templates.delete(request.params.id);
      return await reply.code(204).send(null);
    },
  });
}

function versionRoutes(app: HttpApp, { templates }: TemplateRouteParts): void {
  for (const [path, operationId, summary] of [
    ['publish', 'publishTemplate', 'Put a version into production; the one before it is archived'],
    ['rollback', 'rollBackTemplate', 'Put an earlier version back into production'],
    ['archive', 'archiveTemplate', 'Put a version away; without one in production nothing is asked'],
  ] as const) {
    app.route({
      method: 'POST',
      url: `/api/templates/:id/${path}`,
      config: CHANGE,
      schema: {
        operationId,
        summary,
        tags,
        params: Params,
        body: TemplateVersionChoice,
        response: { 200: TemplateDetail },
      },
      handler: ({ params, body }) =>
        path === 'archive' ? templates.archive(params.id, body.version) : templates.publish(params.id, body.version),
    });
  }
}

function testRoute(app: HttpApp, { tryTemplate }: TemplateRouteParts): void {
  app.route({
    method: 'POST',
    url: '/api/templates/:id/test',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'template.test' } },
    schema: {
      operationId: 'testTemplate',
      summary: 'Try a version on a résumé of your workspace, or only see what would be sent',
      tags,
      params: Params,
      body: TemplateTestRequest,
      response: { 200: TemplateTestResult },
    },
    handler: (request) => tryTemplate(visibilityOf(callerOf(request)), request.params.id, request.body),
  });
}
