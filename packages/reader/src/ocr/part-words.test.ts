import { expect, it } from 'vitest';
import { partWords } from './part-words.ts';

const word = (text: string, left: number, width: number) => ({
  ...{ text, left, width, top: 0, height: 20 },
  ...{ confidence: 90, line: 'a' },
});

it('ends a word before the next one, also where its box reaches over that', () => {
  const parted = partWords([word('Master', 100, 260), word('of', 180, 24), word('Science', 215, 90)], 20);
  expect(parted.map(({ left, width }) => [left, width])).toEqual([
    [100, 76],
    [180, 24],
    [215, 90],
  ]);
});

it('leaves words in another order as they are', () => {
  const line = [word('two', 300, 40), word('one', 100, 40)];
  expect(partWords(line, 20)).toEqual(line);
});
