// Carries a person's decisions from the entries of a list to the fresh ones, which are recognised by what they say and where.
import { carrySlots } from './carry-slots.ts';
import { isDecided, newestDecision } from './decisions.ts';
import { freeId } from './free-id.ts';
import type { Place } from './place.ts';
import type { Removal } from './profile.ts';
import { type AnyEntry, walkEntryValues } from './profile-paths.ts';
import { type Traces, tracesOfEntry } from './profile-removals.ts';
import { type EntryList, slotsOf } from './profile-slots.ts';
import { mayBeSameDocument, overlapOfPlaces } from './same-places.ts';

/** Something of the previous profile that a fresh entry may be: an entry, or (without `entry`) a removed one. */
interface Known {
  readonly id: string;
  readonly traces: Traces;
  readonly entry: AnyEntry | undefined;
  /** When a removed one was removed. */
  readonly removedAt: string;
}

/** What people removed, of both profiles. */
export interface BothRemovals {
  readonly previous: readonly Removal[];
  readonly fresh: readonly Removal[];
}

export interface CarriedEntries {
  readonly entries: AnyEntry[];
  /** Id in the fresh profile → id now. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Below this two entries are different ones. */
const RECOGNISED = 0.4;
/** What an equal id adds: enough to decide between two alike, not enough to make one of two that share nothing. */
const SAME_ID = 0.3;

export function carryEntries(
  previous: readonly AnyEntry[],
  fresh: readonly AnyEntry[],
  list: EntryList,
  removals: BothRemovals,
): CarriedEntries {
  const known = knownOf(previous, list, removals.previous);
  const removedFresh = knownOf([], list, removals.fresh);
  const matches = matchEntries(fresh, known, list);
  const byKnown = new Map([...matches].map(([entry, match]) => [match, entry]));
  const result: AnyEntry[] = [];
  for (const one of known) {
    if (one.entry === undefined) continue;
    const entry = byKnown.get(one);
    if (entry !== undefined) result.push(carryEntry(one.entry, entry, list, removals));
    else if (staysAlone(one.entry, list, removedFresh)) result.push(one.entry);
  }
  const renamed = new Map([...matches].map(([entry, { id }]) => [entry.id, id]));
  return insertNew(result, fresh, matches, known, renamed);
}

function knownOf(previous: readonly AnyEntry[], list: EntryList, removals: readonly Removal[]): Known[] {
  const kept = previous.map((entry) => ({ id: entry.id, traces: tracesOfEntry(entry, list), entry, removedAt: '' }));
  const gone = removals
    .filter(({ path }) => path.startsWith(`${list}/`) && !path.slice(list.length + 1).includes('/'))
    .map((removal) => ({
      id: removal.path.slice(list.length + 1),
      traces: removal,
      entry: undefined,
      removedAt: removal.at,
    }));
  return [...kept, ...gone];
}

/** Best pairs first, each side once. */
function matchEntries(fresh: readonly AnyEntry[], known: readonly Known[], list: EntryList): Map<AnyEntry, Known> {
  const pairs = fresh.flatMap((entry) => {
    const traces = tracesOfEntry(entry, list);
    const decided = newestDecision([...walkEntryValues(entry, list)].map(({ value }) => value));
    // What a person worked on after it was removed is wanted.
    const open = known.filter(({ entry: kept, removedAt }) => kept !== undefined || decided <= removedAt);
    return open.map((one) => ({ entry, one, score: likeness(one, entry.id, traces) }));
  });
  const matches = new Map<AnyEntry, Known>();
  const used = new Set<Known>();
  for (const { entry, one, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < RECOGNISED || matches.has(entry) || used.has(one)) continue;
    matches.set(entry, one);
    used.add(one);
  }
  return matches;
}

function likeness(known: Known, id: string, traces: Traces): number {
  const shared = traces.texts.filter((text) => known.traces.texts.includes(text)).length;
  const texts = shared / Math.max(1, Math.min(traces.texts.length, known.traces.texts.length));
  const content = Math.max(texts, overlapOfPlaces(known.traces.places, traces.places));
  const sameId = known.id === id && content > 0 && shareDocument(known.traces.places, traces.places);
  return sameId ? content + SAME_ID : content;
}

/** Each document numbers its entries for itself, so equal ids in two of them mean nothing. */
function shareDocument(a: readonly Place[], b: readonly Place[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((place) => b.some((other) => mayBeSameDocument(place, other)));
}

/** The fresh entry under the id of the previous one, with its human decisions. */
function carryEntry(previous: AnyEntry, fresh: AnyEntry, list: EntryList, removals: BothRemovals): AnyEntry {
  const next: AnyEntry = { ...fresh, id: previous.id };
  carrySlots(previous, next, slotsOf(list), {
    previous: { path: `${list}/${previous.id}`, removals: removals.previous },
    fresh: { path: `${list}/${fresh.id}`, removals: removals.fresh },
  });
  return next;
}

/**
 * An entry that the fresh profile doesn't have: kept when a person had a hand in it (an empty one was added by a person), unless it
 * was removed there afterwards.
 */
function staysAlone(entry: AnyEntry, list: EntryList, removedFresh: readonly Known[]): boolean {
  const values = [...walkEntryValues(entry, list)].map(({ value }) => value);
  const decided = newestDecision(values);
  const traces = tracesOfEntry(entry, list);
  const removed = removedFresh.some((one) => one.removedAt > decided && likeness(one, entry.id, traces) >= RECOGNISED);
  return !removed && (values.length === 0 || values.some(isDecided));
}

/** Entries seen for the first time go behind the one that they follow in the document, under an id of their own. */
function insertNew(
  result: AnyEntry[],
  fresh: readonly AnyEntry[],
  matches: ReadonlyMap<AnyEntry, Known>,
  known: readonly Known[],
  renamed: Map<string, string>,
): CarriedEntries {
  const ids = new Set(known.map(({ id }) => id));
  let after = -1;
  for (const entry of fresh) {
    const match = matches.get(entry);
    if (match !== undefined) {
      const index = result.findIndex(({ id }) => id === match.id);
      if (index >= 0) after = index;
      continue;
    }
    const id = freeId(entry.id, ids);
    ids.add(id);
    renamed.set(entry.id, id);
    after += 1;
    result.splice(after, 0, { ...entry, id });
  }
  return { entries: result, ids: renamed };
}
