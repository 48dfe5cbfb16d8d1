import { expect, it } from 'vitest';
import type { Highlight } from './highlights.ts';
import { textLines } from './text-slices.ts';

const highlight = (path: string, start: number, end: number): { start: number; end: number; highlight: Highlight } => ({
  start,
  end,
  highlight: { path, state: 'sure', page: 1, box: { x: 0, y: 0, width: 1, height: 1 }, start, end },
});

it('cuts lines where marks begin and end', () => {
  const lines = textLines('Ada Lovelace\nWriter', [
    highlight('name', 0, 12),
    highlight('first', 0, 3),
    highlight('label', 13, 19),
  ]);
  expect(lines.map(({ slices }) => slices.map(({ text, highlight }) => [text, highlight?.path]))).toEqual([
    [
      ['Ada', 'first'],
      [' Lovelace', 'name'],
    ],
    [['Writer', 'label']],
  ]);
});

it('carries a mark over line ends and holds all text', () => {
  const text = 'one two\nthree four';
  const lines = textLines(text, [highlight('x', 4, 13), { start: 0, end: 3, hit: { current: true } }]);
  expect(lines.map(({ slices }) => slices.map((slice) => slice.text).join('')).join('\n')).toBe(text);
  expect(lines[1]?.slices[0]).toMatchObject({ start: 8, text: 'three', highlight: { path: 'x' } });
  expect(lines[0]?.slices[0]?.hit).toEqual({ current: true });
});

it('has a line without slices for an empty line', () => expect(textLines('a\n\nb', [])[1]?.slices).toEqual([]));
