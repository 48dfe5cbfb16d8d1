// Sending a document.
import { UploadReply } from '@vitae/schema/api';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { noteUpload } from '../../platform/http/idempotency.ts';
import type { ReceiveUpload } from './receive-upload.ts';
import { visibilityOf, WRITE } from './resume-access-policy.ts';

export interface UploadRouteParts {
  readonly receiveUpload: ReceiveUpload;
}

export function addUploadRoutes(app: HttpApp, { receiveUpload }: UploadRouteParts): void {
  app.route({
    method: 'POST',
    url: '/api/resumes/upload',
    config: {
      access: WRITE,
      audit: { action: 'resume.upload', subject: 'resume' },
      documented: { upload: { field: 'file' } },
    },
    schema: {
      operationId: 'uploadResume',
      summary: 'Upload one document',
      description:
        'A multipart form with one part `file`, and if wanted a part `source` (`upload`, `paste`, `api` or `cli`). The type is told ' +
        'from the content. The document is read in the background: `Location` names the address of its status. A document whose ' +
        'bytes are already there is linked to the first upload (`duplicateOf`) and not read again.',
      tags: ['Résumés'],
      response: { 202: UploadReply },
    },
    handler: async (request, reply) => {
      const caller = callerOf(request);
      const { upload, sha256 } = await receiveUpload(request, visibilityOf(caller), caller.kind);
      noteUpload(request, { field: 'file', filename: upload.filename, sha256 });
      const { filename: _filename, ...body } = upload;
      return reply.code(202).header('location', `/api/resumes/${body.resumeId}/status`).send(body);
    },
  });
}
