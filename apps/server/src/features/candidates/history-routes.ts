// The history of a candidate over HTTP, and the profile as a file.
import { CandidateVersionDetails, ExportQuery, Timeline, TimelineQuery } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { EXPORTED_TYPES, sendExport } from '../resumes/send-export.ts';
import { READ_POOL, readerOf } from './candidate-access-policy.ts';
import { CandidateParams } from './candidate-routes.ts';
import type { ExportCandidate } from './export-candidate.ts';
import type { ReadHistory } from './read-history.ts';

export interface HistoryRouteParts {
  readonly history: ReadHistory;
  readonly exportCandidate: ExportCandidate;
}

const tags = ['Candidates'];

export function addHistoryRoutes(app: HttpApp, { history, exportCandidate }: HistoryRouteParts): void {
  timelineRoute(app, history);
  versionRoute(app, history);
  exportRoute(app, exportCandidate);
}

function timelineRoute(app: HttpApp, history: ReadHistory): void {
  app.route({
    method: 'GET',
    url: '/api/candidates/:id/timeline',
    config: { access: READ_POOL, audit: { action: 'candidate.read', subject: 'candidate' } },
    schema: {
      operationId: 'getCandidateTimeline',
      summary: 'What happened with a candidate, the newest first',
      tags,
      params: CandidateParams,
      querystring: TimelineQuery,
      response: { 200: Timeline },
    },
    handler: async (request) => await history.timeline(readerOf(callerOf(request)), request.params.id, request.query),
  });
}

function versionRoute(app: HttpApp, history: ReadHistory): void {
  app.route({
    method: 'GET',
    url: '/api/candidates/:id/versions/:version',
    config: { access: READ_POOL, audit: { action: 'candidate.read', subject: 'candidate' } },
    schema: {
      operationId: 'getCandidateVersion',
      summary: 'The profile as it was in a version, and what that changed',
      tags,
      params: CandidateParams.extend({ version: z.coerce.number().int().min(1) }),
      response: { 200: CandidateVersionDetails },
    },
    handler: async (request) =>
      await history.version(readerOf(callerOf(request)), request.params.id, request.params.version),
  });
}

function exportRoute(app: HttpApp, exportCandidate: ExportCandidate): void {
  app.route({
    method: 'GET',
    url: '/api/candidates/:id/cv',
    config: {
      access: READ_POOL,
      audit: { action: 'candidate.export', subject: 'candidate' },
      documented: { produces: EXPORTED_TYPES },
    },
    schema: {
      operationId: 'exportCandidateCv',
      summary: 'The profile as a file, in the formats of résumés',
      description:
        '`anonymous=true` gives a blind CV in any of the formats. A PDF shows Latin, Greek and Cyrillic script; for others the ' +
        'answer is 422 `export.letters-missing`, and DOCX has them. `vitae` has the evidence, without the text of the documents.',
      tags,
      params: CandidateParams,
      querystring: ExportQuery,
      response: { 200: z.unknown().describe('The content in the format that was asked for.') },
    },
    handler: async (request, reply) => {
      const { format, anonymous } = request.query;
      const reader = readerOf(callerOf(request));
      return sendExport(reply, await exportCandidate(reader, request.params.id, format, anonymous === 'true'));
    },
  });
}
