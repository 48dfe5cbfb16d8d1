// Looking at résumés: the list, one with its profile, its status, its text, an older version, an export.
import {
  ExportQuery,
  Resume,
  ResumeList,
  ResumeListQuery,
  ResumeStatus,
  ResumeText,
  ResumeVersionDetails,
} from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { etagOf } from '../../platform/http/precondition.ts';
import type { ReadResumes } from './read-resumes.ts';
import { BY_HAND, READ, visibilityOf } from './resume-access-policy.ts';
import { EXPORTED_TYPES, sendExport } from './send-export.ts';

export const ResumeParams = z.object({ id: z.uuid() });
const tags = ['Résumés'];

export function addReadRoutes(app: HttpApp, resumes: ReadResumes): void {
  listRoute(app, resumes);
  getRoute(app, resumes);
  statusRoute(app, resumes);
  textRoute(app, resumes);
  versionRoute(app, resumes);
  exportRoute(app, resumes);
}

function listRoute(app: HttpApp, resumes: ReadResumes): void {
  app.route({
    method: 'GET',
    url: '/api/resumes',
    config: { access: READ, audit: { action: 'resume.list' } },
    schema: {
      operationId: 'listResumes',
      summary: 'List résumés, the newest first',
      description: 'Candidates see what they uploaded, recruiters and admins everything in the workspace.',
      tags,
      querystring: ResumeListQuery,
      response: { 200: ResumeList },
    },
    handler: async (request) => await resumes.list(visibilityOf(callerOf(request)), request.query),
  });
}

function getRoute(app: HttpApp, resumes: ReadResumes): void {
  app.route({
    method: 'GET',
    url: '/api/resumes/:id',
    config: { access: READ, audit: { action: 'resume.read', subject: 'resume' } },
    schema: {
      operationId: 'getResume',
      summary: 'One résumé with its profile, the evidence, warnings and versions',
      description: 'The ETag is the version of the profile; send it as `If-Match` with changes.',
      tags,
      params: ResumeParams,
      response: { 200: Resume },
    },
    handler: async (request, reply) => {
      const resume = await resumes.get(visibilityOf(callerOf(request)), request.params.id);
      return reply.header('etag', etagOf(resume.version)).send(resume);
    },
  });
}

function statusRoute(app: HttpApp, resumes: ReadResumes): void {
  app.route({
    method: 'GET',
    url: '/api/resumes/:id/status',
    config: { access: READ, audit: { none: 'Only how far the import is.' } },
    schema: {
      operationId: 'getResumeStatus',
      summary: 'How far the import is, and how it ended',
      description: '`stage` is the one under way, or the last one reached when the import is done.',
      tags,
      params: ResumeParams,
      response: { 200: ResumeStatus },
    },
    handler: async (request) => await resumes.status(visibilityOf(callerOf(request)), request.params.id),
  });
}

function textRoute(app: HttpApp, resumes: ReadResumes): void {
  app.route({
    method: 'GET',
    url: '/api/resumes/:id/text',
    config: { access: BY_HAND, audit: { action: 'resume.file', subject: 'resume' } },
    schema: {
      operationId: 'getResumeText',
      summary: 'The text of the document with the place of each part',
      tags,
      params: ResumeParams,
      response: { 200: ResumeText },
    },
    handler: async (request) => await resumes.text(visibilityOf(callerOf(request)), request.params.id),
  });
}

function versionRoute(app: HttpApp, resumes: ReadResumes): void {
  app.route({
    method: 'GET',
    url: '/api/resumes/:id/versions/:version',
    config: { access: READ, audit: { action: 'resume.read', subject: 'resume' } },
    schema: {
      operationId: 'getResumeVersion',
      summary: 'The profile as it was in an earlier version',
      tags,
      params: ResumeParams.extend({ version: z.coerce.number().int().min(1) }),
      response: { 200: ResumeVersionDetails },
    },
    handler: async (request) =>
      await resumes.version(visibilityOf(callerOf(request)), request.params.id, request.params.version),
  });
}

function exportRoute(app: HttpApp, resumes: ReadResumes): void {
  app.route({
    method: 'GET',
    url: '/api/resumes/:id/export',
    config: {
      access: READ,
      audit: { action: 'resume.export', subject: 'resume' },
      documented: { produces: EXPORTED_TYPES },
    },
    schema: {
      operationId: 'exportResume',
      summary: 'The profile as a file: PDF, DOCX, Markdown, CSV, JSON Resume, HR Open, Europass, or with all evidence',
      description:
        '`anonymous=true` gives a blind CV in any of the formats. A PDF shows Latin, Greek and Cyrillic script; for others the ' +
        'answer is 422 `export.letters-missing`, and DOCX has them. 409 when the document has no profile.',
      tags,
      params: ResumeParams,
      querystring: ExportQuery,
      response: { 200: z.unknown().describe('The content in the format that was asked for.') },
    },
    handler: async (request, reply) => {
      const { format, anonymous } = request.query;
      const file = await resumes.export(
        visibilityOf(callerOf(request)),
        request.params.id,
        format,
        anonymous === 'true',
      );
      return sendExport(reply, file);
    },
  });
}
