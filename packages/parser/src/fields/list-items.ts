// Lists inside a text: items apart by commas, bullets, pipes, cells.
import type { Context } from '../context.ts';
import { isPlainLetter, type Span, trimSpan } from '../evidence/span.ts';

const SPACE = 0x20;
const OPEN = /[([（【]/;
const CLOSE = /[)\]）】]/;
const EDGE = /[\s,;|•·●▪◦‧⋅*–—:：、，،؛。▸►■□★☆✓✔-]/;

/** Items of a span; marks inside brackets don't part. `slashes`: " / " parts too. */
export function listItems(context: Context, span: Span): Span[] {
  const items: Span[] = [];
  let depth = 0;
  let from = span.start;
  const push = (end: number) => {
    const item = trimItem(context.text, { start: from, end });
    if (item.end > item.start) items.push(item);
  };
  for (let i = span.start; i < span.end; i++) {
    const code = context.text.charCodeAt(i);
    if (code === SPACE || isPlainLetter(code)) continue;
    const c = context.text.charAt(i);
    if (OPEN.test(c)) depth++;
    else if (CLOSE.test(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(context.text, i)) {
      push(i);
      from = i + 1;
    }
  }
  push(span.end);
  return items;
}

function isSeparator(text: string, i: number): boolean {
  const c = text.charAt(i);
  if (c === ',') return !(/\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1)));
  if (/[;|•·●▪◦‧⋅\t、，،؛；■]/.test(c)) return true;
  if (c === '/' || c === '–' || c === '—' || c === '-')
    return /\s/.test(text.charAt(i - 1)) && /\s/.test(text.charAt(i + 1));
  return false;
}

function trimItem(text: string, span: Span): Span {
  const trimmed = trimSpan(text, span, EDGE);
  const dot =
    text.charAt(trimmed.end - 1) === '.' &&
    !/\.\w+\.$/.test(text.slice(Math.max(trimmed.start, trimmed.end - 6), trimmed.end));
  return dot ? { start: trimmed.start, end: trimmed.end - 1 } : trimmed;
}
