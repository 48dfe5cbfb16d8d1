// Sending many documents: in one stream, or announced first and then one by one.
import {
  BulkUploadReply,
  CreateBatchReply,
  CreateBatchRequest,
  MAX_BATCH_FILES,
  SendBatchFileReply,
} from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { visibilityOf } from '../resumes/resume-access-policy.ts';
import { WRITE_BATCHES } from './batch-access-policy.ts';
import { BatchParams } from './batch-routes.ts';
import type { CreateBatch } from './create-batch.ts';
import type { ReceiveBatchFile } from './receive-batch-file.ts';
import type { ReceiveBulkUpload } from './receive-bulk-upload.ts';

export interface SendRouteParts {
  readonly createBatch: CreateBatch;
  readonly receiveBatchFile: ReceiveBatchFile;
  readonly receiveBulkUpload: ReceiveBulkUpload;
}

const tags = ['Batches'];
/** A manifest of 10,000 files with long paths. */
const MANIFEST_BYTES = 16 * 1024 * 1024;

export function addSendRoutes(app: HttpApp, parts: SendRouteParts): void {
  bulkUploadRoute(app, parts.receiveBulkUpload);
  createRoute(app, parts.createBatch);
  sendRoute(app, parts.receiveBatchFile);
}

function bulkUploadRoute(app: HttpApp, receiveBulkUpload: ReceiveBulkUpload): void {
  app.route({
    method: 'POST',
    url: '/api/resumes/bulk-upload',
    config: {
      access: WRITE_BATCHES,
      audit: { action: 'batch.create', subject: 'batch' },
      documented: { upload: { field: 'files' } },
    },
    schema: {
      operationId: 'bulkUploadResumes',
      summary: 'Upload many documents and ZIP archives at once',
      description:
        'A multipart form with any number of parts `files`; if wanted, before them a part `name` and a part `settings` (the JSON of ' +
        'BatchSettings). A file that can’t be taken is in `rejected` and never fails the rest. Archives are unpacked in the ' +
        'background, also archives in archives; `Location` names the batch, which counts every file.',
      tags,
      response: { 202: BulkUploadReply },
    },
    handler: async (request, reply) => {
      const body = await receiveBulkUpload(request, visibilityOf(callerOf(request)));
      return reply.code(202).header('location', `/api/batches/${body.batchId}`).send(body);
    },
  });
}

function createRoute(app: HttpApp, createBatch: CreateBatch): void {
  app.route({
    method: 'POST',
    url: '/api/batches',
    bodyLimit: MANIFEST_BYTES,
    config: { access: WRITE_BATCHES, audit: { action: 'batch.create', subject: 'batch' } },
    schema: {
      operationId: 'createBatch',
      summary: 'Announce files with their hashes, and hear which of them to send',
      description: `Up to ${MAX_BATCH_FILES.toLocaleString('en')} files. What is here already is not to be sent again.`,
      tags,
      body: CreateBatchRequest,
      response: { 201: CreateBatchReply },
    },
    handler: async (request, reply) => {
      const created = await createBatch(visibilityOf(callerOf(request)), request.body);
      return reply.code(201).header('location', `/api/batches/${created.batchId}`).send(created);
    },
  });
}

const SendQuery = z.object({
  item: z.uuid(),
  /** A person sends it again, maybe another version. */
  again: z.enum(['true', 'false']).default('false'),
});

function sendRoute(app: HttpApp, receiveBatchFile: ReceiveBatchFile): void {
  app.route({
    method: 'POST',
    url: '/api/batches/:id/files',
    config: {
      access: WRITE_BATCHES,
      audit: { action: 'resume.upload', subject: 'batch' },
      documented: { upload: { field: 'file' } },
      idempotency: false,
    },
    schema: {
      operationId: 'sendBatchFile',
      summary: 'Send one of the announced files',
      description:
        'A multipart form with the part `file`. Sending an item that has come already does nothing and gives where it stands, so that ' +
        'a broken import can simply be sent once more. A file that can’t be taken is no error: its bin is then `rejected`. ' +
        '`again=true` replaces what was rejected, cancelled or could not be read, also by another version of the file.',
      tags,
      params: BatchParams,
      querystring: SendQuery,
      response: { 200: SendBatchFileReply },
    },
    handler: async (request) => {
      const { item, again } = request.query;
      const address = { batchId: request.params.id, itemId: item, again: again === 'true' };
      return await receiveBatchFile(request, visibilityOf(callerOf(request)), address);
    },
  });
}
