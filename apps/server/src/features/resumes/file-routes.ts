// The document as it came in, and its pages as pictures.
import { PagePictureQuery, ResumeFileQuery } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { contentDisposition } from './content-disposition.ts';
import type { DocumentFiles } from './document-files.ts';
import { ResumeParams } from './read-routes.ts';
import { BY_HAND, visibilityOf } from './resume-access-policy.ts';

const tags = ['Résumés'];
/** Whatever the document is, it runs nothing, loads nothing and belongs to no origin. */
const SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:";

export function addFileRoutes(app: HttpApp, files: DocumentFiles): void {
  fileRoute(app, files);
  pageRoute(app, files);
}

function fileRoute(app: HttpApp, files: DocumentFiles): void {
  app.route({
    method: 'GET',
    url: '/api/resumes/:id/file',
    config: {
      access: BY_HAND,
      audit: { action: 'resume.file', subject: 'resume' },
      documented: { produces: ['application/octet-stream'] },
    },
    schema: {
      operationId: 'getResumeFile',
      summary: 'The document as it was uploaded',
      tags,
      params: ResumeParams,
      querystring: ResumeFileQuery,
      response: { 200: z.unknown().describe('The bytes of the document.') },
    },
    handler: async (request, reply) => {
      const file = await files.original(visibilityOf(callerOf(request)), request.params.id);
      const disposition = request.query.view === 'inline' && file.viewable ? 'inline' : 'attachment';
      return reply
        .headers({
          'content-disposition': contentDisposition(disposition, file.filename),
          'content-security-policy': SANDBOX,
          'content-length': file.bytes,
          'x-content-type-options': 'nosniff',
          'cache-control': 'private, no-store',
        })
        .type(file.mediaType)
        .send(file.open());
    },
  });
}

function pageRoute(app: HttpApp, files: DocumentFiles): void {
  app.route({
    method: 'GET',
    url: '/api/resumes/:id/pages/:page.png',
    config: {
      access: BY_HAND,
      audit: { action: 'resume.file', subject: 'resume' },
      documented: { produces: ['image/png'] },
    },
    schema: {
      operationId: 'getResumePage',
      summary: 'A page as a picture',
      description: 'Documents without pages of their own answer 404 `document.no-picture`; `/text` has what to draw.',
      tags,
      params: ResumeParams.extend({ page: z.coerce.number().int().min(1) }),
      querystring: PagePictureQuery,
      response: {
        200: z.unknown().describe('A PNG.'),
        304: z.null().describe('The picture is the one that the caller has.'),
      },
    },
    handler: async (request, reply) => {
      const { id, page } = request.params;
      const picture = await files.page(visibilityOf(callerOf(request)), id, page, request.query.width);
      // Asked for again each time, so that a deleted résumé is not shown; the answer is then only “not changed”.
      reply.headers({ etag: picture.etag, 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' });
      if (request.headers['if-none-match'] === picture.etag) return reply.code(304).send(null);
      return reply.type('image/png').send(await picture.content());
    },
  });
}
