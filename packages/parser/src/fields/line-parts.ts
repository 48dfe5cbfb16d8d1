// A line's parts between cells, bullets and pipes.
import { partSpan, type Span } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import { matchesOf } from '../text/matches.ts';

export function partsOf(line: Line): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const match of matchesOf(
    line.text,
    /\t|\s[|•·●∙⋅◆◇⋄♦◊▪■∗*»¦–—~]\s|[|•●⋄]|\s{3,}|(?:^|\s)[☎✆✉🖂⌂🏠📍📞📱📧🌐🔗]\ufe0f?\s/gu,
  )) {
    if (match.index > from) parts.push(partSpan(line, from, match.index));
    from = match.index + match[0].length;
  }
  if (from < line.text.length) parts.push(partSpan(line, from, line.text.length));
  return parts.map((part) => trimPart(line, part)).filter((part) => part.end > part.start);
}

function trimPart(line: Line, part: Span): Span {
  const text = line.text.slice(part.start - line.start, part.end - line.start);
  const lead = text.length - text.trimStart().length;
  return { start: part.start + lead, end: part.end - (text.length - text.trimEnd().length) };
}
