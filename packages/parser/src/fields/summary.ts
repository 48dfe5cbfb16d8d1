// The summary: a section of its own, or paragraphs at the top without a heading.
import type { Extracted } from '@vitae/schema';
import type { Context } from '../context.ts';
import { type Block, makeBlocks } from '../entries/paragraph.ts';
import { extractText } from '../evidence/extract.ts';
import type { Span } from '../evidence/span.ts';
import type { Section } from '../sections/section.ts';

const CONTACT = /@|https?:\/\/|www\.|^\+?[\d\s().-]{7,}$/;

export function readSummary(
  context: Context,
  sections: readonly Section[],
  label: readonly Span[],
): Extracted<string> | undefined {
  const headed = sections.filter((section) => section.kind === 'summary');
  for (const section of headed) {
    const blocks = makeBlocks(context, section.lines).filter(
      (block) => isText(context, block, 4) && !overlaps(block, label),
    );
    if (blocks.length > 0) return join(context, blocks, 'summary-section', 0.97);
  }
  const loose = sections
    .filter((section) => section.kind === 'top' || section.kind === 'contact' || section.kind === 'personal')
    .map((section) =>
      makeBlocks(context, section.lines).filter((block) => isText(context, block, 9) && !overlaps(block, label)),
    )
    .filter((blocks) => blocks.length > 0)
    .sort((a, b) => words(b) - words(a))[0];
  return loose === undefined ? undefined : join(context, loose, 'summary-at-top', 0.88);
}

function words(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0);
}

function overlaps(block: Block, spans: readonly Span[]): boolean {
  return block.spans.some((a) => spans.some((b) => a.start < b.end && a.end > b.start));
}

function isText(context: Context, block: Block, minimum: number): boolean {
  if (block.words < minimum) return false;
  const text = block.spans.map((span) => context.text.slice(span.start, span.end)).join(' ');
  if (block.lines.some((line) => line.cells.length > 2)) return false;
  return !(CONTACT.test(text) && block.words < 25);
}

function join(context: Context, blocks: readonly Block[], method: string, confidence: number): Extracted<string> {
  return extractText(
    context,
    blocks.flatMap((block) => block.spans),
    { method, confidence },
  );
}
