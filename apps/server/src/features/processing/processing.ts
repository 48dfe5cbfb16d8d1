// Background work over HTTP.
import {
  ProcessingJob,
  ProcessingJobList,
  ProcessingJobQuery,
  ProcessingSummary,
  ProcessingSummaryQuery,
  RetryFailedReply,
  RetryFailedRequest,
} from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp, HttpFeature } from '../../platform/http/http-feature.ts';
import { type ChangeProcessing, type ChangeProcessingParts, createChangeProcessing } from './change-processing.ts';
import { STAFF, scopeOf } from './processing-access-policy.ts';
import { createReadProcessing, type ReadProcessing } from './read-processing.ts';

const tags = ['Processing'];
const JOBS = '/api/processing/jobs';
const Params = z.object({ id: z.uuid() });

export function createProcessingApi(parts: ChangeProcessingParts): HttpFeature {
  const read = createReadProcessing(parts);
  const change = createChangeProcessing(parts, read);
  return {
    name: 'processing',
    routes: (app) => {
      addReadRoutes(app, read);
      addChangeRoute(app, change, 'retry', 'retryProcessingJob', 'Start a failed task again');
      addRetryFailedRoute(app, change);
      addChangeRoute(app, change, 'cancel', 'cancelProcessingJob', 'Stop a task that waits or runs');
    },
  };
}

function addReadRoutes(app: HttpApp, read: ReadProcessing): void {
  app.route({
    method: 'GET',
    url: JOBS,
    config: { access: STAFF, audit: { action: 'processing.read' } },
    schema: {
      operationId: 'listProcessingJobs',
      summary: 'Background tasks, the newest first: of the workspace, for admins of the installation of all',
      tags,
      querystring: ProcessingJobQuery,
      response: { 200: ProcessingJobList },
    },
    handler: (request) => read.list(scopeOf(callerOf(request)), request.query),
  });
  app.route({
    method: 'GET',
    url: `${JOBS}/:id`,
    config: { access: STAFF, audit: { action: 'processing.read', subject: 'task' } },
    schema: {
      operationId: 'getProcessingJob',
      summary: 'One background task',
      tags,
      params: Params,
      response: { 200: ProcessingJob },
    },
    handler: (request) => read.get(scopeOf(callerOf(request)), request.params.id),
  });
  app.route({
    method: 'GET',
    url: '/api/processing/summary',
    config: { access: STAFF, audit: { none: 'Only counts.' } },
    schema: {
      operationId: 'getProcessingSummary',
      summary: 'How much waits, runs and failed, since when the oldest waits, and what was done in the last hour',
      tags,
      querystring: ProcessingSummaryQuery,
      response: { 200: ProcessingSummary },
    },
    handler: (request) => read.summary(scopeOf(callerOf(request)), request.query),
  });
}

function addChangeRoute(
  app: HttpApp,
  change: ChangeProcessing,
  action: 'retry' | 'cancel',
  operationId: string,
  summary: string,
): void {
  app.route({
    method: 'POST',
    url: `${JOBS}/:id/${action}`,
    config: { access: STAFF, audit: { action: 'processing.change', subject: 'task' } },
    schema: { operationId, summary, tags, params: Params, response: { 200: ProcessingJob } },
    handler: (request) => change[action](scopeOf(callerOf(request)), request.params.id),
  });
}

function addRetryFailedRoute(app: HttpApp, change: ChangeProcessing): void {
  app.route({
    method: 'POST',
    url: '/api/processing/retry-failed',
    config: { access: STAFF, audit: { action: 'processing.change' } },
    schema: {
      operationId: 'retryFailedProcessingJobs',
      summary: 'Start every failed task of a kind again',
      description: 'The newest first, up to 200 with one call.',
      tags,
      body: RetryFailedRequest,
      response: { 200: RetryFailedReply },
    },
    handler: (request) => change.retryFailed(scopeOf(callerOf(request)), request.body),
  });
}
