// Carries a person's decisions from the slots of one holder (basics, location, an entry) to the fresh ones.
import type { Removal } from './profile.ts';
import { type ProfileValue, valuesIn } from './profile-paths.ts';
import { tracesOfValue, valuesMeant } from './profile-removals.ts';
import type { Slot } from './profile-slots.ts';

/** Whether a person entered the value or said that it is right. */
export function isDecided(value: ProfileValue): boolean {
  return value.source === 'human' || value.confirmedAt !== undefined;
}

/** Changes `fresh`. `path` is the holder's path in the previous profile, under which its removals are noted. */
export function carrySlots(
  previous: Readonly<Record<string, unknown>>,
  fresh: Record<string, unknown>,
  path: string,
  slots: Readonly<Record<string, Slot>>,
  removals: readonly Removal[],
): void {
  for (const [name, slot] of Object.entries(slots)) {
    const before = valuesIn(previous, name);
    const removed = removals.filter((removal) => removal.path === `${path}/${name}`);
    if (slot.many) {
      fresh[name] = carryMany(before, valuesIn(fresh, name), removed);
      continue;
    }
    const [kept] = before.filter(isDecided);
    if (kept !== undefined) fresh[name] = kept;
    else if (removed.length > 0) delete fresh[name];
  }
}

/** A decided value takes the place of the fresh value that it is about, or else goes where it stood before. */
function carryMany(
  before: readonly ProfileValue[],
  fresh: readonly ProfileValue[],
  removed: readonly Removal[],
): ProfileValue[] {
  const gone = new Set(removed.flatMap((removal) => valuesMeant(removal, fresh)));
  const result = fresh.filter((value) => !gone.has(value));
  const taken = new Set<ProfileValue>();
  for (const [index, value] of before.entries()) {
    if (!isDecided(value)) continue;
    const open = result.filter((other) => !taken.has(other));
    const [first, ...more] = valuesMeant(tracesOfValue(value), open);
    if (first === undefined) result.splice(Math.min(index, result.length), 0, value);
    else result.splice(result.indexOf(first), 1, value);
    for (const other of more) result.splice(result.indexOf(other), 1);
    taken.add(value);
  }
  return result;
}
