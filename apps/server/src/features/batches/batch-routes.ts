// Looking at batches.
import { Readable } from 'node:stream';
import {
  Batch,
  BatchChoices,
  BatchEstimate,
  BatchEstimateQuery,
  BatchItemList,
  BatchItemQuery,
  BatchList,
  BatchOutcomesQuery,
  ListQuery,
} from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { contentDisposition } from '../resumes/content-disposition.ts';
import { visibilityOf } from '../resumes/resume-access-policy.ts';
import { READ_BATCHES } from './batch-access-policy.ts';
import { type BatchChoicesParts, listBatchChoices } from './batch-choices.ts';
import { toOutcomesCsv } from './outcomes-csv.ts';
import type { ReadBatches } from './read-batches.ts';

export const BatchParams = z.object({ id: z.uuid() });
const tags = ['Batches'];

export function addBatchRoutes(app: HttpApp, batches: ReadBatches, choices: BatchChoicesParts): void {
  choicesRoute(app, choices);
  estimateRoute(app, choices);
  listRoute(app, batches);
  getRoute(app, batches);
  itemsRoute(app, batches);
  outcomesRoute(app, batches);
}

function listRoute(app: HttpApp, batches: ReadBatches): void {
  app.route({
    method: 'GET',
    url: '/api/batches',
    config: { access: READ_BATCHES, audit: { action: 'batch.list' } },
    schema: {
      operationId: 'listBatches',
      summary: 'List batches with their counts, the newest first',
      tags,
      querystring: ListQuery,
      response: { 200: BatchList },
    },
    handler: async (request) => await batches.list(visibilityOf(callerOf(request)), request.query),
  });
}

function choicesRoute(app: HttpApp, choices: BatchChoicesParts): void {
  app.route({
    method: 'GET',
    url: '/api/batches/choices',
    config: { access: READ_BATCHES, audit: { none: 'About the installation, and nobody.' } },
    schema: {
      operationId: 'listBatchChoices',
      summary: 'Languages and engines that can be chosen for the documents of a batch',
      tags,
      response: { 200: BatchChoices },
    },
    handler: async (request) => await listBatchChoices(choices, callerOf(request).workspaceId),
  });
}

function estimateRoute(app: HttpApp, { estimate }: BatchChoicesParts): void {
  app.route({
    method: 'GET',
    url: '/api/batches/estimate',
    config: { access: READ_BATCHES, audit: { none: 'About the installation, and nobody.' } },
    schema: {
      operationId: 'estimateBatch',
      summary: 'Tokens and cost of a language model for so many documents, before they are sent',
      tags,
      querystring: BatchEstimateQuery,
      response: { 200: BatchEstimate },
    },
    handler: async (request) => {
      const { userId, workspaceId } = callerOf(request);
      return await estimate({ ...request.query, userId, workspaceId });
    },
  });
}

function getRoute(app: HttpApp, batches: ReadBatches): void {
  app.route({
    method: 'GET',
    url: '/api/batches/:id',
    config: { access: READ_BATCHES, audit: { none: 'Only counts; the list of items is recorded.' } },
    schema: {
      operationId: 'getBatch',
      summary: 'One batch: its counts, which add up to the total at any moment, speed and time left',
      tags,
      params: BatchParams,
      response: { 200: Batch },
    },
    handler: async (request) => await batches.get(visibilityOf(callerOf(request)), request.params.id),
  });
}

function itemsRoute(app: HttpApp, batches: ReadBatches): void {
  app.route({
    method: 'GET',
    url: '/api/batches/:id/items',
    config: { access: READ_BATCHES, audit: { action: 'batch.read', subject: 'batch' } },
    schema: {
      operationId: 'listBatchItems',
      summary: 'What became of each file, with the reason and what can be done about it',
      tags,
      params: BatchParams,
      querystring: BatchItemQuery,
      response: { 200: BatchItemList },
    },
    handler: async (request) => await batches.items(visibilityOf(callerOf(request)), request.params.id, request.query),
  });
}

function outcomesRoute(app: HttpApp, batches: ReadBatches): void {
  app.route({
    method: 'GET',
    url: '/api/batches/:id/outcomes.csv',
    config: {
      access: READ_BATCHES,
      audit: { action: 'batch.export', subject: 'batch' },
      documented: { produces: ['text/csv'] },
    },
    schema: {
      operationId: 'exportBatchOutcomes',
      summary: 'What became of each file, or of those in one bin, as a CSV file',
      tags,
      params: BatchParams,
      querystring: BatchOutcomesQuery,
      response: { 200: z.unknown().describe('UTF-8 with a byte-order mark, one line for each file.') },
    },
    handler: async (request, reply) => {
      const portions = await batches.outcomes(visibilityOf(callerOf(request)), request.params.id, request.query);
      return reply
        .header('content-disposition', contentDisposition('attachment', 'outcomes.csv'))
        .type('text/csv; charset=utf-8')
        .send(Readable.from(toOutcomesCsv(portions)));
    },
  });
}
