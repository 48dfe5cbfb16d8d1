// Whether two words of names can be the same name.
import { koreanSound } from './east-asian-readings.ts';
import { consonants } from './name-sound.ts';
import type { NamePart, NameWord } from './name-word.ts';
import { isSlip } from './similarity.ts';

/**
 * `same`: letter by letter; `variant`: another spelling, transcription, short or pet form; `slip`: a mistyped letter; `initial`: one is
 * the first letter of the other; `unclear`: the scripts can't be compared; `other`: two names.
 */
export type WordMatch = 'same' | 'variant' | 'slip' | 'initial' | 'unclear' | 'other';

export const MATCH_ORDER = ['same', 'variant', 'slip', 'initial', 'unclear', 'other'] as const satisfies WordMatch[];

export function betterMatch(a: WordMatch, b: WordMatch): WordMatch {
  return MATCH_ORDER.indexOf(a) <= MATCH_ORDER.indexOf(b) ? a : b;
}

export function compareWords(a: NameWord, b: NameWord, part: NamePart): WordMatch {
  if (a.initial || b.initial) return compareInitial(a, b);
  if (a.written === b.written || share(a.forms, b.forms)) return 'same';
  if (share(a.plains, b.plains) || share(a.classes, b.classes)) return 'variant';
  if (a.script !== b.script) return compareScripts(a, b);
  if (part !== 'family' && (areTwoNames(a, b) || differByGender(a, b))) return 'other';
  if (part === 'given' && isShortForm(a, b)) return 'variant';
  return a.forms.some((form) => b.forms.some((other) => isSlip(form, other))) ? 'slip' : 'other';
}

const share = (a: readonly string[], b: readonly string[]) => a.some((word) => b.includes(word));

function compareInitial(a: NameWord, b: NameWord): WordMatch {
  const firsts = (word: NameWord) => [...word.forms, ...word.classes].map((form) => form.charAt(0));
  if (a.initial && b.initial) return share(a.forms, b.forms) ? 'initial' : 'other';
  return share(firsts(a), firsts(b)) ? 'initial' : 'other';
}

/** Both are in the lists of given names, in different classes: Marta is no mistyped Maria. */
function areTwoNames(a: NameWord, b: NameWord): boolean {
  return a.classes.length > 0 && b.classes.length > 0;
}

const differByGender = (a: NameWord, b: NameWord) =>
  a.forms.some((form) => b.forms.some((other) => gendered(form, other) || gendered(other, form)));

/** Paul and Paula, Mario and Maria, Kamil and Kamila. */
function gendered(a: string, b: string): boolean {
  if (a.length < 3) return false;
  return (
    b === `${a}a` ||
    b === `${a}e` ||
    b === `${a}ina` ||
    (/[oaei]$/.test(a) && /[oaei]$/.test(b) && a.slice(0, -1) === b.slice(0, -1))
  );
}

/** The start of a longer name: Vish for Vishwanathan; not where the rest is a woman's ending. */
function isShortForm(a: NameWord, b: NameWord): boolean {
  return a.forms.some((form) =>
    b.forms.some((other) => {
      const [short, long] = form.length < other.length ? [form, other] : [other, form];
      return short.length >= 3 && long.length - short.length >= 3 && long.startsWith(short);
    }),
  );
}

function compareScripts(a: NameWord, b: NameWord): WordMatch {
  const scripts = [a.script, b.script];
  if (scripts.includes('hangul')) return soundsAlike(a, b, koreanSound) ? 'variant' : 'unclear';
  if (scripts.includes('han') || scripts.includes('kana')) return 'unclear';
  // "Alharbi": the article, which the other script's reading left out.
  const bare = (letters: string) => consonants(letters.replace(/^(?:al|el)(?=.{3})/, ''));
  if (soundsAlike(a, b, consonants) || soundsAlike(a, b, bare)) return 'variant';
  return classesSound(a, b) || classesSound(b, a) ? 'variant' : consonantsDiffer(a, b) ? 'other' : 'unclear';
}

function soundsAlike(a: NameWord, b: NameWord, sound: (letters: string) => string): boolean {
  return share(a.forms.map(sound).filter(Boolean), b.forms.map(sound).filter(Boolean));
}

/** The other's Latin spelling may be far from the letters, but that of a name of its class near: Mehmet for محمد. */
function classesSound(a: NameWord, b: NameWord): boolean {
  return share(a.forms.map(consonants), b.classes.map(consonants));
}

/** Two or more consonants each, and hardly one in common. */
function consonantsDiffer(a: NameWord, b: NameWord): boolean {
  const [left = '', right = ''] = [a, b].map((word) => consonants(word.forms[0] ?? ''));
  if (left.length < 2 || right.length < 2 || isSlip(left, right)) return false;
  const common = [...left].filter((letter) => right.includes(letter)).length;
  return common * 2 <= Math.max(left.length, right.length);
}
