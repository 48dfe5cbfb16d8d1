// What of a candidate a merge may set, apart from the profile.
import { CandidateStatus } from '@vitae/schema/api';
import type { CandidateRow } from '../candidates/candidate-row.ts';
import type { Standing } from './merge-record.ts';

export function toCandidateStatus(status: string): CandidateStatus {
  return CandidateStatus.parse(status);
}

export function standingOf({ status, owner_id, current_resume_id }: CandidateRow): Standing {
  return { status: toCandidateStatus(status), ownerId: owner_id, currentResumeId: current_resume_id };
}

/** What the merge set goes back; what somebody set since stays. */
export function standingAfterwards(
  now: Standing,
  { before, after }: { before: Standing; after: Standing },
  gone: ReadonlySet<string>,
): Standing {
  const { currentResumeId: current } = now;
  return {
    status: now.status === after.status ? before.status : now.status,
    ownerId: now.ownerId === after.ownerId ? before.ownerId : now.ownerId,
    currentResumeId:
      current === after.currentResumeId || (current !== null && gone.has(current)) ? before.currentResumeId : current,
  };
}
