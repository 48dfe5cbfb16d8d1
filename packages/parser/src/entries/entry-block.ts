// A block of a section with what the grouping into entries needs to know about it.
import { findDegree } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import type { DateSpan } from '../dates/date-span.ts';
import { readDates } from '../dates/read-dates.ts';
import type { Span } from '../evidence/span.ts';
import { OBTAINED } from './dated-lines.ts';
import { isDuration } from './duration.ts';
import type { Block } from './paragraph.ts';

export interface EntryBlock extends Block {
  readonly text: string;
  /** Dates in its first two lines; offsets into the document's text. */
  readonly dates: readonly DateSpan[];
  /** Short and not a list item: may be a part of an entry's head. */
  readonly header: boolean;
  /** Its date stands apart from the words around it: at an end, in a cell of its own, in brackets. */
  readonly anchor: boolean;
  readonly style: string;
}

export function entryBlock(context: Context, item: Block): EntryBlock {
  const block = item.bullet && isDatedItem(context, item) ? { ...item, bullet: false } : item;
  const first = block.lines[0];
  const text = block.spans.map((span) => context.text.slice(span.start, span.end)).join(' ');
  const dates =
    block.lines.length <= 3 || block.words <= SHORT
      ? shifted(context, wholeSpan(block))
      : block.spans.slice(0, 3).flatMap((span) => shifted(context, span));
  const ends = block.words > 9 && SENTENCE_ENDS.includes(text.trimEnd().slice(-1)) && !dates.some((d) => d.range);
  const sentence = ends && !(dates.length > 0 && beginsWithDegree(text));
  const header =
    !block.bullet &&
    !sentence &&
    !isList(text, dates) &&
    (block.words <= 16 || (dates.length > 0 && block.words <= 26));
  const anchor =
    dates.length > 0 &&
    (header || (block.bullet && block.words <= 22)) &&
    dates.some((date) => standsApart(context, block, date));
  return { ...block, text, dates, header, anchor, style: first === undefined ? '' : styleOf(first) };
}

/** Words of a block that is read over its line ends however narrow its column. */
const SHORT = 16;

const SENTENCE_ENDS = '.!?。';

function beginsWithDegree(text: string): boolean {
  return findDegree(text)?.start === 0;
}

/** "Keywords: a, b, c"; a range of dates before the colon leads an entry. */
function isList(text: string, dates: readonly DateSpan[]): boolean {
  if (dates[0]?.range === true || !(text.includes(':') || text.includes('：'))) return false;
  return /^[^,:：\t]{2,30}[:：]\s/u.test(text) && (text.match(/[,、，;•]/g)?.length ?? 0) >= 2;
}

/** Characters that may follow such a range: "3 yrs". */
const REST = 8;

/** A list item that is the head of an entry: its range of dates stands in a cell of its own or at the end. */
function isDatedItem(context: Context, block: Block): boolean {
  const first = block.lines[0];
  const span = block.spans[0];
  if (block.words > 18 || first === undefined || span === undefined) return false;
  const text = context.text.slice(span.start, span.end);
  const date = readDates(text, context.habits).find((d) => d.certainty >= 0.5);
  if (date === undefined) return false;
  // Nothing but a range: the dates of the entry, never what was done there.
  const rest = text.slice(date.end);
  if (date.range && date.start === 0 && ((rest.length <= REST && !/\p{L}{4}/u.test(rest)) || isDuration(rest)))
    return true;
  if (date.start === 0) return false;
  const ownCell = text.charAt(date.start - 1) === '\t';
  const atEnd = date.range && date.end >= text.trimEnd().length && first.facts?.listLevel !== undefined;
  return ownCell || (atEnd && !/[(（]\s*$/.test(text.slice(0, date.start)));
}

/** Short blocks are read over their line ends: a date in a narrow column may wrap. */
function wholeSpan(block: Block): Span {
  return { start: block.spans[0]?.start ?? 0, end: block.spans.at(-1)?.end ?? 0 };
}

function shifted(context: Context, span: Span): DateSpan[] {
  return readDates(context.text.slice(span.start, span.end), context.habits).map((date) => ({
    ...date,
    start: date.start + span.start,
    end: date.end + span.start,
    from: date.from && { ...date.from, start: date.from.start + span.start, end: date.from.end + span.start },
    to: date.to && { ...date.to, start: date.to.start + span.start, end: date.to.end + span.start },
  }));
}

function standsApart(context: Context, block: Block, date: DateSpan): boolean {
  if (date.range && date.certainty >= 0.9) return true;
  const span = block.spans.find((s) => s.start <= date.start && s.end >= date.end) ?? wholeSpan(block);
  const before = context.text.slice(span.start, date.start).trimEnd();
  const after = context.text.slice(date.end, span.end).trimStart();
  // "Ph.D., History, Northam University, 2011. Dissertation: …" tells more, but begins as a head does.
  if (after.startsWith('. ') && before.endsWith(',') && beginsWithDegree(before)) return true;
  const opens = before === '' || /[\t(（[|•·,;:–—-]$/.test(before) || context.text.charAt(date.start - 1) === '\t';
  const ownCell = context.text.charAt(date.end) === '\t';
  const closes = after === '' || ownCell || /^[\t)）\]|•·,;:–—-]/.test(after) || OBTAINED.test(after);
  return (opens || /\s$/.test(context.text.charAt(date.start - 1))) && closes && (opens || after === '' || date.range);
}

/** Two lines of the same style are likely to play the same part. */
export function styleOf(line: { size: number; bold: boolean; italic: boolean; color: string }): string {
  return `${Math.round(line.size * 2) / 2}${line.bold ? 'B' : ''}${line.italic ? 'I' : ''}${line.color}`;
}
