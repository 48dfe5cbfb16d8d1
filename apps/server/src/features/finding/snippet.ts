// A found text with signs around its hits becomes plain text with marks.
import type { Snippet } from '@vitae/schema/api';
import { type FoundText, HIT_END, HIT_START } from './headline-store.ts';
import { isOneCharacter, shownText } from './searchable-text.ts';

export function toSnippet({ resumeId, document, text }: FoundText): Snippet {
  const marks: { start: number; end: number }[] = [];
  let plain = '';
  for (const piece of shownText(text).split(HIT_START)) {
    const end = piece.indexOf(HIT_END);
    const shown = end < 0 ? piece : piece.slice(0, end) + piece.slice(end + HIT_END.length);
    if (end > 0) mark(marks, plain.length, plain.length + end);
    plain += shown;
  }
  return { resumeId: document ? resumeId : null, text: plain, marks: withoutChance(marks, plain) };
}

/** Beside a whole word of a script without spaces, single characters of it stand there by chance. */
function withoutChance(marks: Snippet['marks'], text: string): Snippet['marks'] {
  const isAlone = ({ start, end }: Snippet['marks'][number]) => isOneCharacter(text.slice(start, end));
  return marks.every(isAlone) ? marks : marks.filter((one) => !isAlone(one));
}

/** Hits without anything between them are one: a word of a script without spaces is found by its characters. */
function mark(marks: { start: number; end: number }[], start: number, end: number): void {
  const last = marks.at(-1);
  if (last?.end === start) last.end = end;
  else marks.push({ start, end });
}
