import type { Paragraph } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { type FlowLine, makeFlow } from '../testing/make-document.ts';
import { documentLines } from './document-lines.ts';

const texts = (lines: readonly FlowLine[]) => documentLines(makeFlow(lines)).lines.map(({ text }) => text);

const left = ['Experience', 'Welder at Northwind Pumps', 'Welded hulls', 'Built pumps'];
const right = ['Skills', 'Welding', 'Drawing', 'Casting'];
/** The second area begins at the height of the first. */
const areas = (factsOf: (area: number) => Paragraph): FlowLine[] => [
  ...left.map((text): FlowLine => ({ text, facts: factsOf(0) })),
  ...right.map((text, i): FlowLine => ({ text, x: 200, gap: i === 0 ? -1.3 * 3 : 1.3, facts: factsOf(1) })),
];

describe('columns and boxes of flowing formats', () => {
  it('are read one after the other, however close they stand', () => {
    const order = texts([{ text: 'Mira Halvorsen' }, ...areas((index) => ({ column: { set: 0, index } }))]);
    expect(order).toEqual(['Mira Halvorsen', ...left, ...right]);
  });

  it('are read one after the other when they are text boxes', () => {
    expect(texts(areas((frame) => ({ frame })))).toEqual([...left, ...right]);
  });

  it('go on over pages before the next one begins', () => {
    const facts = (index: number): Paragraph => ({ column: { set: 0, index } });
    const order = texts([
      { text: 'Experience', facts: facts(0) },
      { text: 'Welder', page: 2, facts: facts(0) },
      { text: 'Skills', x: 300, page: 1, facts: facts(1) },
    ]);
    expect(order).toEqual(['Experience', 'Welder', 'Skills']);
  });

  it('stay on the row of their neighbours when a box holds a date', () => {
    const order = texts([
      { text: '2019 – 2021', facts: { frame: 0 } },
      { text: 'Welder', x: 200, beside: true, facts: { frame: 1 } },
      { text: 'Northwind Pumps', x: 200, facts: { frame: 1 } },
      { text: 'Welded hulls', x: 200, facts: { frame: 1 } },
    ]);
    expect(order).toEqual(['2019 – 2021\tWelder', 'Northwind Pumps', 'Welded hulls']);
  });
});
