// Jobs over HTTP: the list, one, adding, changing, deleting.
import { ChangeJobRequest, CreateJobRequest, Job, JobList, JobListQuery } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { etagOf, requireIfMatch } from '../../platform/http/precondition.ts';
import { readerOf } from '../candidates/candidate-access-policy.ts';
import type { ChangeJobs } from './change-jobs.ts';
import { JOBS_BY_HAND, READ_JOBS, WRITE_JOBS } from './job-access-policy.ts';
import type { ReadJobs } from './read-jobs.ts';

export const JobParams = z.object({ id: z.uuid() });
const tags = ['Jobs'];
/** Only for the documentation: `requireIfMatch` looks at it, and says 428 when it is missing. */
const IfMatch = z.looseObject({
  'if-match': z.string().optional().describe('The ETag of the version that is changed.'),
});

export function addJobRoutes(app: HttpApp, jobs: ReadJobs, changes: ChangeJobs): void {
  readRoutes(app, jobs);
  createRoute(app, changes);
  changeRoute(app, changes);
  deleteRoute(app, changes);
}

function readRoutes(app: HttpApp, jobs: ReadJobs): void {
  app.route({
    method: 'GET',
    url: '/api/jobs',
    config: { access: READ_JOBS, audit: { none: 'Jobs are about nobody.' } },
    schema: {
      operationId: 'listJobs',
      summary: 'List jobs, the last changed first',
      tags,
      querystring: JobListQuery,
      response: { 200: JobList },
    },
    handler: async (request) => await jobs.list(readerOf(callerOf(request)), request.query),
  });
  app.route({
    method: 'GET',
    url: '/api/jobs/:id',
    config: { access: READ_JOBS, audit: { none: 'Jobs are about nobody.' } },
    schema: {
      operationId: 'getJob',
      summary: 'One job with its requirements, and where the description says so',
      description: 'The ETag is its version; send it as `If-Match` with changes.',
      tags,
      params: JobParams,
      response: { 200: Job },
    },
    handler: async (request, reply) => {
      const job = await jobs.get(readerOf(callerOf(request)), request.params.id);
      return reply.header('etag', etagOf(job.version)).send(job);
    },
  });
}

function createRoute(app: HttpApp, changes: ChangeJobs): void {
  app.route({
    method: 'POST',
    url: '/api/jobs',
    config: { access: WRITE_JOBS, audit: { action: 'job.create' } },
    schema: {
      operationId: 'createJob',
      summary: 'Add a job from fields, or from its description',
      description:
        'A description is read into the fields that are not given; each value names its place in the text. 400 when there is neither a ' +
        'title nor a description that names one.',
      tags,
      body: CreateJobRequest,
      response: { 201: Job },
    },
    handler: async (request, reply) => {
      const job = await changes.create(readerOf(callerOf(request)), request.body);
      return reply
        .code(201)
        .headers({ location: `/api/jobs/${job.id}`, etag: etagOf(job.version) })
        .send(job);
    },
  });
}

function changeRoute(app: HttpApp, changes: ChangeJobs): void {
  app.route({
    method: 'PUT',
    url: '/api/jobs/:id',
    config: { access: WRITE_JOBS, audit: { action: 'job.change', subject: 'job' } },
    schema: {
      operationId: 'changeJob',
      summary: 'Change a job; pause, close or open it',
      description:
        'Everything that is given changes in one step, or nothing does. Needs `If-Match` with the ETag of the version that is changed: ' +
        '428 without, 412 when somebody was faster.',
      tags,
      params: JobParams,
      headers: IfMatch,
      body: ChangeJobRequest,
      response: { 200: Job },
    },
    handler: async (request, reply) => {
      const version = requireIfMatch(request);
      const job = await changes.change(readerOf(callerOf(request)), request.params.id, version, request.body);
      return reply.header('etag', etagOf(job.version)).send(job);
    },
  });
}

function deleteRoute(app: HttpApp, changes: ChangeJobs): void {
  app.route({
    method: 'DELETE',
    url: '/api/jobs/:id',
    config: { access: JOBS_BY_HAND, audit: { action: 'job.delete', subject: 'job' } },
    schema: {
      operationId: 'deleteJob',
      summary: 'Delete a job; candidates stay in the pool',
      tags,
      params: JobParams,
      response: { 204: z.null().describe('Nothing is left of it.') },
    },
    handler: async (request, reply) => {
      await changes.delete(readerOf(callerOf(request)), request.params.id);
      return reply.code(204).send(null);
    },
  });
}
