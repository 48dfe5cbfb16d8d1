// What the pages of matches ask the server for.
import { queryOptions } from '@tanstack/react-query';
import {
  fetchCandidateMatches,
  fetchJobMatches,
  fetchLikeness,
  fetchWorkspaceWeights,
  type JobMatchesCall,
  writeMatchSentence,
} from '../../api/matches.ts';
import { matchingKeys } from '../../api/matching-keys.ts';

/** Every move of a slider is a list of its own; those that nobody looks at are forgotten soon. Milliseconds. */
const KEPT = 30_000;

export const jobMatchesQuery = (jobId: string, call: JobMatchesCall) =>
  queryOptions({
    queryKey: matchingKeys.ofJob(jobId, call),
    queryFn: ({ signal }) => fetchJobMatches(jobId, call, signal),
    gcTime: KEPT,
    // The list before stays until the next one is there; names never stay in a look that is to be blind.
    placeholderData: (before, query) => {
      const [, , ofJob, { blind }] = query?.queryKey ?? [undefined, undefined, undefined, {}];
      return ofJob === jobId && blind === call.blind ? before : undefined;
    },
  });

export const candidateMatchesQuery = (candidateId: string) =>
  queryOptions({
    queryKey: matchingKeys.ofCandidate(candidateId),
    queryFn: ({ signal }) => fetchCandidateMatches(candidateId, signal),
  });

export const workspaceWeightsQuery = queryOptions({
  queryKey: matchingKeys.weights,
  queryFn: ({ signal }) => fetchWorkspaceWeights(signal),
});

/** `local`: the sentence that the match has already; with other facts it is another one. */
export const matchSentenceQuery = (matchId: string, local: string) =>
  queryOptions({
    queryKey: matchingKeys.sentence(matchId, local),
    queryFn: ({ signal }) => writeMatchSentence(matchId, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

export const likenessQuery = queryOptions({
  queryKey: matchingKeys.likeness,
  queryFn: ({ signal }) => fetchLikeness(signal),
});
