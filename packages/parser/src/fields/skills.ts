// Skills: groups with a label, plain lists, one skill a line with its level.
import type { Extracted, SkillEntry } from '@vitae/schema';
import { languageCode } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import type { EntryBlock } from '../entries/entry-block.ts';
import { extractAs, extractText } from '../evidence/extract.ts';
import type { Span } from '../evidence/span.ts';
import type { Section } from '../sections/section.ts';
import { chipsOf } from './chips.ts';
import { listItems } from './list-items.ts';
import { sectionBlocks } from './section-entries.ts';
import { inlineLabel, labelledCells } from './skill-groups.ts';
import { endsLabelAbove, labelBlocks } from './skill-labels.ts';
import { LEVEL, ratedSkill, withLevel, withoutLevel } from './skill-level.ts';
import { spacedSkills } from './spaced-skills.ts';

/**
 * The words before a list are read right, but as often as not they only sort ("Other", "Tools") and name no skill; on the
 * corpus 63% do.
 */
const LABEL_CONFIDENCE = 0.65;

/** An item of a list without a label may be a label itself, or half of a sentence. */
const LOOSE_ITEM = 0.93;

/** Words of the shortest sentence that names no skills one after the other, and of its parts on average. */
const PROSE_WORDS = 14;
const PROSE_PART = 6;

/** Whole sentences under a heading for skills tell about the person. */
export function isProse({ text, words, bullet }: Pick<EntryBlock, 'text' | 'words' | 'bullet'>): boolean {
  if (bullet || words < PROSE_WORDS || !/\p{L}{3}[.!]$/u.test(text.trim()) || /[;|•\t:]/.test(text)) return false;
  return words / text.split(',').length >= PROSE_PART;
}

export function readSkills(context: Context, sections: readonly Section[]): SkillEntry[] {
  const entries: SkillEntry[] = [];
  for (const section of sections) readSection(context, section, entries);
  return entries.filter((entry) => entry.name ?? entry.keywords[0]);
}

/** What has been read of a section so far. */
interface Reading {
  readonly entries: SkillEntry[];
  /** The skill under whose label the lines stand; its keywords are those of its entry. */
  group: Omit<SkillEntry, 'id'> | undefined;
  /** Position of the entry of the short line above, which may turn out to be the label of a list. */
  alone: number | undefined;
}

function readSection(context: Context, section: Section, entries: SkillEntry[]): void {
  const blocks = sectionBlocks(context, section)
    .filter((block) => block.words > 0 && !isProse(block))
    .filter((block, i, all) => !endsLabelAbove(block, all[i - 1]));
  const labels = labelBlocks(blocks);
  const reading: Reading = { entries, group: undefined, alone: undefined };
  blocks.forEach((block, i) => {
    const { alone } = reading;
    reading.alone = undefined;
    if (
      readRated(context, block, reading) ||
      readSpaced(context, block, alone, reading) ||
      readLevel(context, block, reading)
    )
      return;
    const head = headOf(context, block, labels.has(i));
    if (head !== undefined) {
      reading.group = head;
      add(reading, head);
    } else if (!readLabelled(context, block, reading)) {
      readItems(context, block, reading);
    }
  });
}

function add({ entries }: Reading, { name, ...parts }: Omit<SkillEntry, 'id'>): void {
  const proven = name === undefined || name.raw === '' ? {} : { name };
  entries.push({ id: `skill-${entries.length + 1}`, ...proven, ...parts });
}

/** Skills with nothing but space between them. */
function readSpaced(context: Context, block: EntryBlock, alone: number | undefined, reading: Reading): boolean {
  const cells = chipsOf(context, wholeSpan(block)) ?? spacedSkills(context, wholeSpan(block));
  if (cells === undefined) return false;
  const spaced = cells.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(context.text.slice(start, end)));
  const items = spaced.map((item) => extractText(context, [item], { method: 'skill-spaced', confidence: 0.85 }));
  const label = alone === undefined ? undefined : reading.entries[alone];
  const above = reading.group ?? label;
  if (above !== undefined) above.keywords.push(...items);
  else for (const item of items) add(reading, { name: item, keywords: [] });
  if (label !== undefined) reading.alone = alone;
  return true;
}

/** "Welding ●●●●○". */
function readRated(context: Context, block: EntryBlock, reading: Reading): boolean {
  const rated = reading.group === undefined ? ratedSkill(context, wholeSpan(block)) : undefined;
  if (rated === undefined) return false;
  const name = extractText(context, [rated.name], { method: 'skill-rated', confidence: 0.85 });
  const { value, mark } = rated;
  const level =
    value === undefined ? undefined : extractAs(context, [mark], value, { method: 'skill-rating', confidence: 0.8 });
  add(reading, { name, ...(level === undefined ? {} : { level }), keywords: [] });
  return true;
}

/** A line that only says how well the skill above is known. */
function readLevel(context: Context, block: EntryBlock, { entries }: Reading): boolean {
  if (!LEVEL.test(block.text.trim())) return false;
  const last = entries.at(-1);
  if (last !== undefined && last.level === undefined && last.keywords.length === 0)
    entries[entries.length - 1] = { ...last, level: levelOf(context, block.spans) };
  return true;
}

/** A line that heads the ones below. */
function headOf(context: Context, block: EntryBlock, isLabel: boolean): Reading['group'] {
  const told = withLevel(context, block.spans);
  if (told !== undefined)
    return { name: labelOf(context, [told.name]), level: levelOf(context, [told.level]), keywords: [] };
  if (!isLabel) return undefined;
  const [span, ...more] = block.spans;
  const name = span === undefined || more.length > 0 ? block.spans : [withoutLevel(context, span)];
  return { name: labelOf(context, name), keywords: [] };
}

/** Lines that have their label in them. */
function readLabelled(context: Context, block: EntryBlock, reading: Reading): boolean {
  const cells = labelledCells(block);
  const inline = cells.length > 1 ? undefined : inlineLabel(context, block);
  if (cells.length < 2 && inline === undefined) return false;
  for (const { label, rest } of cells.length > 1 ? cells : [])
    add(reading, { name: labelOf(context, [label]), keywords: keywords(context, [rest]) });
  if (inline !== undefined) {
    const { label, rest } = inline;
    const found = keywords(context, rest);
    // "Keywords: …" below the skill that they belong to.
    if (reading.group !== undefined && label.end === label.start) {
      reading.group.keywords.push(...found);
      return true;
    }
    const isLevel = LEVEL.test(context.text.slice(label.start, label.end).trim());
    add(reading, {
      ...(isLevel ? { level: levelOf(context, [label]) } : { name: labelOf(context, [label]) }),
      keywords: found,
    });
  }
  reading.group = undefined;
  return true;
}

function readItems(context: Context, block: EntryBlock, reading: Reading): void {
  const items =
    block.spans.length === 1 || block.bullet || hasSeparators(block)
      ? keywords(context, [wholeSpan(block)])
      : block.spans.flatMap((span) => keywords(context, [span]));
  if (reading.group !== undefined) {
    reading.group.keywords.push(...items);
    return;
  }
  for (const item of items) add(reading, { name: { ...item, confidence: item.confidence * LOOSE_ITEM }, keywords: [] });
  if (items.length === 1 && !block.bullet && block.words <= 6) reading.alone = reading.entries.length - 1;
}

function labelOf(context: Context, spans: readonly Span[]): Extracted<string> {
  return extractText(context, spans, { method: 'skill-label', confidence: LABEL_CONFIDENCE });
}

function levelOf(context: Context, spans: readonly Span[]): Extracted<string> {
  return extractText(context, spans, { method: 'skill-level', confidence: 0.8 });
}

function wholeSpan(block: EntryBlock): Span {
  return { start: block.spans[0]?.start ?? 0, end: block.spans.at(-1)?.end ?? 0 };
}

function hasSeparators(block: EntryBlock): boolean {
  return /[,;|•·、，]/.test(block.text);
}

function keywords(context: Context, spans: readonly Span[]): SkillEntry['keywords'] {
  return spans
    .flatMap((span) => chipsOf(context, span) ?? listItems(context, span))
    .flatMap((item) => spacedSkills(context, item) ?? [item])
    .map((item) => withoutLevel(context, item))
    .filter((item) => {
      const text = context.text.slice(item.start, item.end);
      return /[\p{L}\p{N}]/u.test(text) && text.length <= 90 && !LEVEL.test(text);
    })
    .map((item) => {
      const language = languageCode(context.text.slice(item.start, item.end)) !== undefined;
      return extractText(context, [item], { method: 'skill-list', confidence: language ? 0.72 : 0.92 });
    });
}
