// Re-parsing: a fresh machine profile takes over what people decided in the version before.
import { carryEntries } from './carry-entries.ts';
import { carrySlots } from './carry-slots.ts';
import type { DocumentText } from './document.ts';
import { Profile, type Removal } from './profile.ts';
import { type AnyEntry, entriesOf } from './profile-paths.ts';
import { setRemovals } from './profile-removals.ts';
import { applyProfileRules } from './profile-rules.ts';
import { BASICS_SLOTS, ENTRY_LISTS, type EntryList, LOCATION_SLOTS } from './profile-slots.ts';
import { reanchorPlaces } from './reanchor-places.ts';

export interface CarryContext {
  /** ISO date or date-time, for the rules on dates. */
  readonly now: string;
  /** Text of the fresh reading, when it may differ from the one before: places of carried values are found again in it. */
  readonly text?: DocumentText;
}

/**
 * Values that a person entered or confirmed, entries that a person added, and removals win and stay. Both profiles may hold
 * decisions, as those of a candidate and of its résumé do: of two about the same, the newer one wins. Entries that both profiles
 * have keep their id and order. Neither argument is changed.
 */
export function carryHumanEdits(previous: Profile, fresh: Profile, context: CarryContext): Profile {
  const before = context.text === undefined ? previous : reanchorPlaces(previous, context.text);
  const next = structuredClone(fresh);
  const removals = { previous: before.removed ?? [], fresh: next.removed ?? [] };
  const sides = (path: string) => ({
    previous: { path, removals: removals.previous },
    fresh: { path, removals: removals.fresh },
  });
  carrySlots(before.basics, next.basics, BASICS_SLOTS, sides('basics'));
  carrySlots(before.basics.location, next.basics.location, LOCATION_SLOTS, sides('basics/location'));
  let freshRemovals = removals.fresh;
  for (const list of ENTRY_LISTS) {
    const { entries, ids } = carryEntries(entriesOf(before, list), entriesOf(next, list), list, removals);
    replaceAll(entriesOf(next, list), entries);
    freshRemovals = freshRemovals.map((removal) => renameEntry(removal, list, ids));
  }
  setRemovals(next, uniteRemovals(removals.previous, freshRemovals));
  return applyProfileRules(Profile.parse(next), context);
}

/** A removal of the fresh profile under the id that the entry has now. */
function renameEntry(removal: Removal, list: EntryList, ids: ReadonlyMap<string, string>): Removal {
  if (!removal.path.startsWith(`${list}/`)) return removal;
  const [id = '', ...slot] = removal.path.slice(list.length + 1).split('/');
  return { ...removal, path: [list, ids.get(id) ?? id, ...slot].join('/') };
}

function uniteRemovals(previous: readonly Removal[], fresh: readonly Removal[]): Removal[] {
  const known = new Set(previous.map(keyOf));
  return [...previous, ...fresh.filter((removal) => !known.has(keyOf(removal)))];
}

function keyOf({ path, at, by, texts }: Removal): string {
  return JSON.stringify([path, at, by, texts]);
}

function replaceAll(entries: AnyEntry[], by: readonly AnyEntry[]): void {
  entries.splice(0, entries.length, ...by);
}
