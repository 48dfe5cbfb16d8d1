import { describe, expect, it } from 'vitest';
import { readContext } from '../read-context.ts';
import { documentOf, runsOf, runWith, textOf } from '../testing/read-parts.ts';
import { type FlowBlock, type FlowParagraph, flowDocument } from './flow-document.ts';
import { PAGE, setPages } from './set-pages.ts';

const STYLE = { size: 10 } as const;
const paragraph = (text: string, more: Partial<FlowParagraph> = {}): FlowParagraph => ({
  kind: 'paragraph',
  spans: [{ text, style: STYLE }],
  ...more,
});
const set = (...body: readonly FlowBlock[]) => documentOf(setPages(flowDocument('txt', body), readContext({})));

describe('lines', () => {
  it('wraps at words, inside the margins', () => {
    const document = set(paragraph('word '.repeat(60)));
    expect(runsOf(document).length).toBeGreaterThan(2);
    for (const run of runsOf(document)) expect(run.box.x + run.box.width).toBeLessThanOrEqual(PAGE.width - 55);
    expect(textOf(document).replaceAll('|', ' ')).toBe('word '.repeat(60).trim());
  });

  it('says where the text itself ends a line', () => {
    const runs = runsOf(set(paragraph(`by hand\n${'word '.repeat(40)}`)));
    expect(runs.length).toBeGreaterThan(2);
    expect(runs.map(({ breaks }) => breaks)).toEqual(runs.map((_, i) => (i === 0 ? true : undefined)));
  });

  it('wraps ideographs anywhere and words without spaces where they must', () => {
    expect(runsOf(set(paragraph('漢字'.repeat(60)))).length).toBeGreaterThan(2);
    for (const run of runsOf(set(paragraph('x'.repeat(300)))))
      expect(run.box.x + run.box.width).toBeLessThan(PAGE.width - 50);
  });

  it('gives edges that rise from one side of the box to the other', () => {
    const run = runWith(set(paragraph('Ada Lovelace 😀')), 'Ada');
    expect(run.edges).toHaveLength(run.text.length + 1);
    expect(run.edges?.[0]).toBeCloseTo(run.box.x, 1);
    expect(run.edges?.at(-1)).toBeCloseTo(run.box.x + run.box.width, 1);
    expect([...(run.edges ?? [])].sort((a, b) => a - b)).toEqual(run.edges);
  });

  it('aligns to the middle and to the right, and sets right-to-left text from the right', () => {
    const document = set(
      paragraph('middle', { align: 'center' }),
      paragraph('right', { align: 'right' }),
      paragraph('مرحبا'),
    );
    const middle = runWith(document, 'middle');
    expect(middle.box.x + middle.box.width / 2).toBeCloseTo(PAGE.width / 2, 0);
    for (const text of ['right', 'مرحبا']) {
      const run = runWith(document, text);
      expect(run.box.x + run.box.width).toBeCloseTo(PAGE.width - 56, 0);
    }
  });

  it('ends runs at tabs, wide gaps and changes of style, and nowhere else', () => {
    const spans = [
      { text: 'one two\tthree    four', style: STYLE },
      { text: 'five', style: { size: 10, bold: true } },
    ];
    expect(textOf(set({ kind: 'paragraph', spans }))).toBe('one two|three|four|five');
  });

  it('gives hidden text a place but no room', () => {
    const hidden = { size: 10, hidden: 'marked-hidden' } as const;
    const document = set({
      kind: 'paragraph',
      spans: [
        { text: 'a ', style: STYLE },
        { text: 'hidden', style: hidden },
        { text: 'b', style: STYLE },
      ],
    });
    expect(runWith(document, 'b').box.x).toBeCloseTo(runWith(document, 'hidden').box.x, 5);
  });
});

describe('pages', () => {
  it('fills one after the other and never cuts a line', () => {
    const document = set(...Array.from({ length: 150 }, (_, i) => paragraph(`line ${i}`)));
    expect(document.pages.length).toBeGreaterThan(2);
    for (const run of runsOf(document)) expect(run.box.y + run.box.height).toBeLessThan(PAGE.height - 40);
    expect(textOf(document).split('|')).toHaveLength(150);
  });

  it('takes a heading along to the next page', () => {
    const filler = Array.from({ length: 60 }, (_, i) => paragraph(`line ${i}`));
    const document = set(...filler, paragraph('Heading', { heading: 1 }), paragraph('Its text'));
    for (let size = 55; size < 64; size++) {
      const pages = set(...filler.slice(0, size), paragraph('Heading', { heading: 1 }), paragraph('Its text')).pages;
      const pageOf = (text: string) => pages.find((page) => page.runs.some((run) => run.text === text))?.number;
      expect(pageOf('Heading')).toBe(pageOf('Its text'));
    }
    expect(document.pages).toHaveLength(2);
  });

  it('breaks where the document says so, once', () => {
    expect(set(paragraph('a'), paragraph('b', { pageBreakBefore: true })).pages).toHaveLength(2);
    expect(set(paragraph('a', { pageBreakBefore: true })).pages).toHaveLength(1);
  });

  it('splits long cells over pages and keeps the order of each', () => {
    const cell = (name: string) => Array.from({ length: 90 }, (_, i) => paragraph(`${name}${i}`));
    const document = set({
      kind: 'table',
      columnWidths: [1, 2],
      rows: [
        [
          { column: 0, columnSpan: 1, blocks: cell('a') },
          { column: 1, columnSpan: 1, blocks: cell('b') },
        ],
      ],
    });
    expect(document.pages).toHaveLength(2);
    for (const name of ['a', 'b']) {
      const own = runsOf(document)
        .filter((run) => run.text.startsWith(name))
        .map((run) => Number(run.text.slice(1)));
      expect(own).toEqual(Array.from({ length: 90 }, (_, i) => i));
    }
  });
});
