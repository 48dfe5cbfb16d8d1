import { expect, it } from 'vitest';
import { beginnings } from './beginnings.ts';

it('never denies a beginning of a name, nor a word that is too short to tell', () => {
  const names = ['javascript', 'machinelearning', 'sql', 'c++', 'データベース'];
  const mayBegin = beginnings(names);
  for (const name of names)
    for (let end = 1; end <= name.length; end++) expect(mayBegin(name.slice(0, end))).toBe(true);
});

it('denies most words that begin none', () => {
  const mayBegin = beginnings(['javascript', 'machinelearning']);
  const words = 'managed several teams that delivered services across regions'.split(' ');
  expect(words.filter((word) => mayBegin(word))).toEqual([]);
});
