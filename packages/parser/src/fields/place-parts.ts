// The parts of a line, and of an address, among which a place is looked for.
import { EACH_CONTACT } from '../contacts/contact-text.ts';
import type { Context } from '../context.ts';
import { type Span, trimSpan } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import { matchesOf } from '../text/matches.ts';
import { partsOf } from './line-parts.ts';

/** What may be left at the ends of a part. */
const EDGE = /[\s,;|/•·–—-]/;

/** Parts of a line without mail addresses, web addresses and phones; beside those a slash parts too. */
export function placeParts(context: Context, line: Line): Span[] {
  const parts = partsOf(line).flatMap((part) =>
    /\S@\S|https?:|www\./.test(context.text.slice(part.start, part.end))
      ? between(context, part, EACH_CONTACT)
      : [part],
  );
  if (!/\s\/\s/.test(line.text) || !/@|\d{3}/.test(line.text)) return parts;
  return parts.flatMap((part) => between(context, part, /\s\/\s/g));
}

/** Parts of an address: between commas, brackets, pictures, and dashes or slashes with space around. */
export function addressParts(context: Context, span: Span): Span[] {
  return between(
    context,
    span,
    /[,，、;]|\s[–—-]\s|\s\/\s|[()（）]|(?<=\p{Ll})\/(?=[A-Z]{2}$)|\p{Extended_Pictographic}/gu,
  );
}

/** What stands between the matches of `mark`. */
function between(context: Context, span: Span, mark: RegExp): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  const push = (end: number) => {
    const part = trimSpan(context.text, { start: from, end }, EDGE);
    if (part.end > part.start) parts.push(part);
  };
  for (const { index, 0: match } of matchesOf(context.text.slice(span.start, span.end), mark)) {
    push(span.start + index);
    from = span.start + index + match.length;
  }
  push(span.end);
  return parts;
}
