// Reading a description before there is a job, and many jobs at once.

import { AssistedJob, JobImportReply, ParsedJobFile, ParsedJobReply, ParseJobRequest } from '@vitae/schema/api';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { readerOf } from '../candidates/candidate-access-policy.ts';
import { receiveTable } from '../table-import/receive-table.ts';
import type { ReadDescriptionFile } from './description-file.ts';
import type { ImportJobs } from './import-jobs.ts';
import { WRITE_JOBS } from './job-access-policy.ts';
import type { ParseDescription } from './parse-description.ts';
import type { SecondReader } from './second-reader.ts';

const tags = ['Jobs'];
const UPLOAD = { upload: { field: 'file' } } as const;

export interface ParseRouteParts {
  readonly parse: ParseDescription;
  readonly readFile: ReadDescriptionFile;
  readonly importJobs: ImportJobs;
  readonly secondReader: SecondReader;
}

export function addParseRoutes(app: HttpApp, parts: ParseRouteParts): void {
  const { parse, readFile, importJobs, secondReader } = parts;
  addAssistedRoute(app, parts);
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
      response: { 200: ParsedJobReply },
    },
    handler: async (request) => ({
      ...(await parse(readerOf(callerOf(request)), request.body.description)),
      assistant: await secondReader.isWanted(callerOf(request)),
    }),
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
      const assistant = await secondReader.isWanted(callerOf(request));
      return { description, ...(await parse(readerOf(callerOf(request)), description)), assistant };
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

/** A route of its own, because a model takes seconds: who waits for fields has the local ones at once. */
function addAssistedRoute(app: HttpApp, { parse, secondReader }: ParseRouteParts): void {
  app.route({
    method: 'POST',
    url: '/api/jobs/parse-assisted',
    config: { access: WRITE_JOBS, audit: { none: 'Nothing is kept of it.' } },
    schema: {
      operationId: 'parseJobAssisted',
      summary: 'Read a description here and with a language model, and keep nothing',
      description:
        'Values of the model are taken only where the description says them; each names its engine in the evidence. Without a model, or ' +
        'when it fails, the local reading comes back with the reason.',
      tags,
      body: ParseJobRequest,
      response: { 200: AssistedJob },
    },
    handler: async (request, reply) => {
      const { description } = request.body;
      const gone = new AbortController();
      reply.raw.on('close', () => gone.abort());
      const reader = readerOf(callerOf(request));
      return await secondReader.read({ reader, description, local: await parse(reader, description) }, gone.signal);
    },
  });
}
