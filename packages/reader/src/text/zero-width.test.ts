import type { Run } from '@vitae/schema';
import { expect, it } from 'vitest';
import { hideZeroWidth } from './zero-width.ts';

function run(text: string): Run {
  const edges = Array.from({ length: text.length + 1 }, (_, i) => i);
  return { text, box: { x: 0, y: 0, width: text.length, height: 10 }, baseline: 8, size: 10, edges };
}

it.each([
  ['between letters', 'Py\u200bt\u200bh\u200bon', 'Python', '\u200b\u200b\u200b'],
  ['a message in bits', `Ada${'\u200b\u200c'.repeat(20)}`, 'Ada', '\u200b\u200c'.repeat(20)],
  ['tag letters', 'Ada\u{e0068}\u{e0069}\u{e0021}', 'Ada', '\u{e0068}\u{e0069}\u{e0021}'],
])('is taken out of the visible text: %s', (_, text, visible, hidden) => {
  const [shown, sign] = hideZeroWidth([run(text)]);
  expect(shown?.text).toBe(visible);
  expect(shown?.edges).toHaveLength(visible.length + 1);
  expect(sign).toMatchObject({ text: hidden, hidden: 'zero-width', box: { width: 0 } });
});

it.each([
  ['a break opportunity', 'one\u200btwo', 'onetwo'],
  ['break opportunities of an address', 'https://\u200ba.example/\u200bb.\u200bc/\u200bd', 'https://a.example/b.c/d'],
  ['joiners of Persian', 'می\u200cخواهم می\u200cروم می\u200cشوم', 'می\u200cخواهم می\u200cروم می\u200cشوم'],
  ['joined emoji', '👩\u200d💻 👨\u200d🍳 👩\u200d🔬', '👩\u200d💻 👨\u200d🍳 👩\u200d🔬'],
  [
    'the flag of a region',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  ],
])('is no hidden text: %s', (_, text, visible) => {
  const runs = hideZeroWidth([run(text)]);
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({ text: visible, edges: { length: visible.length + 1 } });
});
