// E-mail addresses in the text and behind links.
import type { Extracted } from '@vitae/schema';
import type { Context } from '../context.ts';
import { extractAs } from '../evidence/extract.ts';

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
    for (const match of chunk.text.matchAll(EMAIL)) {
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

function isSpace(character: string): boolean {
  return character.trim() === '';
}
