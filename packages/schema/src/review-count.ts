// What of a profile needs a person.
import { REVIEW_THRESHOLD, valueState } from './extracted.ts';
import type { Profile } from './profile.ts';
import { type ValueAt, walkProfileValues } from './profile-paths.ts';

/** Values that a rule failed or that are less sure than `threshold`, in reading order. */
export function valuesToCheck(profile: Profile, threshold: number = REVIEW_THRESHOLD): ValueAt[] {
  return [...walkProfileValues(profile)].filter(({ value }) => {
    const state = valueState(value, threshold);
    return state === 'check' || state === 'failed';
  });
}

export function countToCheck(profile: Profile, threshold: number = REVIEW_THRESHOLD): number {
  return valuesToCheck(profile, threshold).length;
}
