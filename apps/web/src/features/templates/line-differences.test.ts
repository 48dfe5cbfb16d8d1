import { expect, it } from 'vitest';
import { lineDifferences, withContext } from './line-differences.ts';

it('keeps what both texts have, in order', () => {
  expect(lineDifferences('a\nb\nc\nd', 'a\nc\nx\nd').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'same a',
    'gone b',
    'same c',
    'new x',
    'same d',
  ]);
});

it('gives back both texts, whatever they are', () => {
  let seed = 11;
  const chance = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const text = () =>
    Array.from({ length: Math.floor(chance() * 9) + 1 }, () => 'abc'[Math.floor(chance() * 3)]).join('\n');
  for (let round = 0; round < 200; round++) {
    const [before, after] = [text(), text()];
    const lines = lineDifferences(before, after);
    const side = (other: string) => lines.flatMap(({ kind, text: line }) => (kind === other ? [] : [line])).join('\n');
    expect(side('new')).toBe(before);
    expect(side('gone')).toBe(after);
  }
});

it('leaves out what is far from any difference', () => {
  const lines = lineDifferences('1\n2\n3\n4\n5\n6\n7', '1\n2\n3\n4\n5\n6\nx');
  expect(withContext(lines, 1).map((line) => line?.text)).toEqual([undefined, '6', '7', 'x']);
});
