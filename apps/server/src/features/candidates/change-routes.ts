// Changing candidates: by hand, correcting, taking back, deleting.
import { Candidate, ChangeCandidateRequest, CreateCandidateRequest, RestoreCandidateRequest } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { etagOf, requireIfMatch } from '../../platform/http/precondition.ts';
import { POOL_BY_HAND, readerOf, WRITE_POOL } from './candidate-access-policy.ts';
import { CandidateParams } from './candidate-routes.ts';
import type { ChangeCandidates } from './change-candidates.ts';
import type { DeleteCandidate } from './delete-candidates.ts';

export interface ChangeRouteParts {
  readonly changes: ChangeCandidates;
  readonly deleteCandidate: DeleteCandidate;
}

const tags = ['Candidates'];
/** Only for the documentation: `requireIfMatch` looks at it, and says 428 when it is missing. */
const IfMatch = z.looseObject({
  'if-match': z.string().optional().describe('The ETag of the version that is changed.'),
});
const IF_MATCH =
  'Needs `If-Match` with the ETag of the version that is changed: 428 without, 412 when somebody was faster.';

export function addChangeRoutes(app: HttpApp, { changes, deleteCandidate }: ChangeRouteParts): void {
  createRoute(app, changes);
  changeRoute(app, changes);
  restoreRoute(app, changes);
  deleteRoute(app, deleteCandidate);
}

function createRoute(app: HttpApp, changes: ChangeCandidates): void {
  app.route({
    method: 'POST',
    url: '/api/candidates',
    config: { access: WRITE_POOL, audit: { action: 'candidate.create' } },
    schema: {
      operationId: 'createCandidate',
      summary: 'Enter a candidate by hand',
      description: 'Somebody who may be in the pool already is entered all the same, and waits among the duplicates.',
      tags,
      body: CreateCandidateRequest,
      response: { 201: Candidate },
    },
    handler: async (request, reply) => {
      const candidate = await changes.create(readerOf(callerOf(request)), request.body);
      const headers = { location: `/api/candidates/${candidate.id}`, etag: etagOf(candidate.version) };
      return reply.code(201).headers(headers).send(candidate);
    },
  });
}

function changeRoute(app: HttpApp, changes: ChangeCandidates): void {
  app.route({
    method: 'PUT',
    url: '/api/candidates/:id',
    config: { access: POOL_BY_HAND, audit: { action: 'candidate.change', subject: 'candidate' } },
    schema: {
      operationId: 'changeCandidate',
      summary: 'Correct the profile, and set status, owner and current résumé',
      description: `Everything that is given changes in one step, or nothing does. ${IF_MATCH}`,
      tags,
      params: CandidateParams,
      headers: IfMatch,
      body: ChangeCandidateRequest,
      response: { 200: Candidate },
    },
    handler: async (request, reply) => {
      const version = requireIfMatch(request);
      const candidate = await changes.change(readerOf(callerOf(request)), request.params.id, version, request.body);
      return reply.header('etag', etagOf(candidate.version)).send(candidate);
    },
  });
}

function restoreRoute(app: HttpApp, changes: ChangeCandidates): void {
  app.route({
    method: 'POST',
    url: '/api/candidates/:id/restore',
    config: { access: POOL_BY_HAND, audit: { action: 'candidate.change', subject: 'candidate' } },
    schema: {
      operationId: 'restoreCandidate',
      summary: 'Take an update or an edit back: take over the content of another version',
      description: `It becomes a new version, on the résumé of that time; with \`keepDecisions\` also with what people decided since. ${IF_MATCH}`,
      tags,
      params: CandidateParams,
      headers: IfMatch,
      body: RestoreCandidateRequest,
      response: { 200: Candidate },
    },
    handler: async (request, reply) => {
      const version = requireIfMatch(request);
      const reader = readerOf(callerOf(request));
      const candidate = await changes.restore(reader, request.params.id, version, request.body);
      return reply.header('etag', etagOf(candidate.version)).send(candidate);
    },
  });
}

function deleteRoute(app: HttpApp, deleteCandidate: DeleteCandidate): void {
  app.route({
    method: 'DELETE',
    url: '/api/candidates/:id',
    config: { access: POOL_BY_HAND, audit: { action: 'candidate.delete', subject: 'candidate' } },
    schema: {
      operationId: 'deleteCandidate',
      summary: 'Delete a candidate with all résumés, files, notes and history',
      tags,
      params: CandidateParams,
      response: { 204: z.null().describe('Nothing is left of them.') },
    },
    handler: async (request, reply) => {
      await deleteCandidate(readerOf(callerOf(request)), request.params.id);
      return reply.code(204).send(null);
    },
  });
}
