// Re-parsing: a fresh machine profile takes over what people decided in the version before.
import { carryEntries } from './carry-entries.ts';
import { carrySlots } from './carry-slots.ts';
import type { DocumentText } from './document.ts';
import { Profile } from './profile.ts';
import { type AnyEntry, entriesOf } from './profile-paths.ts';
import { setRemovals } from './profile-removals.ts';
import { applyProfileRules } from './profile-rules.ts';
import { BASICS_SLOTS, ENTRY_LISTS, LOCATION_SLOTS } from './profile-slots.ts';
import { reanchorPlaces } from './reanchor-places.ts';

export interface CarryContext {
  /** ISO date or date-time, for the rules on dates. */
  readonly now: string;
  /** Text of the fresh reading, when it may differ from the one before: places of carried values are found again in it. */
  readonly text?: DocumentText;
}

/**
 * Values that a person entered or confirmed, entries that a person added, and removals win and stay. Entries that both profiles have
 * keep their id and order. Neither argument is changed.
 */
export function carryHumanEdits(previous: Profile, fresh: Profile, context: CarryContext): Profile {
  const before = context.text === undefined ? previous : reanchorPlaces(previous, context.text);
  const next = structuredClone(fresh);
  const removals = before.removed ?? [];
  carrySlots(before.basics, next.basics, 'basics', BASICS_SLOTS, removals);
  carrySlots(before.basics.location, next.basics.location, 'basics/location', LOCATION_SLOTS, removals);
  for (const list of ENTRY_LISTS) {
    const carried = carryEntries(entriesOf(before, list), entriesOf(next, list), list, removals);
    replaceAll(entriesOf(next, list), carried);
  }
  setRemovals(next, removals);
  return applyProfileRules(Profile.parse(next), context);
}

function replaceAll(entries: AnyEntry[], by: readonly AnyEntry[]): void {
  entries.splice(0, entries.length, ...by);
}
