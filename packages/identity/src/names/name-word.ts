// One word of a name in the forms that it can be compared in.
import { hangulLetters, japaneseReadings } from './east-asian-readings.ts';
import { familyNameClasses } from './family-name-classes.ts';
import { givenNameClasses } from './given-name-classes.ts';
import { latinLetters, type Script, scriptOf } from './latin-letters.ts';
import { plainFamily, plainSpelling } from './name-sound.ts';

/** `either`: it isn't known which. */
export type NamePart = 'given' | 'family' | 'either';

export interface NameWord {
  /** As written, NFKC, lower case. */
  readonly written: string;
  readonly script: Script;
  /** Readings in a–z, the likeliest first; at least one. */
  readonly forms: readonly string[];
  /** The forms in plain spelling, without repetition. */
  readonly plains: readonly string[];
  /** Heads of the classes of names that go for each other. */
  readonly classes: readonly string[];
  /** A single letter that stands for a name. */
  readonly initial: boolean;
}

/** Undefined when nothing of the word can be read. */
export function nameWord(text: string, part: NamePart): NameWord | undefined {
  const written = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.,'’`´]/g, '');
  const script = scriptOf(written);
  const forms = readings(written, script);
  if (forms.length === 0) return undefined;
  const plains = [...new Set(forms.map(part === 'given' ? plainSpelling : plainFamily))].filter(Boolean);
  const given = part === 'family' ? [] : forms.flatMap((form) => givenNameClasses(plainSpelling(form)));
  const family = part === 'given' ? [] : forms.flatMap(familyNameClasses);
  const classes = [...new Set([...given, ...family])];
  return { written, script, forms, plains, classes, initial: script === 'latin' && forms[0]?.length === 1 };
}

function readings(written: string, script: Script): string[] {
  const letters = script === 'hangul' ? hangulLetters(written) : latinLetters(written).replace(/ /g, '');
  const japanese = script === 'han' || script === 'kana' ? japaneseReadings(written) : [];
  return [...new Set([...japanese, letters])].filter((form) => form !== '');
}
