// What differs between two versions of a profile, value by value, for the history.
import { type Profile, walkProfileValues } from '@vitae/schema';
import { showValue } from './field-text.ts';

export interface Difference {
  readonly path: string;
  readonly label: string;
  /** Undefined: not there. */
  readonly was: string | undefined;
  readonly now: string | undefined;
}

export function versionDifferences(then: Profile, now: Profile): Difference[] {
  const before = shownValues(then);
  const after = shownValues(now);
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].flatMap((path) => {
    const [old, present] = [before.get(path), after.get(path)];
    if (old?.text === present?.text) return [];
    return [{ path, label: old?.label ?? present?.label ?? path, was: old?.text, now: present?.text }];
  });
}

function shownValues(profile: Profile): Map<string, { label: string; text: string }> {
  const values = [...walkProfileValues(profile)].map(({ path, slot, value }) => {
    const plain = typeof value.value === 'number' ? value.value : String(value.value);
    return [path, { label: slot.label, text: showValue(slot.kind, plain) }] as const;
  });
  return new Map(values);
}
