import { expect, it } from 'vitest';
import { nameMarks } from './name-marks.ts';

const NAMES = ['javascript', 'machinelearning', 'sql', 'c++', 'データベース'];

it('never denies a name nor a beginning of one, in one part or several', () => {
  const { place, mayBeName, mayGoOn } = nameMarks(NAMES);
  for (const name of NAMES) {
    expect(mayBeName(place(0, name))).toBe(true);
    for (let end = 1; end < name.length; end++) {
      expect(mayGoOn(place(0, name.slice(0, end)))).toBe(true);
      expect(mayBeName(place(place(0, name.slice(0, end)), name.slice(end)))).toBe(true);
    }
  }
});

it('denies most words that are none and begin none', () => {
  const { place, mayBeName, mayGoOn } = nameMarks(NAMES);
  const words = 'managed several teams that delivered services across regions'.split(' ');
  expect(words.filter((word) => mayBeName(place(0, word)) || mayGoOn(place(0, word))).length).toBeLessThan(3);
});
