// One slot, list of values or list of entries out of two.
import { isDecided } from './decisions.ts';
import { freeId } from './free-id.ts';
import { type AnyEntry, type ProfileValue, valuesIn } from './profile-paths.ts';
import { plainText } from './profile-removals.ts';
import { type EntryList, slotsOf } from './profile-slots.ts';

export type MergePart = 'kept' | 'merged' | 'both';

/** The value that gives way stays as an alternative, so that nothing that was read is lost. */
export function pickValue(
  kept: ProfileValue | undefined,
  merged: ProfileValue | undefined,
  choice: MergePart | undefined,
): ProfileValue | undefined {
  if (choice === 'kept') return kept;
  if (choice === 'merged') return merged;
  if (kept === undefined || merged === undefined) return kept ?? merged;
  const [first, second] = isDecided(merged) && !isDecided(kept) ? [merged, kept] : [kept, merged];
  if (plainText(String(first.value)) === plainText(String(second.value))) return first;
  const { value, raw, places, confidence } = second;
  return { ...first, alternatives: [...(first.alternatives ?? []), { value, raw, places, confidence }] };
}

export function mergeValues(
  kept: readonly ProfileValue[],
  merged: readonly ProfileValue[],
  choice: MergePart,
): ProfileValue[] {
  if (choice !== 'both') return [...(choice === 'kept' ? kept : merged)];
  const result = [...kept];
  for (const value of merged) {
    const at = result.findIndex((other) => sameText(other, value));
    const same = result[at];
    if (same === undefined) result.push(value);
    else if (isDecided(value) && !isDecided(same)) result[at] = value;
  }
  return result;
}

const sameText = (a: ProfileValue, b: ProfileValue) => bare(a) === bare(b);

/** Phone numbers are written with and without spaces. */
function bare({ value }: ProfileValue): string {
  const text = plainText(String(value));
  return /^[+\d\s()./-]+$/.test(text) ? text.replace(/[^\d+]/g, '') : text;
}

/** Entries that are the same job, degree or skill become one; those that only the other has come behind. */
export function mergeEntries(
  kept: readonly AnyEntry[],
  merged: readonly AnyEntry[],
  list: EntryList,
  choice: MergePart,
): AnyEntry[] {
  if (choice !== 'both') return structuredClone([...(choice === 'kept' ? kept : merged)]);
  const result: AnyEntry[] = structuredClone([...kept]);
  const free = new Set(result.map((_, at) => at));
  for (const entry of merged) {
    const at = [...free].find((index) => {
      const other = result[index];
      return other !== undefined && isSameEntry(other, entry, list);
    });
    const same = at === undefined ? undefined : result[at];
    if (at === undefined || same === undefined) {
      result.push({ ...structuredClone(entry), id: freeId(entry.id, new Set(result.map(({ id }) => id))) });
      continue;
    }
    free.delete(at);
    result[at] = mergeEntry(same, entry, list);
  }
  return result;
}

/** The slots that name it agree as far as both have them, one at least, and the start too. */
function isSameEntry(a: AnyEntry, b: AnyEntry, list: EntryList): boolean {
  const naming = Object.keys(slotsOf(list)).slice(0, 2);
  const matches = [...naming, 'startDate'].map((name) => {
    const [left] = valuesIn(a, name);
    const [right] = valuesIn(b, name);
    return left === undefined || right === undefined ? undefined : sameText(left, right);
  });
  return matches.every((match) => match !== false) && matches.slice(0, 2).includes(true);
}

function mergeEntry(kept: AnyEntry, merged: AnyEntry, list: EntryList): AnyEntry {
  const result: AnyEntry = { ...kept };
  for (const [name, slot] of Object.entries(slotsOf(list))) {
    const [mine, other] = [valuesIn(kept, name), valuesIn(merged, name)];
    if (slot.many) {
      const decided = other.filter(isDecided);
      result[name] = mine.length === 0 ? other : mergeValues(mine, decided, 'both');
      continue;
    }
    const value = pickValue(mine[0], other[0], undefined);
    if (value !== undefined) result[name] = value;
  }
  return result;
}
