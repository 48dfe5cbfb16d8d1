// All sample résumés, two for each language.
import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import { CZECH } from './czech.ts';
import { DANISH } from './danish.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { FINNISH } from './finnish.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { GREEK } from './greek.ts';
import { HEBREW } from './hebrew.ts';
import { HINDI } from './hindi.ts';
import { INDONESIAN } from './indonesian.ts';
import { ITALIAN } from './italian.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import type { LanguageSample } from './language-sample.ts';
import { NORWEGIAN } from './norwegian.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { SWEDISH } from './swedish.ts';
import { TURKISH } from './turkish.ts';
import { UKRAINIAN } from './ukrainian.ts';

export const LANGUAGE_SAMPLES: readonly LanguageSample[] = [
  ...ENGLISH,
  ...GERMAN,
  ...FRENCH,
  ...SPANISH,
  ...PORTUGUESE,
  ...ITALIAN,
  ...DUTCH,
  ...POLISH,
  ...SWEDISH,
  ...DANISH,
  ...NORWEGIAN,
  ...FINNISH,
  ...CZECH,
  ...TURKISH,
  ...INDONESIAN,
  ...RUSSIAN,
  ...UKRAINIAN,
  ...GREEK,
  ...ARABIC,
  ...HEBREW,
  ...HINDI,
  ...CHINESE,
  ...JAPANESE,
  ...KOREAN,
];
