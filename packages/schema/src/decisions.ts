// What people decided about a profile, and when.
import type { Removal } from './profile.ts';
import type { ProfileValue } from './profile-paths.ts';

/** Whether a person entered the value or said that it is right. */
export function isDecided(value: ProfileValue): boolean {
  return value.source === 'human' || value.confirmedAt !== undefined;
}

/** ISO date-time; empty, which is before all others, for what nobody decided or nobody knows when. */
export function decidedAt(value: ProfileValue): string {
  return value.confirmedAt ?? '';
}

export function newestRemoval(removals: readonly Removal[]): string {
  return newest(removals.map(({ at }) => at));
}

export function newestDecision(values: readonly ProfileValue[]): string {
  return newest(values.map(decidedAt));
}

function newest(times: readonly string[]): string {
  return times.reduce((latest, time) => (time > latest ? time : latest), '');
}
