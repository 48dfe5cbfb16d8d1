// Templates as files, and what a provider would say to one before it is saved.
import { TemplateCheck, TemplateCheckRequest, TemplateDetail, TemplateFile } from '@vitae/schema/api';
import { z } from 'zod';
import type { GuardedAccess } from '../../platform/http/access.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { contentDisposition } from '../resumes/content-disposition.ts';
import { checkTemplate } from './check-template.ts';
import type { Templates } from './templates.ts';

const INSTALLATION_ADMINS: GuardedAccess = { roles: ['admin'], installation: true };
const tags = ['Templates'];
const FileParams = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/),
  version: z.coerce.number().int().min(1),
});
const audit = { none: 'Says nothing of anybody.' } as const;

export function addTemplateFileRoutes(app: HttpApp, templates: Templates): void {
  app.route({
    method: 'GET',
    url: '/api/templates/:id/versions/:version/file',
    config: { access: INSTALLATION_ADMINS, audit },
    schema: {
      operationId: 'exportTemplate',
      summary: 'A version as a file for another installation',
      tags,
      params: FileParams,
      response: { 200: TemplateFile },
    },
    handler: async ({ params: { id, version } }, reply) => {
      const file = await templates.file(id, version);
      return await reply
        .header('content-disposition', contentDisposition('attachment', `${id}-${version}.vitae-template.json`))
        .send(file);
    },
  });
  app.route({
    method: 'POST',
    url: '/api/templates/import',
    config: { access: INSTALLATION_ADMINS, audit: { action: 'template.change' } },
    schema: {
      operationId: 'importTemplate',
      summary: 'A new template from a file, or a new draft of the one that has its id',
      tags,
      body: TemplateFile,
      response: { 200: TemplateDetail },
    },
    handler: (request) => templates.import(request.body, callerOf(request).userId),
  });
  app.route({
    method: 'POST',
    url: '/api/templates/check',
    config: { access: INSTALLATION_ADMINS, audit },
    schema: {
      operationId: 'checkTemplate',
      summary: 'What a provider would refuse, and which variables the instructions have',
      tags,
      body: TemplateCheckRequest,
      response: { 200: TemplateCheck },
    },
    handler: (request) => checkTemplate(request.body),
  });
}
