// Calls about the decision log.
import { type DecisionFilterQuery, MatchDecisionList } from '@vitae/schema/api';
import { request } from './request.ts';

const DECISIONS = '/api/decisions';

export const decisionsKey = (filter: DecisionFilterQuery) => ['decisions', filter] as const;

export const fetchDecisions = (
  filter: DecisionFilterQuery,
  { cursor, signal }: { cursor: string | undefined; signal: AbortSignal },
) => request(MatchDecisionList, DECISIONS, { signal, query: { ...filter, cursor } });

export function decisionsCsvUrl({ job, decision }: DecisionFilterQuery): string {
  const query = new URLSearchParams();
  if (job !== undefined) query.set('job', job);
  if (decision !== undefined) query.set('decision', decision);
  return `${DECISIONS}.csv?${query.toString()}`;
}
