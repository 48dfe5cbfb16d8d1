// E-mail addresses in the text and behind links.
import type { Extracted } from '@vitae/schema';
import type { Context } from '../context.ts';
import { extractAs } from '../evidence/extract.ts';
import type { Span } from '../evidence/span.ts';
import { matchesOf } from '../text/matches.ts';
import { TOP_LEVEL } from './top-level.ts';

const EMAIL = /[\p{L}\d](?:[\p{L}\d._%+'-]{0,63})@(?:[\p{L}\d](?:[\p{L}\d-]{0,62})\.){1,5}\p{L}{2,24}/giu;

export interface FoundEmail {
  readonly value: Extracted<string>;
  readonly start: number;
  readonly end: number;
}

/** All addresses of the document in reading order, each once. */
export function findEmails(context: Context): FoundEmail[] {
  const found: FoundEmail[] = [];
  const seen = new Set<string>();
  for (const chunk of chunksWithAt(context.text)) {
    const wrapped = wrappedEmail(context.text, chunk);
    if (wrapped !== undefined) {
      const [first, second] = wrapped;
      const value = wrapped
        .map(({ start, end }) => context.text.slice(start, end))
        .join('')
        .toLowerCase();
      if (seen.has(value)) continue;
      seen.add(value);
      const spans = second === undefined ? [first] : [first, second];
      found.push({
        ...first,
        value: extractAs(context, spans, value, { method: 'email-over-two-lines', confidence: 0.9 }),
      });
      continue;
    }
    for (const match of matchesOf(chunk.text, EMAIL)) {
      const value = match[0].toLowerCase();
      if (seen.has(value)) continue;
      seen.add(value);
      const start = chunk.start + match.index;
      const span = { start, end: start + match[0].length };
      found.push({ ...span, value: extractAs(context, [span], value, { method: 'email-pattern', confidence: 0.98 }) });
    }
  }
  return found;
}

/** What stands between white space and holds an `@`: the pattern is dear to try at each character of the document. */
function* chunksWithAt(text: string): Generator<{ text: string; start: number }> {
  for (let at = text.indexOf('@'); at >= 0; ) {
    let start = at;
    while (start > 0 && !isSpace(text.charAt(start - 1))) start--;
    let end = at;
    while (end < text.length && !isSpace(text.charAt(end))) end++;
    yield { text: text.slice(start, end), start };
    at = text.indexOf('@', end);
  }
}

/** The rest of an address: alone on its line, and nothing but what an address is made of. */
const REST = /^\n([\p{L}\d][\p{L}\d.-]{0,40})(?=\n|$)/u;
const WHOLE = new RegExp(`^${EMAIL.source}$`, 'iu');

/** What "mira@example.co" above a single "m" comes to: letters alone on a line are nothing else. */
const COM = /@[^@]+\.co\nm$/;

/** A narrow column breaks an address where it likes; the first line then ends without a domain that there is. */
function wrappedEmail(text: string, chunk: { text: string; start: number }): [Span, Span] | undefined {
  const begin = Math.max(chunk.text.lastIndexOf(':'), chunk.text.lastIndexOf('\t')) + 1;
  const part = chunk.text.slice(begin);
  const end = chunk.start + chunk.text.length;
  const rest = REST.exec(text.slice(end, end + 50))?.[1];
  if (
    rest === undefined ||
    (isWholeAddress(part) && !COM.test(`${part}\n${rest}`)) ||
    !WHOLE.test(part + rest) ||
    !isWholeAddress(part + rest)
  )
    return undefined;
  return [
    { start: chunk.start + begin, end },
    { start: end + 1, end: end + 1 + rest.length },
  ];
}

/** Whether the domain ends in a country's two letters or another ending that is in use. */
function isWholeAddress(part: string): boolean {
  const ending = /@[^@]+\.(\p{L}{2,24})$/u.exec(part)?.[1];
  return ending !== undefined && TOP_LEVEL.test(ending);
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}
