// Calls about matches, and about how much each factor counts.
import type { FactorWeights } from '@vitae/schema';
import {
  CandidateMatches,
  JobMatches,
  Likeness,
  MatchFeedbackReply,
  type MatchFeedbackRequest,
  MatchSentence,
  WorkspaceWeights,
} from '@vitae/schema/api';
import type { z } from 'zod';
import { request } from './request.ts';

export interface JobMatchesCall {
  limit: number;
  blind: boolean;
  /** Also those that were hidden. */
  hidden: boolean;
  /** In place of those of the job, for this one look. */
  weights: FactorWeights | undefined;
}

export const fetchJobMatches = (
  jobId: string,
  { limit, blind, hidden, weights }: JobMatchesCall,
  signal?: AbortSignal,
) =>
  request(JobMatches, `/api/jobs/${encodeURIComponent(jobId)}/matches`, {
    signal,
    query: { limit, blind, hidden, ...weights },
  });

export const fetchCandidateMatches = (candidateId: string, signal?: AbortSignal) =>
  request(CandidateMatches, `/api/candidates/${encodeURIComponent(candidateId)}/matches`, {
    signal,
    query: { limit: 50 },
  });

export const giveMatchFeedback = (matchId: string, body: z.input<typeof MatchFeedbackRequest>) =>
  request(MatchFeedbackReply, `/api/matches/${encodeURIComponent(matchId)}/feedback`, { method: 'PUT', body });

export const writeMatchSentence = (matchId: string, signal?: AbortSignal) =>
  request(MatchSentence, `/api/matches/${encodeURIComponent(matchId)}/sentence`, { method: 'POST', signal });

const WEIGHTS = '/api/jobs/weights';

export const fetchWorkspaceWeights = (signal?: AbortSignal) => request(WorkspaceWeights, WEIGHTS, { signal });
/** Null: the documented ones again. */
export const setWorkspaceWeights = (weights: FactorWeights | null) =>
  request(WorkspaceWeights, WEIGHTS, { method: 'PUT', body: { weights } });

const LIKENESS = '/api/jobs/likeness';

export const fetchLikeness = (signal?: AbortSignal) => request(Likeness, LIKENESS, { signal });
/** Null takes it away, with all vectors. */
export const setLikeness = (weight: number | null) => request(Likeness, LIKENESS, { method: 'PUT', body: { weight } });
