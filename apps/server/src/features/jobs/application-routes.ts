// The public page of a job over HTTP: for strangers, and for the recruiter who switches it on and sees who applied.
import {
  ApplicationReply,
  ApplicationStatus,
  JobApplicationList,
  JobPage,
  JobPageRequest,
  ListQuery,
  PublicJob,
} from '@vitae/schema/api';
import { z } from 'zod';
import { type Caller, callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { READ_POOL, readerOf } from '../candidates/candidate-access-policy.ts';
import { type Applications, newReceipt } from './applications.ts';
import { JOBS_BY_HAND } from './job-access-policy.ts';
import type { JobPages } from './job-page.ts';
import { JobParams } from './job-routes.ts';
import type { ListApplicants } from './list-applicants.ts';
import { type ReceiveApplicationParts, receiveApplication } from './receive-application.ts';

export interface ApplicationRouteParts extends ReceiveApplicationParts {
  readonly pages: JobPages;
  readonly applications: Applications;
  readonly applicants: ListApplicants;
}

const tags = ['Jobs'];
/** Of one address: strangers look at a page and send a form, they don't do so all day. */
const FEW = { rateLimit: { max: 10, timeWindow: 600_000 } } as const;
const SOME = { rateLimit: { max: 120, timeWindow: 60_000 } } as const;

export function addApplicationRoutes(app: HttpApp, parts: ApplicationRouteParts): void {
  pageRoutes(app, parts.pages);
  listRoute(app, parts.applicants);
  publicRoutes(app, parts.applications);
  applyRoute(app, parts);
}

function pageRoutes(app: HttpApp, pages: JobPages): void {
  app.route({
    method: 'GET',
    url: '/api/jobs/:id/page',
    config: { access: JOBS_BY_HAND, audit: { none: 'A setting, about nobody.' } },
    schema: {
      operationId: 'getJobPage',
      summary: 'Whether the job has a public page, and its address',
      tags,
      params: JobParams,
      response: { 200: JobPage },
    },
    handler: async (request) => await pages.get(readerOf(callerOf(request)), request.params.id),
  });
  app.route({
    method: 'PUT',
    url: '/api/jobs/:id/page',
    config: { access: JOBS_BY_HAND, audit: { action: 'job.page', subject: 'job' } },
    schema: {
      operationId: 'setJobPage',
      summary: 'Switch the public page with its application form on or off',
      description: 'Off until it is switched on. It is shown while the job is open; its address stays the same.',
      tags,
      params: JobParams,
      body: JobPageRequest,
      response: { 200: JobPage },
    },
    handler: async (request) => await pages.set(readerOf(callerOf(request)), request.params.id, request.body),
  });
}

function listRoute(app: HttpApp, applicants: ListApplicants): void {
  app.route({
    method: 'GET',
    url: '/api/jobs/:id/applications',
    config: { access: READ_POOL, audit: { action: 'job.applicants', subject: 'job' } },
    schema: {
      operationId: 'listApplications',
      summary: 'Who applied, the newest first',
      tags,
      params: JobParams,
      querystring: ListQuery,
      response: { 200: JobApplicationList },
    },
    handler: async (request) => await applicants(readerOf(callerOf(request)), request.params.id, request.query),
  });
}

function publicRoutes(app: HttpApp, applications: Applications): void {
  app.route({
    method: 'GET',
    url: '/api/public/jobs/:slug',
    config: { access: 'open', ...SOME, audit: { none: 'Anybody may see it.' } },
    schema: {
      operationId: 'getPublicJob',
      summary: 'A job that takes applications, as strangers see it',
      tags,
      params: z.object({ slug: z.string().max(80) }),
      response: { 200: PublicJob },
    },
    handler: async (request) => await applications.page(request.params.slug),
  });
  app.route({
    method: 'GET',
    url: '/api/public/applications/:receipt',
    config: { access: 'open', ...SOME, audit: { none: 'Only whether a document could be read.' } },
    schema: {
      operationId: 'getApplicationStatus',
      summary: 'How an application went, for whoever has its receipt',
      tags,
      params: z.object({ receipt: z.string().max(80) }),
      response: { 200: ApplicationStatus },
    },
    handler: async (request) => await applications.status(request.params.receipt),
  });
}

function applyRoute(app: HttpApp, { applications, ...receive }: ApplicationRouteParts): void {
  app.route({
    method: 'POST',
    url: '/api/public/jobs/:slug/applications',
    config: {
      access: 'open',
      ...FEW,
      audit: { action: 'job.apply', subject: 'job' },
      documented: { upload: { field: 'file' } },
    },
    schema: {
      operationId: 'apply',
      summary: 'Apply for a job with a résumé, without a login',
      description:
        'A multipart form with the parts `name`, `email`, if wanted `phone` and `message`, `consent` (`yes`: the text that the job shows) and ' +
        '`file`. The document is read in the background; with the receipt one can ask how it went. Whoever is signed in as a candidate finds the ' +
        'application among their own data.',
      tags,
      params: z.object({ slug: z.string().max(80) }),
      response: { 202: ApplicationReply },
    },
    handler: async (request, reply) => {
      const job = await applications.open(request.params.slug);
      const received = await receiveApplication(request, receive, job.row.workspace_id);
      if (received === undefined) return reply.code(202).send({ receipt: newReceipt() });
      try {
        const receipt = await applications.apply(job, { ...received, userId: selfOf(request.caller) });
        return reply.code(202).send({ receipt });
      } catch (error) {
        await receive.storage.delete(received.file.key);
        throw error;
      }
    },
  });
}

/** Recruiters who try out their page send documents of others. */
const selfOf = (caller: Caller | null): string | null =>
  caller?.kind === 'session' && caller.role === 'candidate' ? caller.userId : null;
