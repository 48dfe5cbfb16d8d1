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
  if (!context.text.includes('@')) return found;
  for (const match of context.text.matchAll(EMAIL)) {
    const value = match[0].toLowerCase();
    if (seen.has(value)) continue;
    seen.add(value);
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ ...span, value: extractAs(context, [span], value, { method: 'email-pattern', confidence: 0.98 }) });
  }
  return found;
}
