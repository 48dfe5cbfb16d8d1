import { describe, expect, it } from 'vitest';
import { chooseAll, extendTo, keepListed, NOTHING_CHOSEN, toggle } from './selection.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const chosen = (selection: { chosen: ReadonlySet<string> }) => [...selection.chosen].toSorted().join('');

describe('choosing rows', () => {
  it('goes on and off', () => {
    const one = toggle(NOTHING_CHOSEN, 'b');
    expect(chosen(one)).toBe('b');
    expect(chosen(toggle(one, 'b'))).toBe('');
  });
  it('takes a range in both directions, from where it began', () => {
    const from = toggle(NOTHING_CHOSEN, 'c');
    expect(chosen(extendTo(from, 'e', ORDER))).toBe('cde');
    expect(chosen(extendTo(extendTo(from, 'e', ORDER), 'a', ORDER))).toBe('abcde');
  });
  it('forgets rows that left the list, and stays the same when none did', () => {
    const all = chooseAll(ORDER);
    expect(chosen(keepListed(all, ['a', 'e']))).toBe('ae');
    expect(keepListed(all, ORDER)).toBe(all);
  });
});
