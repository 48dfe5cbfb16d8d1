// Plain text → document: each source line stays one line, with its indentation and its column gaps.
import type { ReadResult } from '@vitae/schema';
import type { FlowParagraph, SpanStyle } from '../flow/flow-document.ts';
import { flowDocument } from '../flow/flow-document.ts';
import { PAGE, setPages } from '../flow/set-pages.ts';
import type { ReadContext } from '../read-context.ts';
import { decodeText } from './decode-text.ts';
import { plainLines } from './plain-lines.ts';

/** Letters of one width keep columns made of spaces under each other. */
const FONT = 'monospace';
/** A monospaced letter is this wide, in parts of the size. */
const LETTER = 0.6;
const SIZE_RANGE = [6.5, 10] as const;
const MARGIN = 48;
/** This share of the lines fits without wrapping; the rest are paragraphs that an editor wraps. */
const FITTING = 0.95;

/** `encoding` as sniffed; told from the bytes when absent. */
export function readText(bytes: Uint8Array, context: ReadContext, encoding?: string): ReadResult {
  const lines = plainLines(decodeText(bytes, encoding).text);
  const style: SpanStyle = { size: sizeFor(lines.map((line) => line.text.length)), font: FONT };
  const body = lines.map((line): FlowParagraph => {
    const breaks = line.startsPage ? { pageBreakBefore: true } : {};
    const { bullet, indent } = line;
    const rest = bullet === undefined ? line.text : line.text.slice(indent + bullet.length).trimStart();
    const text = bullet === undefined ? line.text : rest;
    const lead = ' '.repeat(indent).length * style.size * LETTER;
    if (bullet === undefined) return { kind: 'paragraph', spans: [{ text, style }], ...breaks };
    const hang = (line.text.length - rest.length - indent) * style.size * LETTER;
    return {
      kind: 'paragraph',
      spans: [{ text, style }],
      marker: { text: bullet, style },
      listLevel: line.level,
      indent: { left: lead + hang, right: 0, first: -hang },
      ...breaks,
    };
  });
  return setPages(flowDocument('txt', body, { margins: { left: MARGIN, right: MARGIN } }), context);
}

function sizeFor(lengths: readonly number[]): number {
  const sorted = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  const most = sorted[Math.floor((sorted.length - 1) * FITTING)] ?? 0;
  const fitting = (PAGE.width - 2 * MARGIN) / (Math.max(1, most) * LETTER);
  return Math.floor(Math.min(Math.max(fitting, SIZE_RANGE[0]), SIZE_RANGE[1]) * 4) / 4;
}
