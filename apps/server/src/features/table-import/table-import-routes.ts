// A table of people: looked at first, then taken in.
import { TableImportReply, TablePreview } from '@vitae/schema/api';
import type { GuardedAccess } from '../../platform/http/access.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { previewTable } from './preview-table.ts';
import { receiveTable } from './receive-table.ts';
import type { StartTableImport } from './start-table-import.ts';

/** For those who import for a workspace, and programs that do so for them. */
const IMPORTERS: GuardedAccess = { roles: ['recruiter', 'admin'], scope: 'resumes:write' };

const tags = ['Batches'];
const UPLOAD = { upload: { field: 'file' } } as const;
const FORM =
  'A multipart form with one part `file`: CSV (any usual delimiter and encoding) or XLSX (its first sheet), 15 MB and 20,000 rows at ' +
  'the most. ';

export function addTableImportRoutes(app: HttpApp, start: StartTableImport): void {
  previewRoute(app);
  startRoute(app, start);
}

function previewRoute(app: HttpApp): void {
  app.route({
    method: 'POST',
    url: '/api/table-imports/preview',
    config: { access: IMPORTERS, audit: { none: 'Nothing is kept of it.' }, documented: UPLOAD },
    schema: {
      operationId: 'previewTableImport',
      summary: 'Look at a table of people: its columns, what they seem to hold, and what is wrong with it',
      description: `${FORM}A part \`mapping\`, a JSON list with one field for each column, is checked instead of a guess. Nothing is kept.`,
      tags,
      response: { 200: TablePreview },
    },
    handler: async (request) => await previewTable(await receiveTable(request)),
  });
}

function startRoute(app: HttpApp, start: StartTableImport): void {
  app.route({
    method: 'POST',
    url: '/api/table-imports',
    config: { access: IMPORTERS, audit: { action: 'batch.create', subject: 'batch' }, documented: UPLOAD },
    schema: {
      operationId: 'startTableImport',
      summary: 'Take a table of people in: each row becomes a résumé and ends as a document does',
      description:
        `${FORM}A part \`mapping\` as in the preview, and if wanted a part \`settings\` (JSON, as of a batch). The work is done in the ` +
        'background; `Location` names the address of the batch.',
      tags,
      response: { 202: TableImportReply },
    },
    handler: async (request, reply) => {
      const started = await start(callerOf(request), await receiveTable(request));
      return reply.code(202).header('location', `/api/batches/${started.batchId}`).send(started);
    },
  });
}
