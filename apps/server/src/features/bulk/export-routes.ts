// Many candidates as a file over HTTP.
import { BulkExportRequest } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { READ_POOL, readerOf } from '../candidates/candidate-access-policy.ts';
import { contentDisposition } from '../resumes/content-disposition.ts';
import { BULK_EXPORT_TYPES, type ExportCandidates } from './export-candidates.ts';

export function addExportRoutes(app: HttpApp, exportCandidates: ExportCandidates): void {
  app.route({
    method: 'POST',
    url: '/api/candidates/bulk-export',
    config: {
      access: READ_POOL,
      audit: { action: 'candidate.export' },
      documented: { produces: BULK_EXPORT_TYPES },
    },
    schema: {
      operationId: 'exportCandidates',
      summary: 'Many candidates as one file: table, list or ZIP',
      description:
        'Of candidates that are named, or of all that a search finds, in its order. The file is made while it is sent. No cell of a table can ' +
        'become a formula. Each candidate has an entry of its own in the audit log.',
      tags: ['Candidates'],
      body: BulkExportRequest,
      response: { 200: z.unknown().describe('The content in the format that was asked for.') },
    },
    handler: async (request, reply) => {
      const { filename, mediaType, content } = await exportCandidates(readerOf(callerOf(request)), request.body);
      reply.header('content-disposition', contentDisposition('attachment', filename));
      return reply.type(mediaType).send(content);
    },
  });
}
