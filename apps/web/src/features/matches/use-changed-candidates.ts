// Candidates that came or changed while a page is open.
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type ChangedCandidate, changedCandidatesQuery } from '../live/changed-candidates.ts';

export type CandidateChange = ChangedCandidate['change'];

export function useChangedCandidates(): ReadonlyMap<string, CandidateChange> {
  const [since] = useState(Date.now);
  const { data } = useQuery(changedCandidatesQuery);
  return useMemo(() => {
    const changes = new Map<string, CandidateChange>();
    for (const { id, change, at } of data) {
      if (at >= since && changes.get(id) !== 'created') changes.set(id, change);
    }
    return changes;
  }, [data, since]);
}
