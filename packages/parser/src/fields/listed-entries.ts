// Sections that are nothing but a list: where each of their items begins.
import type { Context } from '../context.ts';
import { type EntryBlock, entryBlock } from '../entries/entry-block.ts';
import { headPieces } from '../entries/head-pieces.ts';
import { withoutToldYears } from '../entries/named-years.ts';
import { splitByLine } from '../evidence/span.ts';
import type { Section } from '../sections/section.ts';
import { wordCount } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { entriesOf, type SectionEntry, sectionBlocks } from './section-entries.ts';

/** When a section is nothing but a list, each of its items is an entry. `told`: its names may be followed by what they were given for. */
export function listedEntries(context: Context, section: Section, told: boolean): SectionEntry[] {
  const blocks = withoutToldYears(context, sectionBlocks(context, section));
  if (told && blocks.length > 1) {
    const entries = blocks.map((block) => toldName(context, block));
    if (entries.every((entry) => entry !== undefined)) return entries;
  }
  const items = blocks.map((block) => datedItems(context, block));
  if (items.length > 0 && items.every((parts) => parts.length > 1))
    return items.flat().map((part) => itemEntry(context, part));
  const x = blocks[0]?.lines[0]?.box.x ?? 0;
  const isItem = ({ bullet, lines: [first] }: EntryBlock) =>
    bullet && first !== undefined && first.column === blocks[0]?.lines[0]?.column && Math.abs(first.box.x - x) < 3;
  if (blocks.length < 2 || !blocks.every(isItem)) return entriesOf(context, blocks);
  return blocks.map((block) => itemEntry(context, block));
}

function itemEntry(context: Context, block: EntryBlock): SectionEntry {
  return { head: [block], body: [], inherits: false, pieces: headPieces(context, [block]) };
}

/** "Rookie of the Year: Awarded for the fastest start": the name, a colon, and what it was given for. */
function toldName(context: Context, block: EntryBlock): SectionEntry | undefined {
  const [start, end] = [block.spans[0]?.start ?? 0, block.spans.at(-1)?.end ?? 0];
  const [, name, space] = /^([^:]{3,70}):(\s+)(?=\p{Lu})/u.exec(context.text.slice(start, end)) ?? [];
  if (name === undefined || space === undefined || wordCount(name) > 9) return undefined;
  const at = start + name.length + 1 + space.length;
  if (wordCount(context.text.slice(at, end)) < 5) return undefined;
  const part = (from: number, to: number) =>
    entryBlock(context, { ...block, spans: splitByLine(context, { start: from, end: to }), bullet: false });
  const head = part(start, start + name.length);
  return { head: [head], body: [part(at, end)], inherits: false, pieces: headPieces(context, [head]) };
}

/** "EPA 608 Universal (2013), Forklift (2016)": items of one line, each with its year in brackets. */
function datedItems(context: Context, block: EntryBlock): EntryBlock[] {
  const [start, end] = [block.spans[0]?.start ?? 0, block.spans.at(-1)?.end ?? 0];
  const text = context.text.slice(start, end);
  if (!/\d\)[,;]\s/.test(text)) return [];
  const parts = matchesOf(text, /[^,;\s][^;]*?\((?:[^()]{2,40},\s)?(?:\p{L}+\.? )?(?:19|20)\d{2}\)(?=[,;]\s|\.?$)/gu);
  const rest = parts.reduce((left, [part]) => left - part.length, text.length);
  if (rest > parts.length * 2) return [];
  return parts.map(({ index, 0: part }) =>
    entryBlock(context, {
      ...block,
      spans: splitByLine(context, { start: start + index, end: start + index + part.length }),
      bullet: true,
    }),
  );
}
