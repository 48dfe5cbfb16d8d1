// Matches over HTTP.
import {
  CandidateMatches,
  CandidateMatchesQuery,
  JobMatches,
  JobMatchesQuery,
  MatchFeedbackReply,
  MatchFeedbackRequest,
} from '@vitae/schema/api';
import { z } from 'zod';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { POOL_BY_HAND, READ_POOL, readerOf } from '../candidates/candidate-access-policy.ts';
import { CandidateParams } from '../candidates/candidate-routes.ts';
import type { GiveFeedback } from './match-feedback.ts';
import type { ReadMatches } from './read-matches.ts';

const tags = ['Matches'];
const JobParams = z.object({ id: z.uuid() });
/** `<job id>_<candidate id>`. */
const MatchParams = z.object({ id: z.string().max(80) });

export function addMatchingRoutes(app: HttpApp, matches: ReadMatches, giveFeedback: GiveFeedback): void {
  app.route({
    method: 'GET',
    url: '/api/jobs/:id/matches',
    config: { access: READ_POOL, audit: { action: 'match.list' } },
    schema: {
      operationId: 'listJobMatches',
      summary: 'The best candidates for a job, with points and reasons',
      description: 'Every candidate of the pool is compared. How the score is made: docs/matching.md.',
      tags,
      params: JobParams,
      querystring: JobMatchesQuery,
      response: { 200: JobMatches },
    },
    handler: async (request) => await matches.ofJob(readerOf(callerOf(request)), request.params.id, request.query),
  });
  app.route({
    method: 'GET',
    url: '/api/candidates/:id/matches',
    config: { access: READ_POOL, audit: { action: 'match.list', subject: 'candidate' } },
    schema: {
      operationId: 'listCandidateMatches',
      summary: 'The open jobs that fit a candidate best, with points and reasons',
      tags,
      params: CandidateParams,
      querystring: CandidateMatchesQuery,
      response: { 200: CandidateMatches },
    },
    handler: async (request) =>
      await matches.ofCandidate(readerOf(callerOf(request)), request.params.id, request.query),
  });
  app.route({
    method: 'PUT',
    url: '/api/matches/:id/feedback',
    config: { access: POOL_BY_HAND, audit: { action: 'match.decide' } },
    schema: {
      operationId: 'giveMatchFeedback',
      summary: 'Say that a match is good or bad, or hide it from the job; null takes that back',
      tags,
      params: MatchParams,
      body: MatchFeedbackRequest,
      response: { 200: MatchFeedbackReply },
    },
    handler: async (request) => await giveFeedback(readerOf(callerOf(request)), request.params.id, request.body),
  });
}
