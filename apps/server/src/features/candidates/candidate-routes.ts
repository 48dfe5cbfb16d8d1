// Looking at the pool.
import { Candidate } from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { etagOf } from '../../platform/http/precondition.ts';
import { READ_POOL, readerOf } from './candidate-access-policy.ts';
import type { ReadCandidates } from './read-candidates.ts';

export const CandidateParams = z.object({ id: z.uuid() });
const tags = ['Candidates'];

export function addCandidateRoutes(app: HttpApp, candidates: ReadCandidates): void {
  app.route({
    method: 'GET',
    url: '/api/candidates/:id',
    config: { access: READ_POOL, audit: { action: 'candidate.read', subject: 'candidate' } },
    schema: {
      operationId: 'getCandidate',
      summary: 'One candidate with profile, résumés, sources and history',
      description:
        'The ETag is the version of the profile; send it as `If-Match` with changes. The id of a merged candidate gives the one that ' +
        'it was merged into.',
      tags,
      params: CandidateParams,
      response: { 200: Candidate },
    },
    handler: async (request, reply) => {
      const candidate = await candidates.get(readerOf(callerOf(request)), request.params.id);
      return reply.header('etag', etagOf(candidate.version)).send(candidate);
    },
  });
}
