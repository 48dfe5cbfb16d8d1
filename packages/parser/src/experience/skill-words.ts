// Text → the words that names of skills are made of. Works on Latin words inside Chinese or Japanese text too.

import { byScript } from '@vitae/taxonomy';
import { matchesOf } from '../text/matches.ts';

export interface SkillWord {
  readonly text: string;
  /** As `skillKey` of the taxonomy makes it. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = byScript(
  /(?<![\p{L}\p{N}])\.[\p{sc=Latin}]+|[\p{sc=Latin}\p{N}][\p{sc=Latin}\p{M}\p{N}]*(?:[.'’][\p{sc=Latin}\p{N}]+)*(?:\+\+|#)?|(?:(?![\p{sc=Latin}])[\p{L}\p{M}])+/gu,
);

export function skillWords(text: string): SkillWord[] {
  const words: SkillWord[] = [];
  for (const match of matchesOf(text, WORD(text))) {
    const [found] = match;
    words.push({ text: found, key: wordKey(found), start: match.index, end: match.index + found.length });
  }
  return words;
}

const PLAIN = /^[a-zA-Z0-9+#]*$/;

function wordKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?!^)\.|['’]/g, '');
}

/** What may stand between two words of one name: a space, a line end, or one of `-/&_`. */
const JOINT = /^(?:\s?[-–/&_]?\s?)$/u;

/** The sign that the key of the whole name keeps; undefined when the words don't belong together. */
export function jointBetween(text: string, a: SkillWord, b: SkillWord): string | undefined {
  const size = b.start - a.end;
  if (size === 1 && text.charCodeAt(a.end) === 32) return '';
  if (size > 3) return undefined;
  const between = text.slice(a.end, b.start);
  if (!JOINT.test(between)) return undefined;
  return between.includes('&') ? '&' : '';
}
