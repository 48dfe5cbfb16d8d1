// Carries a person's decisions from the slots of one holder (basics, location, an entry) to the fresh ones.
import { decidedAt, isDecided, newestRemoval } from './decisions.ts';
import type { Removal } from './profile.ts';
import { type ProfileValue, valuesIn } from './profile-paths.ts';
import { tracesOfValue, valuesMeant } from './profile-removals.ts';
import type { Slot } from './profile-slots.ts';

/** A side of the carrying: its holder's path, and everything that people removed from its profile. */
export interface Side {
  readonly path: string;
  readonly removals: readonly Removal[];
}

/** Changes `fresh`. Of two decisions about the same, one on each side, the newer one wins. */
export function carrySlots(
  previous: Readonly<Record<string, unknown>>,
  fresh: Record<string, unknown>,
  slots: Readonly<Record<string, Slot>>,
  sides: { readonly previous: Side; readonly fresh: Side },
): void {
  for (const [name, slot] of Object.entries(slots)) {
    const before = valuesIn(previous, name);
    const found = valuesIn(fresh, name);
    const removed = removedFrom(sides.previous, name);
    const removedFresh = removedFrom(sides.fresh, name);
    if (slot.many) {
      fresh[name] = carryMany({ values: before, removed }, { values: found, removed: removedFresh });
      continue;
    }
    const kept = carryOne(before, removed, found[0], newestRemoval(removedFresh));
    if (kept === undefined) delete fresh[name];
    else fresh[name] = kept;
  }
}

function removedFrom({ path, removals }: Side, name: string): Removal[] {
  return removals.filter((removal) => removal.path === `${path}/${name}`);
}

function carryOne(
  before: readonly ProfileValue[],
  removed: readonly Removal[],
  found: ProfileValue | undefined,
  removedFresh: string,
): ProfileValue | undefined {
  const [kept] = before.filter(isDecided);
  const freshAt = found !== undefined && isDecided(found) ? decidedAt(found) : removedFresh;
  if (kept !== undefined) return freshAt > decidedAt(kept) ? found : kept;
  return removed.length > 0 && freshAt <= newestRemoval(removed) ? undefined : found;
}

interface ManyValues {
  readonly values: readonly ProfileValue[];
  readonly removed: readonly Removal[];
}

/** A decided value takes the place of the fresh value that it is about, or else goes where it stood before. */
function carryMany(before: ManyValues, fresh: ManyValues): ProfileValue[] {
  const gone = new Set(before.removed.flatMap((removal) => olderMeant(removal, fresh.values)));
  const result = fresh.values.filter((value) => !gone.has(value));
  const taken = new Set<ProfileValue>();
  for (const [index, value] of before.values.entries()) {
    if (!isDecided(value) || fresh.removed.some((removal) => olderMeant(removal, [value]).length > 0)) continue;
    const open = result.filter((other) => !taken.has(other));
    const [first, ...more] = valuesMeant(tracesOfValue(value), open);
    if (first === undefined) result.splice(Math.min(index, result.length), 0, value);
    else if (decidedAt(first) > decidedAt(value)) taken.add(first);
    else result.splice(result.indexOf(first), 1, value);
    for (const other of more) if (!isDecided(other)) result.splice(result.indexOf(other), 1);
    taken.add(value);
  }
  return result;
}

/** What the removal is about; not what a person entered or confirmed after it. */
function olderMeant(removal: Removal, values: readonly ProfileValue[]): ProfileValue[] {
  return valuesMeant(removal, values).filter((value) => decidedAt(value) <= removal.at);
}
