// Shortlists over HTTP.
import { JobsOfCandidate, ListQuery, Shortlist } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { READ_POOL, readerOf, WRITE_POOL } from '../candidates/candidate-access-policy.ts';
import type { Shortlists } from './shortlists.ts';

const Id = z.object({ id: z.uuid() });
const LinkParams = Id.extend({ jobId: z.uuid() });
const Done = z.null().describe('Done.');

export function addShortlistRoutes(app: HttpApp, shortlists: Shortlists): void {
  listRoutes(app, shortlists);
  changeRoutes(app, shortlists);
}

function listRoutes(app: HttpApp, shortlists: Shortlists): void {
  app.route({
    method: 'GET',
    url: '/api/jobs/:id/shortlist',
    config: { access: READ_POOL, audit: { action: 'job.shortlist', subject: 'job' } },
    schema: {
      operationId: 'listShortlist',
      summary: 'Who is on the shortlist of a job, who was added last first',
      tags: ['Jobs'],
      params: Id,
      querystring: ListQuery,
      response: { 200: Shortlist },
    },
    handler: async (request) => await shortlists.ofJob(readerOf(callerOf(request)), request.params.id, request.query),
  });
  app.route({
    method: 'GET',
    url: '/api/candidates/:id/jobs',
    config: { access: READ_POOL, audit: { action: 'candidate.read', subject: 'candidate' } },
    schema: {
      operationId: 'listJobsOfCandidate',
      summary: 'The jobs on whose shortlist a candidate is',
      tags: ['Candidates'],
      params: Id,
      response: { 200: JobsOfCandidate },
    },
    handler: async (request) => await shortlists.ofCandidate(readerOf(callerOf(request)), request.params.id),
  });
}

const audit = { action: 'candidate.change', subject: 'candidate' } as const;

function changeRoutes(app: HttpApp, shortlists: Shortlists): void {
  app.route({
    method: 'PUT',
    url: '/api/candidates/:id/jobs/:jobId',
    config: { access: WRITE_POOL, audit },
    schema: {
      operationId: 'addToShortlist',
      summary: 'Put a candidate on the shortlist of a job',
      description: 'That is no application. Doing it again changes nothing.',
      tags: ['Candidates'],
      params: LinkParams,
      response: { 204: Done },
    },
    handler: async (request, reply) => {
      await shortlists.add(readerOf(callerOf(request)), request.params.jobId, request.params.id);
      return reply.code(204).send(null);
    },
  });
  app.route({
    method: 'DELETE',
    url: '/api/candidates/:id/jobs/:jobId',
    config: { access: WRITE_POOL, audit },
    schema: {
      operationId: 'removeFromShortlist',
      summary: 'Take a candidate off the shortlist of a job',
      tags: ['Candidates'],
      params: LinkParams,
      response: { 204: Done },
    },
    handler: async (request, reply) => {
      await shortlists.remove(readerOf(callerOf(request)), request.params.jobId, request.params.id);
      return reply.code(204).send(null);
    },
  });
}
