// The rules about layout, through the whole parser: what they look at is made by the layout.
import type { Paragraph, ReadDocument } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';

const RESUME: readonly (string | TestLine)[] = [
  { text: 'Odile Marchetti', size: 20, bold: true },
  'odile.marchetti@example.org | +49 30 901820 | Berlin, Germany',
  heading('EXPERIENCE'),
  { text: 'Welder', bold: true },
  { text: 'Jan 2020 – Present', x: 450, beside: true },
  'Northwind Hulls Ltd',
  heading('EDUCATION'),
  'Weststadt College, 2015',
  heading('SKILLS'),
  'Welding, Casting',
];

const codes = (document: ReadDocument) =>
  parseDocument(document, { now: '2026-01-15' }).findings.map(({ code }) => code);

/** As from a flowing format: each run is a paragraph of its own, with facts about it. */
function flowing(facts: (index: number) => Paragraph): ReadDocument {
  const document = makeDocument(RESUME);
  let index = 0;
  const pages = document.pages.map((page) => ({
    ...page,
    runs: page.runs.map((run) => ({ ...run, paragraph: index++ })),
  }));
  return {
    ...document,
    format: 'docx',
    layout: 'flow',
    pages,
    paragraphs: Array.from({ length: index }, (_, i) => facts(i)),
  };
}

describe('findings about the layout', () => {
  it('has none for a plain résumé', () => {
    expect(codes(makeDocument(RESUME))).toEqual([]);
    expect(codes(flowing(() => ({})))).toEqual([]);
  });
  it('tells tables that hold the text, not small ones', () => {
    const cell = (index: number) => ({ cell: { table: 0, row: index >> 1, column: index % 2 } });
    expect(codes(flowing(cell))).toContain('layout.table');
    expect(codes(flowing((index) => (index > 7 ? cell(index) : {})))).not.toContain('layout.table');
  });
  it('tells text boxes', () => {
    expect(codes(flowing((index) => (index === 1 ? { frame: 0 } : {})))).toContain('layout.text-box');
  });
  it('tells contacts that stand in the header', () => {
    expect(codes(flowing((index) => (index === 1 ? { part: 'header' } : {})))).toContain('layout.header-contact');
  });
  it('tells headings that nobody knows', () => {
    const lines = [...RESUME, heading('WHAT MOVES ME'), 'Steel and the sea'];
    const found = parseDocument(makeDocument(lines), { now: '2026-01-15' });
    const finding = found.findings.find(({ code }) => code === 'layout.unusual-heading');
    const place = finding?.places?.[0];
    expect(found.text.text.slice(place?.start, place?.end)).toBe('WHAT MOVES ME');
  });
  it('tells columns side by side', () => {
    const side = Array.from({ length: 14 }, (_, i): TestLine[] => [
      { text: `Welded the hull number ${i} of the yard`, x: 50, gap: 1.4 },
      { text: `Rivets ${i}`, x: 420, beside: true },
    ]).flat();
    const two = [...RESUME.slice(0, 2), heading('EXPERIENCE'), { ...heading('SKILLS'), x: 420, beside: true }, ...side];
    expect(codes(makeDocument(two))).toContain('layout.columns');
  });
});
