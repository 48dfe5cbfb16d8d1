// Skills: groups with a label, plain lists, one skill a line with its level.
import type { SkillEntry } from '@vitae/schema';
import { languageCode } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import type { EntryBlock } from '../entries/entry-block.ts';
import { KEYWORD_WORDS } from '../entries/keyword-label.ts';
import { extractText } from '../evidence/extract.ts';
import { type Span, trimSpan } from '../evidence/span.ts';
import type { Section } from '../sections/section.ts';
import { bracketedList } from './bracketed-list.ts';
import { chipsOf } from './chips.ts';
import { listItems } from './list-items.ts';
import { sectionBlocks } from './section-entries.ts';
import { labelBlocks } from './skill-labels.ts';
import { LEVEL, withLevel, withoutLevel } from './skill-level.ts';
import { spacedSkills } from './spaced-skills.ts';

const KEYWORDS = new RegExp(`(?:^|[\\s\\t])(?:${KEYWORD_WORDS}|technologies)\\s*[:：]\\s*`, 'iu');
const LABEL = /^([^:：\t]{2,48}?)\s*[:：]\s*(?=\S)/u;

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

function readSection(context: Context, section: Section, entries: SkillEntry[]): void {
  const blocks = sectionBlocks(context, section).filter((block) => block.words > 0 && !isProse(block));
  const labels = labelBlocks(blocks);
  const add = ({ name, ...parts }: Omit<SkillEntry, 'id'>) => {
    const proven = name === undefined || name.raw === '' ? {} : { name };
    entries.push({ id: `skill-${entries.length + 1}`, ...proven, ...parts });
  };
  let group: Omit<SkillEntry, 'id'> | undefined;
  // A short line that stands alone before such a list is its label.
  let alone: number | undefined;
  blocks.forEach((block, i) => {
    const lone = alone;
    alone = undefined;
    const spaced = chipsOf(context, wholeSpan(block)) ?? spacedSkills(context, wholeSpan(block));
    if (spaced !== undefined) {
      const items = spaced.map((item) => extractText(context, [item], { method: 'skill-spaced', confidence: 0.85 }));
      const label = lone === undefined ? undefined : entries[lone];
      if (group !== undefined) group.keywords.push(...items);
      else if (label !== undefined) label.keywords.push(...items);
      else for (const item of items) add({ name: item, keywords: [] });
      if (label !== undefined) alone = lone;
      return;
    }
    if (LEVEL.test(block.text.trim())) {
      const last = entries.at(-1);
      if (last !== undefined && last.level === undefined && last.keywords.length === 0)
        entries[entries.length - 1] = {
          ...last,
          level: extractText(context, block.spans, { method: 'skill-level', confidence: 0.8 }),
        };
      return;
    }
    const told = withLevel(context, block.spans);
    if (told !== undefined) {
      group = {
        name: extractText(context, [told.name], { method: 'skill-label', confidence: LABEL_CONFIDENCE }),
        level: extractText(context, [told.level], { method: 'skill-level', confidence: 0.8 }),
        keywords: [],
      };
      add(group);
      return;
    }
    if (labels.has(i)) {
      const [span] = block.spans;
      const name = span === undefined || block.spans.length > 1 ? block.spans : [withoutLevel(context, span)];
      group = {
        name: extractText(context, name, { method: 'skill-label', confidence: LABEL_CONFIDENCE }),
        keywords: [],
      };
      add(group);
      return;
    }
    const cells = labelledCells(block);
    if (cells.length > 1) {
      for (const cell of cells)
        add({
          name: extractText(context, [cell.label], { method: 'skill-label', confidence: LABEL_CONFIDENCE }),
          keywords: keywords(context, [cell.rest]),
        });
      group = undefined;
      return;
    }
    const inline = inlineLabel(context, block);
    if (inline !== undefined && group !== undefined && inline.label.end === inline.label.start) {
      group.keywords.push(...keywords(context, inline.rest));
      return;
    }
    if (inline !== undefined) {
      const label = context.text.slice(inline.label.start, inline.label.end);
      const kind = LEVEL.test(label.trim()) ? 'level' : 'name';
      add({
        [kind]: extractText(context, [inline.label], { method: 'skill-label', confidence: LABEL_CONFIDENCE }),
        keywords: keywords(context, inline.rest),
      });
      group = undefined;
      return;
    }
    const items =
      block.spans.length === 1 || block.bullet || hasSeparators(block)
        ? keywords(context, [wholeSpan(block)])
        : block.spans.flatMap((span) => keywords(context, [span]));
    if (group !== undefined) group.keywords.push(...items);
    else for (const item of items) add({ name: { ...item, confidence: item.confidence * LOOSE_ITEM }, keywords: [] });
    if (group === undefined && items.length === 1 && !block.bullet && block.words <= 6) alone = entries.length - 1;
  });
}

function wholeSpan(block: EntryBlock): Span {
  return { start: block.spans[0]?.start ?? 0, end: block.spans.at(-1)?.end ?? 0 };
}

function hasSeparators(block: EntryBlock): boolean {
  return /[,;|•·、，]/.test(block.text);
}

/** "Backend: ⇥ Go, Java ⇥ Mobile: ⇥ Swift": several groups side by side. */
function labelledCells(block: EntryBlock): { label: Span; rest: Span }[] {
  const line = block.lines[0];
  const last = block.spans.at(-1);
  if (line === undefined || last === undefined || line.cells.length < 2) return [];
  const groups: { label: Span; rest: Span }[] = [];
  line.cells.forEach((cell, i) => {
    const mark = /[:：]\s*/u.exec(cell.fragment.text);
    const end = i === line.cells.length - 1 ? last.end : line.start + cell.end;
    if (mark !== null && mark.index > 1) {
      const start = line.start + cell.start;
      groups.push({
        label: { start, end: start + mark.index },
        rest: { start: start + mark.index + mark[0].length, end },
      });
    } else {
      const open = groups.at(-1);
      if (open !== undefined) groups[groups.length - 1] = { ...open, rest: { start: open.rest.start, end } };
    }
  });
  return groups;
}

function inlineLabel(context: Context, block: EntryBlock): { label: Span; rest: Span[] } | undefined {
  const first = block.spans[0];
  const last = block.spans.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = context.text.slice(first.start, first.end);
  const labelled = /[:：]/.test(text) ? KEYWORDS.exec(text) : null;
  if (labelled !== null) {
    const name = trimSpan(context.text, { start: first.start, end: first.start + labelled.index });
    return { label: name, rest: [{ start: first.start + labelled.index + labelled[0].length, end: last.end }] };
  }
  const bracketed = bracketedList(context, first.start, last.end);
  if (bracketed !== undefined) return bracketed;
  const match = LABEL.exec(text);
  if (match === null) return cellLabel(context, block);
  const label = trimSpan(context.text, { start: first.start, end: first.start + (match[1]?.length ?? 0) });
  return { label, rest: [{ start: first.start + match[0].length, end: last.end }] };
}

/** "Languages ⇥ Java, Python": a bold first cell, or one short cell before a list. */
function cellLabel(context: Context, block: EntryBlock): { label: Span; rest: Span[] } | undefined {
  const line = block.lines[0];
  const [a, b] = line?.cells ?? [];
  const last = block.spans.at(-1);
  if (line === undefined || a === undefined || b === undefined || last === undefined) return styleLabel(context, block);
  const rest = context.text.slice(line.start + b.start, last.end);
  if (line.cells.length !== 2 || !/[,;|•、]/.test(rest) || /[,;|•]/.test(a.fragment.text)) return undefined;
  return {
    label: { start: line.start + a.start, end: line.start + a.end },
    rest: [{ start: line.start + b.start, end: last.end }],
  };
}

/** "**Backend** Java, Go": the bold beginning of a line. */
function styleLabel(_context: Context, block: EntryBlock): { label: Span; rest: Span[] } | undefined {
  const line = block.lines[0];
  const last = block.spans.at(-1);
  const change = line?.styles.findIndex((style) => !style.bold) ?? -1;
  const style = line?.styles[change];
  if (line === undefined || last === undefined || change <= 0 || style === undefined) return undefined;
  if (!line.styles.slice(0, change).every((s) => s.bold)) return undefined;
  const start = block.spans[0]?.start ?? line.start;
  const at = line.start + style.start;
  return at > start && last.end > at + 1
    ? { label: { start, end: at }, rest: [{ start: at, end: last.end }] }
    : undefined;
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
