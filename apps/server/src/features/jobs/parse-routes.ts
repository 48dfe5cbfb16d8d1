// Reading a description before there is a job, and many jobs at once.

import { ParsedJob } from '@vitae/schema';
import { JobImportReply, ParsedJobFile, ParseJobRequest } from '@vitae/schema/api';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { readerOf } from '../candidates/candidate-access-policy.ts';
import { receiveTable } from '../table-import/receive-table.ts';
import type { ReadDescriptionFile } from './description-file.ts';
import type { ImportJobs } from './import-jobs.ts';
import { WRITE_JOBS } from './job-access-policy.ts';
import type { ParseDescription } from './parse-description.ts';

const tags = ['Jobs'];
const UPLOAD = { upload: { field: 'file' } } as const;

export interface ParseRouteParts {
  readonly parse: ParseDescription;
  readonly readFile: ReadDescriptionFile;
  readonly importJobs: ImportJobs;
}

export function addParseRoutes(app: HttpApp, { parse, readFile, importJobs }: ParseRouteParts): void {
  app.route({
    method: 'POST',
    url: '/api/jobs/parse',
    config: { access: WRITE_JOBS, audit: { none: 'Nothing is kept of it.' } },
    schema: {
      operationId: 'parseJob',
      summary: 'Read a description, and keep nothing',
      description: 'Every value names its place in the text (UTF-16 offsets). What is not said is null or empty.',
      tags,
      body: ParseJobRequest,
      response: { 200: ParsedJob },
    },
    handler: async (request) => await parse(request.body.description),
  });
  app.route({
    method: 'POST',
    url: '/api/jobs/parse-file',
    config: { access: WRITE_JOBS, audit: { none: 'Nothing is kept of it.' }, documented: UPLOAD },
    schema: {
      operationId: 'parseJobFile',
      summary: 'Read a description that comes as a document, and keep nothing',
      description: 'A multipart form with one part `file`, 5 MB at the most: every type that résumés may have.',
      tags,
      response: { 200: ParsedJobFile },
    },
    handler: async (request) => {
      const description = await readFile(request);
      return { description, ...(await parse(description)) };
    },
  });
  app.route({
    method: 'POST',
    url: '/api/jobs/import',
    config: { access: WRITE_JOBS, audit: { action: 'job.create' }, documented: UPLOAD },
    schema: {
      operationId: 'importJobs',
      summary: 'Add many jobs from a table',
      description:
        'A multipart form with one part `file`: CSV or XLSX, 1,000 rows at the most, with a row of headers such as `title`, ' +
        '`description`, `must skills`, `nice skills`, `min years`, `city`, `salary min`. A row that can’t be taken is named with the ' +
        'reason; the others are added.',
      tags,
      response: { 200: JobImportReply },
    },
    handler: async (request) => await importJobs(readerOf(callerOf(request)), (await receiveTable(request)).bytes),
  });
}
