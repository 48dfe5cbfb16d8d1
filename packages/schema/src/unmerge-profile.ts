// Taking a merge back: the profile as it was before, with what people decided since.
import { carryHumanEdits } from './carry-human-edits.ts';
import { isDecided } from './decisions.ts';
import type { Profile, Removal } from './profile.ts';
import { type AnyEntry, entriesOf, type ValueAt, walkEntryValues, walkProfileValues } from './profile-paths.ts';
import { setRemovals } from './profile-removals.ts';
import { ENTRY_LISTS } from './profile-slots.ts';

/**
 * `before`: the survivor's profile without the merge; `atMerge`: the one that the merge made; `later`: the one it has now. When nobody decided
 * anything since the merge, the answer is `before`, unchanged. Otherwise values that people entered or confirmed since, entries that they
 * added and what they removed stay with the survivor, also where they are about something that came from the other.
 */
export function unmergeProfile(
  { before, atMerge, later }: { readonly before: Profile; readonly atMerge: Profile; readonly later: Profile },
  context: { readonly now: string },
): Profile {
  const removed = (later.removed ?? []).filter((removal) => !includes(atMerge.removed ?? [], removal));
  const decisions = onlyNewDecisions(atMerge, later);
  if (removed.length === 0 && !hasDecisions(decisions)) return structuredClone(before);
  const result = carryHumanEdits({ ...decisions, removed }, structuredClone({ ...before, removed: [] }), context);
  restoreUntouchedLists(result, before, removed);
  setRemovals(result, [...(before.removed ?? []), ...removed]);
  return result;
}

/** Carrying gives entries the ids and the order of the merged profile; where nobody worked on a list since, it is as it was. */
function restoreUntouchedLists(result: Profile, before: Profile, removed: readonly Removal[]): void {
  for (const list of ENTRY_LISTS) {
    if (removed.some(({ path }) => path.startsWith(`${list}/`))) continue;
    const [entries, old] = [entriesOf(result, list), entriesOf(before, list)];
    const contents = (of: readonly AnyEntry[]) => of.map((entry) => JSON.stringify({ ...entry, id: '' })).sort();
    if (contents(entries).join() === contents(old).join())
      entries.splice(0, entries.length, ...structuredClone([...old]));
  }
}

const includes = (list: readonly unknown[], item: unknown) =>
  list.some((other) => JSON.stringify(other) === JSON.stringify(item));

/** `later` with the decisions that `atMerge` had already taken for a machine's, so that they are not carried. */
function onlyNewDecisions(atMerge: Profile, later: Profile): Profile {
  const known = new Set([...walkProfileValues(atMerge)].filter(({ value }) => isDecided(value)).map(traceOf));
  const profile = structuredClone(later);
  for (const at of walkProfileValues(profile)) {
    if (!isDecided(at.value) || !known.has(traceOf(at))) continue;
    at.value.source = 'local';
    delete at.value.confirmedAt;
  }
  for (const list of ENTRY_LISTS) {
    const entries = entriesOf(profile, list);
    const before = new Set(entriesOf(atMerge, list).map(({ id }) => id));
    const kept = entries.filter((entry) => !before.has(entry.id) || [...walkEntryValues(entry, list)].length > 0);
    entries.splice(0, entries.length, ...kept);
  }
  return profile;
}

/** The slot without the index, which moves, and the value with its decision. */
function traceOf({ path, value }: ValueAt): string {
  const { failures: _checked, ...said } = value;
  return `${path.replace(/\/\d+$/, '')} ${JSON.stringify(said)}`;
}

function hasDecisions(profile: Profile): boolean {
  const added = ENTRY_LISTS.some((list) =>
    entriesOf(profile, list).some((entry) => [...walkEntryValues(entry, list)].length === 0),
  );
  return added || [...walkProfileValues(profile)].some(({ value }) => isDecided(value));
}
