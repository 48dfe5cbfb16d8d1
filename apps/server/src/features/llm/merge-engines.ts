// What two engines found in one document → one profile, slot by slot by confidence. Each value keeps saying who found it.
import {
  type AnyEntry,
  BASICS_SLOTS,
  ENTRY_LISTS,
  type EntryList,
  entriesOf,
  freeId,
  LOCATION_SLOTS,
  Profile,
  type ProfileValue,
  type Slot,
  slotsOf,
  valuesIn,
} from '@vitae/schema';

export type Preference = 'confidence' | 'model';

/** `preference` `model`: where both found something, the model's stands. What gives way stays as an alternative. */
export function mergeEngines(local: Profile, model: Profile, preference: Preference): Profile {
  const result = structuredClone(local);
  mergeSlots(result.basics, model.basics, BASICS_SLOTS, preference);
  if (Object.keys(result.basics.location).length === 0) Object.assign(result.basics.location, model.basics.location);
  else mergeSlots(result.basics.location, onlyKnown(result, model), LOCATION_SLOTS, preference);
  const told = placesOf(local);
  for (const list of ENTRY_LISTS)
    mergeList(entriesOf(result, list), entriesOf(model, list), list, { told, preference });
  return Profile.parse(structuredClone(result));
}

/** A place of residence is not put together of two: only slots that both have are weighed. */
function onlyKnown(local: Profile, model: Profile): Record<string, unknown> {
  const known = Object.keys(local.basics.location);
  return Object.fromEntries(Object.entries(model.basics.location).filter(([slot]) => known.includes(slot)));
}

function mergeSlots(
  target: Record<string, unknown>,
  model: Record<string, unknown>,
  slots: Readonly<Record<string, Slot>>,
  preference: Preference,
): void {
  for (const [name, { many }] of Object.entries(slots)) {
    const [mine, other] = [valuesIn(target, name), valuesIn(model, name)];
    if (many) {
      if (mine.length === 0 && other.length > 0) target[name] = other;
      continue;
    }
    const value = pick(mine[0], other[0], preference);
    if (value !== undefined) target[name] = value;
  }
}

function pick(local: ProfileValue | undefined, model: ProfileValue | undefined, preference: Preference) {
  if (local === undefined || model === undefined) return local ?? model;
  if (plain(local) === plain(model)) return { ...local, confidence: Math.max(local.confidence, model.confidence) };
  const modelWins = preference === 'model' || model.confidence > local.confidence;
  const [first, second] = modelWins ? [model, local] : [local, model];
  const { value, raw, places, confidence } = second;
  return { ...first, alternatives: [...(first.alternatives ?? []), { value, raw, places, confidence }] };
}

function mergeList(
  target: AnyEntry[],
  model: readonly AnyEntry[],
  list: EntryList,
  { told, preference }: { readonly told: readonly Stretch[]; readonly preference: Preference },
): void {
  const free = new Set(target);
  const taken = new Set(target.map(({ id }) => id));
  for (const entry of model) {
    const same = [...free].find((other) => isSame(other, entry, list));
    if (same !== undefined) {
      free.delete(same);
      mergeSlots(same, entry, slotsOf(list), preference);
      continue;
    }
    // What the local engine has told already, under whatever heading, isn't told twice.
    if (stretchesOf(entry, list).some((stretch) => told.some((other) => overlap(stretch, other)))) continue;
    const id = freeId(entry.id, taken);
    taken.add(id);
    target.push({ ...structuredClone(entry), id });
  }
}

/** The same words name both, or their names stand at the same place. */
function isSame(a: AnyEntry, b: AnyEntry, list: EntryList): boolean {
  const naming = Object.keys(slotsOf(list)).slice(0, 2);
  return naming.some((name) => {
    const [left] = valuesIn(a, name);
    const [right] = valuesIn(b, name);
    if (left === undefined || right === undefined) return false;
    return left.places.some((one) => right.places.some((other) => overlap(one, other)));
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Where an entry is named: summaries and descriptions go over whole sections, and name nothing. */
function stretchesOf(entry: AnyEntry, list: EntryList): Stretch[] {
  const naming = [...Object.keys(slotsOf(list)).slice(0, 2), 'keywords'];
  return naming.flatMap((name) => valuesIn(entry, name).flatMap(({ places }) => places));
}

function placesOf(profile: Profile): Stretch[] {
  const slots = Object.keys(BASICS_SLOTS).filter((name) => name !== 'summary');
  const basics = slots.flatMap((name) => valuesIn(profile.basics, name));
  const entries = ENTRY_LISTS.flatMap((list) => entriesOf(profile, list).flatMap((entry) => stretchesOf(entry, list)));
  return [...basics.flatMap(({ places }) => places), ...entries];
}

const plain = ({ value }: ProfileValue): string =>
  String(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
