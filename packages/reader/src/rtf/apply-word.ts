// Finds what a control word of RTF does. Unknown words change nothing; unknown optional groups are skipped.
import { CHARACTER_WORDS } from './character-words.ts';
import { HEAD_WORDS } from './head-words.ts';
import { PARAGRAPH_WORDS } from './paragraph-words.ts';
import { PART_WORDS, SKIPPED_WORDS } from './part-words.ts';
import { type RtfWalk, stateOf } from './rtf-walk.ts';
import type { ApplyWord } from './rtf-word.ts';
import { TABLE_WORDS } from './table-words.ts';

const WORDS: ReadonlyMap<string, ApplyWord> = new Map(
  [SKIPPED_WORDS, CHARACTER_WORDS, PARAGRAPH_WORDS, TABLE_WORDS, HEAD_WORDS, PART_WORDS].flatMap((words) =>
    Object.entries(words),
  ),
);

export function applyWord(walk: RtfWalk, name: string, value: number | undefined): void {
  const state = stateOf(walk);
  if (state.destination === 'skip') return;
  const apply = WORDS.get(name);
  if (apply !== undefined) apply(walk, state, value);
  else if (walk.optional) state.destination = 'skip';
}
