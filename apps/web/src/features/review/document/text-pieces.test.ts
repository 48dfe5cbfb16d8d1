import { expect, it } from 'vitest';
import { sampleText } from '../testing/sample-resume.ts';
import { textPieces } from './text-pieces.ts';

it('cuts segments into words with the space behind them, exactly boxed', () => {
  const pieces = textPieces(sampleText(), 1);
  expect(pieces.slice(0, 2)).toEqual([
    { start: 0, text: 'Mira ', box: { x: 50, y: 50, width: 25, height: 10 }, breakAfter: false },
    { start: 5, text: 'Holm', box: { x: 75, y: 50, width: 20, height: 10 }, breakAfter: true },
  ]);
  expect(pieces.map(({ text, breakAfter }) => text + (breakAfter ? '\n' : '')).join('')).toBe(sampleText().text);
});

it('keeps a segment whole when its letters are not measured', () => {
  const text = sampleText();
  const [first] = text.segments;
  if (first === undefined) throw new Error('a segment');
  const { edges: _edges, ...plain } = first;
  expect(textPieces({ text: text.text, segments: [plain] }, 1).map((piece) => piece.text)).toEqual(['Mira Holm']);
});

it('has nothing for other pages', () => expect(textPieces(sampleText(), 2)).toEqual([]));
