// Test documents from plain text: each entry is a line with its place and look.
import type { Page, Paragraph, ReadDocument, Run } from '@vitae/schema';

export interface TestLine {
  readonly text: string;
  readonly x?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  /** Space above, as a multiple of the size; default 1.3. */
  readonly gap?: number;
  /** At the same height as the line before. */
  readonly beside?: boolean;
  readonly hidden?: Run['hidden'];
  readonly page?: number;
  /** As of text that was recognised in a picture. */
  readonly confidence?: number;
}

/** Width of a character as a share of the size; close to that of common fonts. */
const CHARACTER = 0.5;
const WIDTH = 595;

/** One column of lines at x 50 unless they say otherwise; a string is a plain line of 10 points. */
export function makeDocument(lines: readonly (string | TestLine)[]): ReadDocument {
  const pages = new Map<number, Page>();
  let y = 50;
  let current = 1;
  for (const entry of lines) {
    const line = typeof entry === 'string' ? { text: entry } : entry;
    const number = line.page ?? current;
    if (number !== current) y = 50;
    current = number;
    const size = line.size ?? 10;
    if (line.beside !== true) y += size * (line.gap ?? 1.3);
    const page = pages.get(number) ?? { number, width: WIDTH, height: 842, runs: [], links: [], images: [], rules: [] };
    pages.set(number, page);
    if (line.text !== '') page.runs.push(runOf(line, size, y));
  }
  return { format: 'pdf', layout: 'fixed', pages: [...pages.values()], meta: {}, findings: [] };
}

function runOf(line: TestLine, size: number, baseline: number): Run {
  const x = line.x ?? 50;
  const wide = /[\u3000-\u9fff\uac00-\ud7af]/.test(line.text) ? 2 : 1;
  const box = { x, y: baseline - size * 0.8, width: line.text.length * size * CHARACTER * wide, height: size };
  return {
    text: line.text,
    box,
    baseline,
    size,
    ...(line.bold === undefined ? {} : { bold: line.bold }),
    ...(line.italic === undefined ? {} : { italic: line.italic }),
    ...(line.color === undefined ? {} : { color: line.color }),
    ...(line.hidden === undefined ? {} : { hidden: line.hidden }),
    ...(line.confidence === undefined ? {} : { confidence: line.confidence }),
  };
}

/** A heading in bold capitals with space above. */
export function heading(text: string, extra: Partial<TestLine> = {}): TestLine {
  return { text, size: 13, bold: true, gap: 2.6, ...extra };
}

export interface FlowLine extends TestLine {
  readonly facts?: Paragraph;
  /** Belongs to the paragraph of the line before. */
  readonly goesOn?: boolean;
}

/** As from a format that knows its paragraphs; texts must differ from each other. */
export function makeFlow(lines: readonly FlowLine[]): ReadDocument {
  const document = makeDocument(lines);
  const paragraphs: Paragraph[] = [];
  const numbers = new Map<string, number>();
  for (const { text, facts = {}, goesOn } of lines) {
    if (goesOn !== true) paragraphs.push(facts);
    numbers.set(text, paragraphs.length - 1);
  }
  const pages = document.pages.map((page) => ({
    ...page,
    runs: page.runs.map((run) => ({ ...run, paragraph: numbers.get(run.text) ?? 0 })),
  }));
  return { ...document, format: 'docx', layout: 'flow', pages, paragraphs };
}
