// Two profiles of one person → one, slot by slot and list by list, as a person chose or as is safest.
import { isDecided } from './decisions.ts';
import { type MergePart, mergeEntries, mergeValues, pickValue } from './merge-values.ts';
import { Profile } from './profile.ts';
import { type AnyEntry, entriesOf, type ProfileValue, valuesIn, walkEntryValues } from './profile-paths.ts';
import { setRemovals } from './profile-removals.ts';
import { applyProfileRules } from './profile-rules.ts';
import {
  BASICS_SLOTS,
  ENTRY_LABELS,
  ENTRY_LISTS,
  type EntryList,
  LOCATION_SLOTS,
  type Slot,
  slotsOf,
} from './profile-slots.ts';

/** `path` → what stays there. Both is for lists. */
export type MergeChoices = ReadonlyMap<string, MergePart>;

/** Where the two say different things: what each says, and what stays. */
export interface MergedDifference {
  readonly path: string;
  readonly label: string;
  readonly kept: readonly string[];
  readonly merged: readonly string[];
  readonly result: readonly string[];
  readonly list: boolean;
}

/**
 * Without a choice a slot keeps the survivor's value, unless only the other's was decided by a person; lists are united. A value that
 * gives way stays as an alternative. Neither argument is changed. `context.now` is an ISO date or date-time.
 */
export function mergeProfiles(
  kept: Profile,
  merged: Profile,
  choices: MergeChoices,
  context: { readonly now: string },
): { readonly profile: Profile; readonly differences: readonly MergedDifference[] } {
  const result = structuredClone(kept);
  mergeSlots(result.basics, kept.basics, merged.basics, 'basics', BASICS_SLOTS, choices);
  mergeSlots(
    result.basics.location,
    kept.basics.location,
    merged.basics.location,
    'basics/location',
    LOCATION_SLOTS,
    choices,
  );
  for (const list of ENTRY_LISTS) {
    const entries = mergeEntries(entriesOf(kept, list), entriesOf(merged, list), list, choices.get(list) ?? 'both');
    entriesOf(result, list).splice(0, Number.POSITIVE_INFINITY, ...entries);
  }
  setRemovals(result, [...(kept.removed ?? []), ...(merged.removed ?? [])]);
  const profile = applyProfileRules(Profile.parse(structuredClone(result)), context);
  return { profile, differences: differencesOf(kept, merged, profile) };
}

/** Parts of a name go with the name; a place of residence is not put together of two. */
function mergeSlots(
  result: Record<string, unknown>,
  kept: Readonly<Record<string, unknown>>,
  merged: Readonly<Record<string, unknown>>,
  path: string,
  slots: Readonly<Record<string, Slot>>,
  choices: MergeChoices,
): void {
  const whole = path === 'basics/location' && Object.keys(kept).length > 0;
  const nameSide = choices.get('basics/name') ?? sideOfName(kept, merged);
  for (const [name, slot] of Object.entries(slots)) {
    const follows = path === 'basics' && (name === 'givenName' || name === 'familyName');
    const choice = choices.get(`${path}/${name}`) ?? (follows ? nameSide : undefined);
    if (slot.many) {
      result[name] = mergeValues(valuesIn(kept, name), valuesIn(merged, name), choice ?? 'both');
      continue;
    }
    const [mine] = valuesIn(kept, name);
    const [other] = valuesIn(merged, name);
    const value = pickValue(mine, whole && choice === undefined && !decided(other) ? undefined : other, choice);
    if (value === undefined) delete result[name];
    else result[name] = value;
  }
}

const decided = (value: ProfileValue | undefined) => value !== undefined && isDecided(value);

function sideOfName(
  kept: Readonly<Record<string, unknown>>,
  merged: Readonly<Record<string, unknown>>,
): MergePart | undefined {
  const [mine] = valuesIn(kept, 'name');
  const [other] = valuesIn(merged, 'name');
  return other !== undefined && pickValue(mine, other, undefined)?.value === other.value && mine?.value !== other.value
    ? 'merged'
    : undefined;
}

function differencesOf(kept: Profile, merged: Profile, result: Profile): MergedDifference[] {
  const holders = [
    { path: 'basics', slots: BASICS_SLOTS, of: (profile: Profile) => profile.basics },
    { path: 'basics/location', slots: LOCATION_SLOTS, of: (profile: Profile) => profile.basics.location },
  ];
  const slots = holders.flatMap(({ path, slots: named, of }) =>
    Object.entries(named).map(([name, slot]) => {
      const texts = (profile: Profile) => valuesIn(of(profile), name).map(({ value }) => String(value));
      return { path: `${path}/${name}`, label: slot.label, list: slot.many, texts };
    }),
  );
  const lists = ENTRY_LISTS.map((list) => ({
    ...{ path: list, label: ENTRY_LABELS[list], list: true },
    texts: (profile: Profile) => entriesOf(profile, list).map((entry) => entryText(entry, list)),
  }));
  return [...slots, ...lists].flatMap(({ texts, ...where }) => {
    const [mine, other] = [texts(kept), texts(merged)];
    const same = mine.length === other.length && mine.every((text, at) => text === other[at]);
    return same ? [] : [{ ...where, kept: mine, merged: other, result: texts(result) }];
  });
}

/** The first two slots that say something, and the dates. */
function entryText(entry: AnyEntry, list: EntryList): string {
  const values = [...walkEntryValues(entry, list)];
  const isDate = (path: string) => /(?:startDate|endDate)$/.test(path);
  const heads = values.filter(({ path, slot }) => !isDate(path) && !slot.many).slice(0, 2);
  const dates = values.filter(({ path }) => isDate(path)).map(({ value }) => String(value.value));
  const head = heads.map(({ value }) => String(value.value)).join(', ') || Object.keys(slotsOf(list))[0] || list;
  return dates.length === 0 ? head : `${head} (${dates.join(' – ')})`;
}
