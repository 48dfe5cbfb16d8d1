// Groups of skills within a line: "Backend: Go, Java", and the same told by cells, brackets or bold type.
import type { Context } from '../context.ts';
import type { EntryBlock } from '../entries/entry-block.ts';
import { KEYWORD_WORDS } from '../entries/keyword-label.ts';
import { type Span, trimSpan } from '../evidence/span.ts';
import { bracketedList } from './bracketed-list.ts';

const KEYWORDS = new RegExp(`(?:^|[\\s\\t])(?:${KEYWORD_WORDS}|technologies)\\s*[:：]\\s*`, 'iu');
const LABEL = /^([^:：\t]{2,48}?)\s*[:：]\s*(?=\S)/u;

/** "Backend: ⇥ Go, Java ⇥ Mobile: ⇥ Swift": several groups side by side. */
export function labelledCells(block: EntryBlock): { label: Span; rest: Span }[] {
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

/** The label that a line begins with, and what it labels. */
export function inlineLabel(context: Context, block: EntryBlock): { label: Span; rest: Span[] } | undefined {
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
  if (line === undefined || a === undefined || b === undefined || last === undefined) return styleLabel(block);
  const rest = context.text.slice(line.start + b.start, last.end);
  if (line.cells.length !== 2) return styleLabel(block);
  if (!/[,;|•、]/.test(rest) || /[,;|•]/.test(a.fragment.text)) return undefined;
  return {
    label: { start: line.start + a.start, end: line.start + a.end },
    rest: [{ start: line.start + b.start, end: last.end }],
  };
}

/** "**Backend** Java, Go": the bold beginning of a line. */
function styleLabel(block: EntryBlock): { label: Span; rest: Span[] } | undefined {
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
