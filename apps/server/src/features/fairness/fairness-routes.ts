// The fairness report over HTTP, and what applicants tell for it.
import { AboutMe, AboutMeRequest, FairnessReport } from '@vitae/schema/api';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { POOL_BY_HAND, readerOf } from '../candidates/candidate-access-policy.ts';
import { contentDisposition } from '../resumes/content-disposition.ts';
import type { TellAboutMe } from './about-me.ts';
import { fairnessCsv, type MakeFairnessReport } from './fairness-report.ts';

const tags = ['Fairness'];
const JobParams = z.object({ id: z.uuid() });
const ReceiptParams = z.object({ receipt: z.string().max(80) });
/** Of one address. */
const FEW = { rateLimit: { max: 60, timeWindow: 600_000 } } as const;
/** An entry that named the application would tie what is told to a person again. */
const UNRECORDED = { none: 'Told by the applicant, for figures that name nobody.' };

export function addReportRoutes(app: HttpApp, report: MakeFairnessReport): void {
  jobRoutes(app, report);
  workspaceRoutes(app, report);
}

function workspaceRoutes(app: HttpApp, report: MakeFairnessReport): void {
  app.route({
    method: 'GET',
    url: '/api/fairness',
    config: { access: POOL_BY_HAND, audit: { action: 'fairness.report' } },
    schema: {
      operationId: 'getWorkspaceFairnessReport',
      summary: 'The same over all jobs of the workspace',
      description: 'Each application counts, a score against the median of its own job. How: docs/fairness.md.',
      tags,
      response: { 200: FairnessReport },
    },
    handler: async (request) => await report(readerOf(callerOf(request)), null),
  });
  app.route({
    method: 'GET',
    url: '/api/fairness.csv',
    config: {
      access: POOL_BY_HAND,
      audit: { action: 'fairness.report' },
      documented: { produces: ['text/csv'] },
    },
    schema: {
      operationId: 'exportWorkspaceFairnessReport',
      summary: 'The fairness report of the workspace as a CSV file',
      tags,
      response: { 200: z.unknown().describe('UTF-8 with a byte-order mark, one line for each group.') },
    },
    handler: async (request, reply) => sendCsv(reply, await report(readerOf(callerOf(request)), null)),
  });
}

function sendCsv(reply: FastifyReply, report: FairnessReport) {
  return reply
    .header('content-disposition', contentDisposition('attachment', 'fairness.csv'))
    .type('text/csv; charset=utf-8')
    .send(fairnessCsv(report));
}

function jobRoutes(app: HttpApp, report: MakeFairnessReport): void {
  app.route({
    method: 'GET',
    url: '/api/jobs/:id/fairness',
    config: { access: POOL_BY_HAND, audit: { action: 'fairness.report', subject: 'job' } },
    schema: {
      operationId: 'getFairnessReport',
      summary: 'How groups of applicants fared: selection rates and scores above the median, as impact ratios',
      description:
        'Groups are those that applicants named of their own will. How the figures are made: docs/fairness.md.',
      tags,
      params: JobParams,
      response: { 200: FairnessReport },
    },
    handler: async (request) => await report(readerOf(callerOf(request)), request.params.id),
  });
  app.route({
    method: 'GET',
    url: '/api/jobs/:id/fairness.csv',
    config: {
      access: POOL_BY_HAND,
      audit: { action: 'fairness.report', subject: 'job' },
      documented: { produces: ['text/csv'] },
    },
    schema: {
      operationId: 'exportFairnessReport',
      summary: 'The fairness report of a job as a CSV file',
      tags,
      params: JobParams,
      response: { 200: z.unknown().describe('UTF-8 with a byte-order mark, one line for each group.') },
    },
    handler: async (request, reply) => sendCsv(reply, await report(readerOf(callerOf(request)), request.params.id)),
  });
}

export function addAboutMeRoutes(app: HttpApp, aboutMe: TellAboutMe): void {
  const url = '/api/public/applications/:receipt/about-me';
  const config = { access: 'open', ...FEW, audit: UNRECORDED } as const;
  app.route({
    method: 'GET',
    url,
    config,
    schema: {
      operationId: 'getAboutMe',
      summary: 'What an applicant told of themselves, for whoever has the receipt',
      tags,
      params: ReceiptParams,
      response: { 200: AboutMe },
    },
    handler: async (request) => await aboutMe.get(request.params.receipt),
  });
  app.route({
    method: 'PUT',
    url,
    config,
    schema: {
      operationId: 'tellAboutMe',
      summary: 'Tell something of oneself for the fairness report, in place of what was told before',
      tags,
      params: ReceiptParams,
      body: AboutMeRequest,
      response: { 200: AboutMe },
    },
    handler: async (request) => await aboutMe.put(request.params.receipt, request.body),
  });
  app.route({
    method: 'DELETE',
    url,
    config,
    schema: {
      operationId: 'withdrawAboutMe',
      summary: 'Take back what was told for the fairness report',
      tags,
      params: ReceiptParams,
      response: { 204: z.undefined().describe('Done.') },
    },
    handler: async (request, reply) => {
      await aboutMe.delete(request.params.receipt);
      return reply.code(204).send();
    },
  });
}
