// Corrections of whole entries: add, remove, move.
import type { ChangeStep } from './apply-profile-changes.ts';
import { shorten } from './change-values.ts';
import type { HumanContext } from './human-value.ts';
import type { Profile } from './profile.ts';
import type { ProfileChange } from './profile-change.ts';
import { type AnyEntry, entriesOf, type ProfileTarget, walkEntryValues } from './profile-paths.ts';
import { isFound, noteRemoval, setRemovals, tracesOfEntry } from './profile-removals.ts';
import { ENTRY_LABELS, type EntryList, slotsOf } from './profile-slots.ts';

type EntryTarget = Exclude<ProfileTarget, { kind: 'value' }>;
type AddChange = Extract<ProfileChange, { op: 'add-entry' }>;

const NO_ENTRY = { wrong: 'path', message: 'There is no such entry.' } as const;

export function addEntry(draft: Profile, target: ProfileTarget, change: AddChange): ChangeStep {
  if (target.kind !== 'list') return { wrong: 'path', message: 'Entries are added to a list.' };
  if (!/^[\w:.-]+$/.test(change.id)) {
    return { wrong: 'id', message: 'An id has letters, digits and the signs - _ . : only.' };
  }
  const entries = entriesOf(draft, target.list);
  if (entries.some(({ id }) => id === change.id)) return { wrong: 'id', message: 'There is an entry with this id.' };
  entries.splice(change.index ?? entries.length, 0, emptyEntry(target.list, change.id));
  return { done: `${ENTRY_LABELS[target.list]} added` };
}

function emptyEntry(list: EntryList, id: string): AnyEntry {
  const many = Object.entries(slotsOf(list)).filter(([, slot]) => slot.many);
  return { id, ...Object.fromEntries(many.map(([name]) => [name, []])) };
}

export function removeEntry(draft: Profile, target: EntryTarget, context: HumanContext): ChangeStep {
  if (target.kind === 'list') return { wrong: 'path', message: 'Remove entries one by one.' };
  const { list, id } = target;
  const entries = entriesOf(draft, list);
  const index = entries.findIndex((entry) => entry.id === id);
  const entry = entries[index];
  if (entry === undefined) return NO_ENTRY;
  entries.splice(index, 1);
  const path = `${list}/${id}`;
  setRemovals(
    draft,
    (draft.removed ?? []).filter((removal) => !removal.path.startsWith(`${path}/`)),
  );
  if ([...walkEntryValues(entry, list)].some(({ value }) => isFound(value))) {
    noteRemoval(draft, path, tracesOfEntry(entry, list), context.userId, context.now);
  }
  return { done: `${ENTRY_LABELS[list]}${titleOf(entry, list)} removed` };
}

export function moveEntry(draft: Profile, target: ProfileTarget, index: number): ChangeStep {
  if (target.kind !== 'entry') return { wrong: 'path', message: 'Only entries can be moved.' };
  const entries = entriesOf(draft, target.list);
  const from = entries.findIndex((entry) => entry.id === target.id);
  const [entry] = from < 0 ? [] : entries.splice(from, 1);
  if (entry === undefined) return NO_ENTRY;
  entries.splice(index, 0, entry);
  return { done: `${ENTRY_LABELS[target.list]}${titleOf(entry, target.list)} moved` };
}

function titleOf(entry: AnyEntry, list: EntryList): string {
  const [first] = walkEntryValues(entry, list);
  return first === undefined ? '' : ` ‘${shorten(String(first.value.value))}’`;
}
