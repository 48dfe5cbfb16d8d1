// Changing résumés: corrections, undo, reading again, deleting.
import { CorrectProfileRequest, ReparseRequest, RestoreProfileRequest, Resume, UploadReply } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { etagOf, requireIfMatch } from '../../platform/http/precondition.ts';
import type { ChangeResumes } from './change-resumes.ts';
import type { DeleteResume } from './delete-resume.ts';
import { ResumeParams } from './read-routes.ts';
import type { ReparseResume } from './reparse-resume.ts';
import { BY_HAND, visibilityOf, WRITE } from './resume-access-policy.ts';

export interface ProfileRouteParts {
  readonly changes: ChangeResumes;
  readonly reparse: ReparseResume;
  readonly deleteResume: DeleteResume;
}

const tags = ['Résumés'];
/** Only for the documentation: `requireIfMatch` looks at it, and says 428 when it is missing. */
const IfMatch = z.looseObject({
  'if-match': z.string().optional().describe('The ETag of the version that is changed.'),
});
const IF_MATCH =
  'Needs `If-Match` with the ETag of the version that is changed: 428 without, 412 when somebody was faster.';

export function addProfileRoutes(app: HttpApp, { changes, reparse, deleteResume }: ProfileRouteParts): void {
  correctRoute(app, changes);
  restoreRoute(app, changes);
  reparseRoute(app, reparse);
  deleteRoute(app, deleteResume);
}

function correctRoute(app: HttpApp, changes: ChangeResumes): void {
  app.route({
    method: 'PUT',
    url: '/api/resumes/:id/profile',
    config: { access: BY_HAND, audit: { action: 'resume.change', subject: 'resume' } },
    schema: {
      operationId: 'correctProfile',
      summary: 'Correct, confirm, add or remove values',
      description: `All changes become one new version, or none does. ${IF_MATCH}`,
      tags,
      params: ResumeParams,
      headers: IfMatch,
      body: CorrectProfileRequest,
      response: { 200: Resume },
    },
    handler: async (request, reply) => {
      const visible = visibilityOf(callerOf(request));
      const resume = await changes.correct(visible, request.params.id, requireIfMatch(request), request.body.changes);
      return reply.header('etag', etagOf(resume.version)).send(resume);
    },
  });
}

function restoreRoute(app: HttpApp, changes: ChangeResumes): void {
  app.route({
    method: 'POST',
    url: '/api/resumes/:id/restore',
    config: { access: BY_HAND, audit: { action: 'resume.change', subject: 'resume' } },
    schema: {
      operationId: 'restoreProfile',
      summary: 'Undo or redo: take over the content of another version',
      description: `It becomes a new version. ${IF_MATCH}`,
      tags,
      params: ResumeParams,
      headers: IfMatch,
      body: RestoreProfileRequest,
      response: { 200: Resume },
    },
    handler: async (request, reply) => {
      const visible = visibilityOf(callerOf(request));
      const resume = await changes.restore(visible, request.params.id, requireIfMatch(request), request.body.version);
      return reply.header('etag', etagOf(resume.version)).send(resume);
    },
  });
}

function reparseRoute(app: HttpApp, reparse: ReparseResume): void {
  app.route({
    method: 'POST',
    url: '/api/resumes/:id/reparse',
    config: { access: WRITE, audit: { action: 'resume.reparse', subject: 'resume' } },
    schema: {
      operationId: 'reparseResume',
      summary: 'Read the document again',
      description:
        'What people entered, confirmed or removed stays. A language model can be chosen where one is set up (400 else). ' +
        '409 while the document is being read.',
      tags,
      params: ResumeParams,
      body: ReparseRequest,
      response: { 202: UploadReply },
    },
    handler: async (request, reply) => {
      const body = await reparse(visibilityOf(callerOf(request)), request.params.id, request.body);
      return reply.code(202).header('location', `/api/resumes/${body.resumeId}/status`).send(body);
    },
  });
}

function deleteRoute(app: HttpApp, deleteResume: DeleteResume): void {
  app.route({
    method: 'DELETE',
    url: '/api/resumes/:id',
    config: { access: BY_HAND, audit: { action: 'resume.delete', subject: 'resume' } },
    schema: {
      operationId: 'deleteResume',
      summary: 'Delete a résumé with its file, text, pictures, profile and history',
      tags,
      params: ResumeParams,
      response: { 204: z.null().describe('Nothing is left of it.') },
    },
    handler: async (request, reply) => {
      await deleteResume(visibilityOf(callerOf(request)), request.params.id);
      return reply.code(204).send(null);
    },
  });
}
