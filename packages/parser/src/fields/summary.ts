// The summary: a section of its own, or paragraphs at the top without a heading.
import type { Extracted } from '@vitae/schema';
import type { Context } from '../context.ts';
import { type Block, makeBlocks } from '../entries/paragraph.ts';
import { extractText } from '../evidence/extract.ts';
import type { Span } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import type { Section } from '../sections/section.ts';
import { CODE_AND_CITY } from './city-shape.ts';
import { isContactLabel } from './contact-label.ts';
import { AGE } from './label.ts';
import { isProse } from './skills.ts';

const CONTACT = /@|https?:\/\/|www\.|^\+?[\d\s().-]{7,}$/;
/** A line that is nothing but a contact, with or without a word for it. */
const CONTACT_LINE =
  /^(?:[\p{L}. -]{2,20}\s*[:：|\t]\s*|[^\p{L}\p{N}+(]{1,3})?(?:\+?[\d\s()./-]{7,}|\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|[a-z\d-]+(?:\.[a-z\d-]+)+\/\S+)$/iu;

export function readSummary(
  context: Context,
  sections: readonly Section[],
  label: readonly Span[],
): Extracted<string> | undefined {
  const headed = sections.filter((section) => section.kind === 'summary');
  for (const section of headed) {
    const blocks = makeBlocks(context, withoutContacts(section)).filter(
      (block) => isText(context, block, 4) && !overlaps(block, label),
    );
    if (blocks.length > 0) return join(context, blocks, 'summary-section', 0.97);
  }
  const loose = sections
    .filter((section) => section.kind === 'top' || section.kind === 'contact' || section.kind === 'personal')
    .map((section) =>
      makeBlocks(context, withoutContacts(section)).filter(
        (block) => isText(context, block, 9) && !overlaps(block, label),
      ),
    )
    .filter((blocks) => blocks.length > 0)
    .sort((a, b) => words(b) - words(a))[0];
  if (loose !== undefined) return join(context, loose, 'summary-at-top', 0.88);
  const told = sections.filter((section) => section.kind === 'skills').flatMap((section) => proseOf(context, section));
  return told.length === 0 ? undefined : join(context, told, 'summary-in-skills', 0.8);
}

/** Paragraphs that stand where the skills are expected. */
function proseOf(context: Context, section: Section): Block[] {
  return makeBlocks(context, section.lines).filter((block) => isProse({ ...block, text: textOf(context, block) }));
}

function textOf(context: Context, block: Block): string {
  return block.spans.map((span) => context.text.slice(span.start, span.end)).join(' ');
}

/** "34 ans – permis B", "12 Wharf Lane – 38500 Voiron", "Born: 1986". */
function isPersonal(text: string): boolean {
  if (text.length > 90) return false;
  const numbered = /\d/.test(text);
  return (
    (numbered && AGE.test(text)) ||
    (numbered && text.split(/\s[–—|•·-]\s|,\s/).some((part) => CODE_AND_CITY.test(part.trim()))) ||
    (text.length < 40 && isContactLabel(text))
  );
}

function withoutContacts(section: Section): Line[] {
  return section.lines.filter(
    (line) => !CONTACT_LINE.test(line.text.trim()) && !isPersonal(line.text) && !isContactRow(line),
  );
}

const CONTACT_CELL =
  /^(?:[\p{L}.-]{2,20}[\s:：]+)?(?:\+?[\d\s()./-]{7,}|\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|[a-z\d-]+(?:\.[a-z\d-]+)+\/\S+)$/iu;

/** "Phone 555 0123    LinkedIn linkedin.com/in/ada": cells of a table of contacts. */
function isContactRow({ cells }: Line): boolean {
  return cells.length > 1 && cells.some(({ fragment }) => CONTACT_CELL.test(fragment.text.trim()));
}

/**
 * An address or a row of names is written with capitals and numbers; of a sentence's words at least a quarter begin small. Scripts
 * without case, and text in capitals, can't be told like that.
 */
function readsLikeSentence(text: string): boolean {
  const all = text.match(/[\p{L}\d][\p{L}\p{M}\d'’-]*/gu) ?? [];
  const cased = all.filter((word) => /^[\p{Lu}\p{Ll}\d]/u.test(word));
  if (cased.length < all.length / 2 || text === text.toUpperCase()) return !/\d{4}/.test(text);
  return cased.filter((word) => /^\p{Ll}/u.test(word)).length >= cased.length / 4;
}

function words(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0);
}

function overlaps(block: Block, spans: readonly Span[]): boolean {
  return block.spans.some((a) => spans.some((b) => a.start < b.end && a.end > b.start));
}

function isText(context: Context, block: Block, minimum: number): boolean {
  if (block.words < minimum) return false;
  const text = textOf(context, block);
  if (block.lines.some((line) => line.cells.length > 2)) return false;
  if (block.words < 25 && !readsLikeSentence(text)) return false;
  return !(CONTACT.test(text) && block.words < 25);
}

function join(context: Context, blocks: readonly Block[], method: string, confidence: number): Extracted<string> {
  return extractText(
    context,
    blocks.flatMap((block) => block.spans),
    { method, confidence },
  );
}
