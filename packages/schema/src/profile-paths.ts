// Paths into a profile: what a path means, the value at it, and all values with their paths.
import type { Extracted } from './extracted.ts';
import type { Profile } from './profile.ts';
import {
  BASICS_SLOTS,
  ENTRY_LISTS,
  type EntryList,
  isEntryList,
  LOCATION_SLOTS,
  type Slot,
  slotsOf,
} from './profile-slots.ts';

/** What holds slots: the basics, the place of residence, or an entry of a list. */
export type Holder =
  | { readonly at: 'basics' }
  | { readonly at: 'location' }
  | { readonly at: 'entry'; readonly list: EntryList; readonly id: string };

/** `index` is undefined for a slot with one value, and for a slot with many when the path names all of them. */
export type ProfileTarget =
  | { readonly kind: 'list'; readonly list: EntryList }
  | { readonly kind: 'entry'; readonly list: EntryList; readonly id: string }
  | {
      readonly kind: 'value';
      readonly holder: Holder;
      readonly name: string;
      readonly slot: Slot;
      readonly index: number | undefined;
    };

export type ProfileValue = Extracted<unknown>;
export interface ValueAt {
  readonly path: string;
  readonly value: ProfileValue;
  readonly slot: Slot;
}

/** An entry of any list: its id and its slots by name. */
export type AnyEntry = { id: string } & Record<string, unknown>;

/** Undefined when no profile can have such a path. Doesn't look whether an entry or a value is there. */
export function parseProfilePath(path: string): ProfileTarget | undefined {
  const parts = path.split('/');
  if (parts.some((part) => part === '')) return undefined;
  const [first = '', second, ...rest] = parts;
  if (first !== 'basics') return isEntryList(first) ? listTarget(first, [second, ...rest]) : undefined;
  if (second === 'profiles') return listTarget('basics/profiles', rest);
  if (second === 'location') return slotTarget({ at: 'location' }, LOCATION_SLOTS, rest);
  return slotTarget({ at: 'basics' }, BASICS_SLOTS, [second, ...rest]);
}

function listTarget(list: EntryList, parts: readonly (string | undefined)[]): ProfileTarget | undefined {
  const [id, ...slot] = parts;
  if (id === undefined) return { kind: 'list', list };
  if (slot.length === 0) return { kind: 'entry', list, id };
  return slotTarget({ at: 'entry', list, id }, slotsOf(list), slot);
}

function slotTarget(
  holder: Holder,
  slots: Readonly<Record<string, Slot>>,
  parts: readonly (string | undefined)[],
): ProfileTarget | undefined {
  const [name, index, ...rest] = parts;
  if (name === undefined || rest.length > 0 || !Object.hasOwn(slots, name)) return undefined;
  const slot = slots[name];
  if (slot === undefined) return undefined;
  if (index === undefined) return { kind: 'value', holder, name, slot, index: undefined };
  if (!slot.many || !/^\d{1,4}$/.test(index)) return undefined;
  return { kind: 'value', holder, name, slot, index: Number(index) };
}

export function holderPath(holder: Holder): string {
  if (holder.at === 'basics') return 'basics';
  return holder.at === 'location' ? 'basics/location' : `${holder.list}/${holder.id}`;
}

/** The list itself, not a copy. */
export function entriesOf(profile: Profile, list: EntryList): AnyEntry[] {
  return list === 'basics/profiles' ? profile.basics.profiles : profile[list];
}

/** The object itself, not a copy; undefined when there is no such entry. */
export function holderAt(profile: Profile, holder: Holder): Record<string, unknown> | undefined {
  if (holder.at === 'basics') return profile.basics;
  if (holder.at === 'location') return profile.basics.location;
  return entriesOf(profile, holder.list).find((entry) => entry.id === holder.id);
}

/** The values of one slot of a holder; one at the most unless the slot takes many. */
export function valuesIn(holder: Readonly<Record<string, unknown>>, name: string): ProfileValue[] {
  const content = holder[name];
  if (Array.isArray(content)) return content.filter(isValue);
  return isValue(content) ? [content] : [];
}

function isValue(content: unknown): content is ProfileValue {
  return typeof content === 'object' && content !== null && 'value' in content && 'confidence' in content;
}

/** The value at a path; undefined for an empty slot, a missing entry, or a path of a list or entry. */
export function valueAtPath(profile: Profile, path: string): ProfileValue | undefined {
  const target = parseProfilePath(path);
  if (target?.kind !== 'value') return undefined;
  const holder = holderAt(profile, target.holder);
  if (holder === undefined) return undefined;
  if (target.slot.many && target.index === undefined) return undefined;
  return valuesIn(holder, target.name)[target.index ?? 0];
}

/** All values in the order in which a profile is read. */
export function* walkProfileValues(profile: Profile): Generator<ValueAt> {
  yield* walkHolder(profile.basics, 'basics', BASICS_SLOTS);
  yield* walkHolder(profile.basics.location, 'basics/location', LOCATION_SLOTS);
  for (const list of ENTRY_LISTS) {
    for (const entry of entriesOf(profile, list)) yield* walkEntryValues(entry, list);
  }
}

export function walkEntryValues(entry: AnyEntry, list: EntryList): Generator<ValueAt> {
  return walkHolder(entry, `${list}/${entry.id}`, slotsOf(list));
}

function* walkHolder(
  holder: Readonly<Record<string, unknown>>,
  path: string,
  slots: Readonly<Record<string, Slot>>,
): Generator<ValueAt> {
  for (const [name, slot] of Object.entries(slots)) {
    for (const [index, value] of valuesIn(holder, name).entries()) {
      yield { path: slot.many ? `${path}/${name}/${index}` : `${path}/${name}`, value, slot };
    }
  }
}
