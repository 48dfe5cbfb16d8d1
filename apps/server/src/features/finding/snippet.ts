// A found text with signs around its hits becomes plain text with marks.
import type { Snippet } from '@vitae/schema/api';
import { type FoundText, HIT_END, HIT_START } from './headline-store.ts';

export function toSnippet({ resumeId, document, text }: FoundText): Snippet {
  const marks: Snippet['marks'] = [];
  let plain = '';
  for (const piece of text.split(HIT_START)) {
    const end = piece.indexOf(HIT_END);
    const shown = end < 0 ? piece : piece.slice(0, end) + piece.slice(end + HIT_END.length);
    if (end > 0) marks.push({ start: plain.length, end: plain.length + end });
    plain += shown;
  }
  return { resumeId: document ? resumeId : null, text: plain, marks };
}
