// What a person took out of a profile: noting it, forgetting it, and telling whether a found value is it.
import type { Place } from './place.ts';
import type { Profile, Removal } from './profile.ts';
import { type AnyEntry, type ProfileValue, walkEntryValues } from './profile-paths.ts';
import type { EntryList } from './profile-slots.ts';
import { samePlaces } from './same-places.ts';

export interface Traces {
  readonly texts: readonly string[];
  readonly places: readonly Place[];
}

/** For comparing: case, spaces and compatibility forms don't matter. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** How a value can be known again after another reading: what it says, what it said before a person changed it, and where. */
export function tracesOfValue(value: ProfileValue): Traces {
  const alternatives = value.alternatives ?? [];
  const said = [value.value, value.raw, ...alternatives.flatMap((other) => [other.value, other.raw])];
  const texts = new Set(said.map((text) => plainText(String(text))).filter((text) => text !== ''));
  return { texts: [...texts], places: [...value.places, ...alternatives.slice(0, 1).flatMap((other) => other.places)] };
}

export function tracesOfEntry(entry: AnyEntry, list: EntryList): Traces {
  const traces = [...walkEntryValues(entry, list)].map(({ value }) => tracesOfValue(value));
  return {
    texts: [...new Set(traces.flatMap((trace) => trace.texts))],
    places: traces.flatMap((trace) => trace.places),
  };
}

/** Whether a machine had a part in the value, so that a machine could find it again. */
export function isFound(value: ProfileValue): boolean {
  return value.source !== 'human' || value.places.length > 0 || (value.alternatives ?? []).length > 0;
}

export function noteRemoval(profile: Profile, path: string, traces: Traces, by: string, at: string): void {
  const removal: Removal = { path, texts: [...traces.texts], places: [...traces.places], by, at };
  profile.removed = [...(profile.removed ?? []), removal];
}

/** Forgets removals of a slot: all of them, or with `value` only those that removed the same. */
export function forgetRemovals(profile: Profile, path: string, value?: Traces): void {
  const kept = (profile.removed ?? []).filter(
    (removal) => removal.path !== path || (value !== undefined && !shareText(removal, value)),
  );
  setRemovals(profile, kept);
}

export function setRemovals(profile: Profile, removals: readonly Removal[]): void {
  if (removals.length > 0) profile.removed = [...removals];
  else delete profile.removed;
}

/**
 * Those of `values` that `traces` are about: the ones that say the same, or if none does, the ones in the same place (what stands
 * there may have been read differently, and several values can share a place).
 */
export function valuesMeant(traces: Traces, values: readonly ProfileValue[]): ProfileValue[] {
  const saying = values.filter((value) => shareText(traces, tracesOfValue(value)));
  return saying.length > 0 ? saying : values.filter((value) => samePlaces(traces.places, tracesOfValue(value).places));
}

function shareText(a: Traces, b: Traces): boolean {
  return a.texts.some((text) => b.texts.includes(text));
}
