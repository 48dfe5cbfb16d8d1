// Corrections of single values: set, remove, confirm.
import type { ChangeStep } from './apply-profile-changes.ts';
import { confirmedValue, type HumanContext, humanValue, parseSlotValue } from './human-value.ts';
import type { Profile } from './profile.ts';
import type { ProfileChange } from './profile-change.ts';
import {
  entriesOf,
  holderAt,
  holderPath,
  type ProfileTarget,
  type ProfileValue,
  parseProfilePath,
  valuesIn,
  walkEntryValues,
} from './profile-paths.ts';
import { forgetRemovals, isFound, noteRemoval, tracesOfValue } from './profile-removals.ts';

type ValueTarget = Extract<ProfileTarget, { kind: 'value' }>;
type SetChange = Extract<ProfileChange, { op: 'set' }>;

const NO_ENTRY = { wrong: 'path', message: 'There is no such entry.' } as const;
const NO_VALUE = { wrong: 'path', message: 'There is no value here.' } as const;

export function setValue(draft: Profile, target: ProfileTarget, change: SetChange, context: HumanContext): ChangeStep {
  if (target.kind !== 'value') return { wrong: 'path', message: 'Only a single value can be set.' };
  const { slot, name } = target;
  const holder = holderAt(draft, target.holder);
  if (holder === undefined) return NO_ENTRY;
  const values = valuesIn(holder, name);
  const index = slot.many ? (target.index ?? values.length) : 0;
  if (index > values.length) return { wrong: 'path', message: 'There are not that many values here.' };
  const parsed = parseSlotValue(slot.kind, change.value);
  if (!parsed.ok) return { wrong: 'value', message: parsed.message };
  const value = humanValue(parsed.value, change, values[index], context);
  holder[name] = slot.many ? values.toSpliced(index, 1, value) : value;
  const path = `${holderPath(target.holder)}/${name}`;
  forgetRemovals(draft, path, slot.many ? tracesOfValue(value) : undefined);
  return { done: `${slot.label} set to ‘${shorten(String(parsed.value))}’` };
}

/** A slot with many values and a path without index: all of them. */
export function removeValue(draft: Profile, target: ValueTarget, context: HumanContext): ChangeStep {
  const { slot, name } = target;
  const holder = holderAt(draft, target.holder);
  if (holder === undefined) return NO_ENTRY;
  const values = valuesIn(holder, name);
  const gone = target.index === undefined ? values : values.slice(target.index, target.index + 1);
  const [first] = gone;
  if (first === undefined) return NO_VALUE;
  if (slot.many) holder[name] = values.filter((value) => !gone.includes(value));
  else delete holder[name];
  for (const value of gone.filter(isFound)) {
    noteRemoval(draft, `${holderPath(target.holder)}/${name}`, tracesOfValue(value), context.userId, context.now);
  }
  const what = gone.length > 1 ? `${gone.length} values` : `‘${shorten(String(first.value))}’`;
  return { done: `${slot.label} ${what} removed` };
}

/** Confirms the value, all values of a slot, or all values of an entry. */
export function confirmAt(draft: Profile, target: ProfileTarget, context: HumanContext): ChangeStep {
  if (target.kind === 'list') return { wrong: 'path', message: 'Confirm single values or entries.' };
  if (target.kind === 'entry') return confirmEntry(draft, target, context);
  const { slot, name } = target;
  const holder = holderAt(draft, target.holder);
  if (holder === undefined) return NO_ENTRY;
  const values = valuesIn(holder, name);
  const meant = (index: number): boolean => target.index === undefined || target.index === index;
  const confirmed = values.map((value, index) => (meant(index) ? confirmedValue(value, context) : value));
  const changed = confirmed.filter((value, index) => value !== values[index]);
  const [first] = changed;
  if (first === undefined) return NO_VALUE;
  holder[name] = slot.many ? confirmed : first;
  return { done: `${slot.label} ‘${shorten(String(first.value))}’ confirmed` };
}

function confirmEntry(
  draft: Profile,
  target: Extract<ProfileTarget, { kind: 'entry' }>,
  context: HumanContext,
): ChangeStep {
  const entry = entriesOf(draft, target.list).find(({ id }) => id === target.id);
  if (entry === undefined) return NO_ENTRY;
  const values: { path: string; value: ProfileValue }[] = [...walkEntryValues(entry, target.list)];
  const [first] = values;
  if (first === undefined) return NO_VALUE;
  for (const { path } of values) {
    const value = parseProfilePath(path);
    if (value !== undefined) confirmAt(draft, value, context);
  }
  return { done: `‘${shorten(String(first.value.value))}’ confirmed with all its values` };
}

export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59).trimEnd()}…`;
}
