import type { MergeDifference } from '@vitae/schema/api';
import { describe, expect, it } from 'vitest';
import { choose, inOrderOfConflict, NO_CHOICES, takenOf, toMergeChoices } from './merge-choices.ts';

const difference = (path: string, over: Partial<MergeDifference> = {}): MergeDifference => ({
  ...{ path, label: path, kept: ['a'], merged: ['b'], result: ['a'], list: false },
  ...over,
});

describe('what a merge takes', () => {
  it('is what the server would take, until a person chooses', () => {
    expect(takenOf(difference('basics/name'), NO_CHOICES)).toBe('kept');
    expect(takenOf(difference('basics/name', { result: ['b'] }), NO_CHOICES)).toBe('merged');
    expect(takenOf(difference('work', { list: true, result: ['a', 'b'] }), NO_CHOICES)).toBe('both');
    const chosen = choose(choose(NO_CHOICES, 'work', 'kept'), 'work', 'merged');
    expect(takenOf(difference('work', { list: true }), chosen)).toBe('merged');
    expect(toMergeChoices(chosen)).toEqual([{ path: 'work', take: 'merged' }]);
  });
  it('is asked first where the two stand against each other', () => {
    const only = difference('basics/label', { kept: [] });
    const lists = difference('work', { list: true });
    expect(inOrderOfConflict([only, lists, difference('basics/name')]).map(({ path }) => path)).toEqual([
      'basics/name',
      'work',
      'basics/label',
    ]);
  });
});
