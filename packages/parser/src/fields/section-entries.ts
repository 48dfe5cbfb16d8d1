// A section of dated entries, grouped and with its heads taken apart.
import type { Context } from '../context.ts';
import { type EntryBlock, entryBlock } from '../entries/entry-block.ts';
import { type EntryGroup, groupEntries } from '../entries/group-entries.ts';
import { headPieces, type Piece } from '../entries/head-pieces.ts';
import { withoutNamedYears } from '../entries/named-years.ts';
import { makeBlocks } from '../entries/paragraph.ts';
import { isSmallHeading } from '../entries/small-headings.ts';
import type { Section } from '../sections/section.ts';

export interface SectionEntry extends EntryGroup {
  readonly pieces: readonly Piece[];
}

export function sectionBlocks(context: Context, section: Section): EntryBlock[] {
  const blocks = makeBlocks(context, section.lines).map((block) => entryBlock(context, block));
  return withoutNamedYears(context, blocks);
}

/** Share of the items of a list that have a date where each of them is an entry. */
const DATED_ITEMS = 0.6;

/** A section that is nothing but a list of dated items: each is the head of an entry. */
function itemsAsHeads(context: Context, blocks: readonly EntryBlock[]): readonly EntryBlock[] {
  if (blocks.length < 2 || !blocks.every(({ bullet }) => bullet)) return blocks;
  const dated = blocks.filter(({ dates, words }) => dates.length > 0 && words <= 26).length;
  if (dated < blocks.length * DATED_ITEMS) return blocks;
  return blocks.map((block) => entryBlock(context, { ...block, bullet: false }));
}

const NUMBER = /^\(?(\d{1,2})[.)]\s/;

/** "1. Tide Clock", text, "2. Salt Meter", text: the numbers run through the section and head its entries. */
function numbersAsHeads(context: Context, blocks: readonly EntryBlock[]): readonly EntryBlock[] {
  const numbers = blocks.map(({ bullet, lines }) => (bullet ? NUMBER.exec(lines[0]?.text ?? '')?.[1] : undefined));
  if (numbers[0] !== '1') return blocks;
  const known = numbers.filter((number) => number !== undefined);
  if (known.length < 2 || known.length === blocks.length || known.some((number, i) => Number(number) !== i + 1))
    return blocks;
  return blocks.map((block, i) =>
    numbers[i] === undefined ? block : entryBlock(context, { ...block, bullet: false }),
  );
}

/** What stands below "Highlights" is text of the entry, however short; the word itself is nothing. */
function belowSmallHeadings(blocks: readonly EntryBlock[]): readonly EntryBlock[] {
  const small = blocks.map((block, i) => i > 0 && !block.bullet && isSmallHeading(block));
  if (!small.includes(true)) return blocks;
  return blocks.flatMap((block, i) => {
    if (small[i] === true) return [];
    return small[i - 1] === true && block.dates.length === 0 ? [{ ...block, header: false, anchor: false }] : [block];
  });
}

/** Two that turned out to be one: the head of the second goes on with the head of the first. */
function joinedEntry(before: SectionEntry, after: SectionEntry): SectionEntry {
  const moved = after.pieces.map((piece) => ({ ...piece, block: piece.block + before.head.length }));
  return {
    ...before,
    head: [...before.head, ...after.head],
    body: [...before.body, ...after.body],
    pieces: [...before.pieces, ...moved],
  };
}

/** Entries, of which those that `isOne` finds to be the two halves of one are joined. */
export function joinEntries(
  entries: readonly SectionEntry[],
  isOne: (before: SectionEntry, after: SectionEntry) => boolean,
): readonly SectionEntry[] {
  const joined: SectionEntry[] = [];
  for (const entry of entries) {
    const before = joined.at(-1);
    if (before !== undefined && isOne(before, entry)) joined[joined.length - 1] = joinedEntry(before, entry);
    else joined.push(entry);
  }
  return joined;
}

export function sectionEntries(context: Context, section: Section): SectionEntry[] {
  return entriesOf(context, sectionBlocks(context, section));
}

export function entriesOf(context: Context, blocks: readonly EntryBlock[]): SectionEntry[] {
  return groupEntries(belowSmallHeadings(itemsAsHeads(context, numbersAsHeads(context, blocks)))).map((group) => ({
    ...group,
    pieces: headPieces(context, group.head),
  }));
}
