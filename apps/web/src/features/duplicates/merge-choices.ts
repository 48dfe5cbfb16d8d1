// What a person chose, difference by difference, and what stands without a choice.
import { LOCATION_SLOTS } from '@vitae/schema';
import type { MergeChoice, MergeDifference } from '@vitae/schema/api';
import { showValue } from '../review/model/field-text.ts';
import { SECTIONS } from '../review/model/section-layout.ts';

export type Taken = MergeChoice['take'];
/** `path` → what stays there. */
export type Choices = ReadonlyMap<string, Taken>;

export const NO_CHOICES: Choices = new Map();

export function choose(choices: Choices, path: string, take: Taken): Choices {
  return new Map(choices).set(path, take);
}

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((text, at) => text === b[at]);

/** The option that is marked. */
export function takenOf({ path, list, kept, merged, result }: MergeDifference, choices: Choices): Taken {
  const chosen = choices.get(path);
  if (chosen !== undefined) return chosen;
  if (list) return 'both';
  return same(result, merged) && !same(result, kept) ? 'merged' : 'kept';
}

export function toMergeChoices(choices: Choices): MergeChoice[] {
  return [...choices].map(([path, take]) => ({ path, take }));
}

/** Where they stand against each other first; what one of the two only adds comes after. */
export function inOrderOfConflict(differences: readonly MergeDifference[]): MergeDifference[] {
  const rank = ({ list, kept, merged }: MergeDifference) => (kept.length > 0 && merged.length > 0 ? (list ? 1 : 0) : 2);
  return differences.toSorted((a, b) => rank(a) - rank(b));
}

export function showText(path: string, text: string): string {
  return path === 'basics/location/countryCode' ? showValue(LOCATION_SLOTS.countryCode.kind, text) : text;
}

/** A list is called what its section of the profile is called. */
export function labelOf({ path, label }: Pick<MergeDifference, 'path' | 'label'>): string {
  return SECTIONS.find(({ list }) => list?.path === path)?.title ?? label;
}
