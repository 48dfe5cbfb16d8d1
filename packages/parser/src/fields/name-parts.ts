// A person's name → given and family part, by the customs of the culture it comes from.
import { hasCjk } from '../text/fold.ts';
import {
  DEVOTIONS,
  EAST_ASIAN_FAMILY_NAMES,
  IBERIAN_FAMILY_NAMES,
  IBERIAN_SECOND_NAMES,
  inSet,
  JOINED_PARTICLE,
  LONG_JAPANESE_FAMILY_NAMES,
  PARTICLES,
  PATRONYMIC,
  SHORT_JAPANESE_FAMILY_NAMES,
  SLAVIC_FAMILY_NAME,
  TWO_CHARACTER_FAMILY_NAMES,
  TWO_SYLLABLE_FAMILY_NAMES,
} from './name-words.ts';

/** What is known beside the name itself. */
export interface NameCulture {
  /** ISO 639-1, of the document. */
  readonly language: string | undefined;
  /** ISO 3166-1 alpha-2, where the person lives or the document belongs. */
  readonly country: string | undefined;
  /** Words before the only change of line or look; 0 when there is none. */
  readonly breakAt: number;
}

/** Words `from` (inclusive) to `to` (exclusive) are the family name; all others are given names. */
export interface NameSplit {
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

const IBERIAN = new Set('ES MX AR CO CL PE VE EC UY PY BO CR PA GT HN NI SV DO CU PR PT BR AO MZ'.split(' '));
const FAMILY_FIRST = new Set(['HU', 'CN', 'TW', 'HK', 'SG', 'KR', 'VN']);

/** `words` without titles; a comma after the first part stays on its word. Undefined for a single word or half a name. */
export function splitName(words: readonly string[], culture: NameCulture): NameSplit | undefined {
  // A name that ends in a particle was cut off.
  if (words.length < 2 || /^(?:van|von|der|den|del|della|de|dos|das)$/.test(words.at(-1) ?? '')) return undefined;
  const n = words.length;
  const comma = words.findIndex((word) => /[,،]$/.test(word));
  if (comma >= 0 && comma < n - 1) return { from: 0, to: comma + 1, confidence: 0.95 };
  if (words.some(hasCjk)) {
    // Foreign names in katakana keep their own order.
    const foreign = words.every((word) => /^[\u30a0-\u30ff・=＝]+$/u.test(word));
    return foreign ? { from: n - 1, to: n, confidence: 0.8 } : { from: 0, to: 1, confidence: 0.95 };
  }
  return (
    capitals(words) ?? patronymic(words) ?? particle(words) ?? familyFirst(words, culture) ?? familyLast(words, culture)
  );
}

const isCapitals = (word: string) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word) && word.length > 1;

/** "DUPONT Marie", "Marie DUPONT LEROY": the words in capitals, when they stand together at one end. */
function capitals(words: readonly string[]): NameSplit | undefined {
  const n = words.length;
  const caps = words.map(isCapitals);
  const count = caps.filter(Boolean).length;
  const mixed = words.filter((word) => /\p{Ll}/u.test(word) && /^\p{Lu}/u.test(word)).length;
  if (count === 0 || mixed === 0) return undefined;
  const first = caps.indexOf(true);
  const last = caps.lastIndexOf(true);
  const together = words.slice(first, last + 1).every((word, i) => caps[first + i] === true || inSet(PARTICLES, word));
  if (!together || (first > 0 && last < n - 1)) return undefined;
  let from = first;
  while (from > 1 && inSet(PARTICLES, words[from - 1])) from--;
  // Two initials without dots ("JP Morgan-Smith") are no family name.
  const initials = count === 1 && (words[first]?.length ?? 0) === 2 && first === 0;
  if (initials) return undefined;
  return { from, to: last + 1, confidence: 0.95 };
}

/** "Соколов Артём Игоревич", "Артём Игоревич Соколов". */
function patronymic(words: readonly string[]): NameSplit | undefined {
  const at = words.findIndex((word) => PATRONYMIC.test(word));
  if (words.length === 3 && at === 2) return { from: 0, to: 1, confidence: 0.95 };
  if (words.length === 3 && at === 1) return { from: 2, to: 3, confidence: 0.95 };
  if (words.length !== 2 || !/[\u0400-\u04ff]/u.test(words[0] ?? '')) return undefined;
  const [a, b] = words.map((word) => SLAVIC_FAMILY_NAME.test(word));
  if (a === true && b !== true) return { from: 0, to: 1, confidence: 0.8 };
  return b === true && a !== true ? { from: 1, to: 2, confidence: 0.9 } : undefined;
}

/** From the particle to the end: "Anna van der Berg", "Omar bin Salem Al-Harbi" (its last, joined one). */
function particle(words: readonly string[]): NameSplit | undefined {
  const n = words.length;
  const joined = words.findIndex((word, i) => i > 0 && JOINED_PARTICLE.test(word));
  if (joined > 0) return { from: joined, to: n, confidence: 0.92 };
  let start = 1;
  const devotion = words.findIndex((word, i) => i > 1 && i < n - 1 && inSet(DEVOTIONS, word));
  if (devotion > 1 && words.slice(1, devotion).every((word) => inSet(PARTICLES, word))) start = devotion + 1;
  const article = words.findIndex(
    (word, i) =>
      i >= start && i < n - 1 && /^(?:al|el|Al|El)$/.test(word) && /^(?:bin|ibn|bint)$/i.test(words[i - 2] ?? ''),
  );
  const at = article > 0 ? article : words.findIndex((word, i) => i >= start && i < n - 1 && opens(word));
  if (at > 0) return { from: at, to: n, confidence: 0.93 };
  return start > 1 ? { from: start, to: n, confidence: 0.88 } : undefined;
}

/** A capital makes "De" and "Van" still a particle; "Ben", "Do", "Le" and "Mac" may be names of their own. */
function opens(word: string): boolean {
  return inSet(PARTICLES, word) && !/^(?:Ben|Do|Le|Te|Mac|Bar|Lo|Abu|Da)$/u.test(word);
}

function familyFirst(words: readonly string[], { language, country }: NameCulture): NameSplit | undefined {
  const n = words.length;
  const first = inSet(EAST_ASIAN_FAMILY_NAMES, words[0]);
  const last = inSet(EAST_ASIAN_FAMILY_NAMES, words[n - 1]);
  if (language === 'hu' || (language === undefined && country === 'HU')) return { from: 0, to: 1, confidence: 0.9 };
  if (language === 'vi' || (country === 'VN' && first)) return { from: 0, to: 1, confidence: 0.9 };
  if (/^nguy[eễ]n$/iu.test(words[0] ?? '') && n > 2) return { from: 0, to: 1, confidence: 0.85 };
  if (!first || last) return undefined;
  const hyphened = n === 2 && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(words[1] ?? '');
  if (hyphened) return { from: 0, to: 1, confidence: 0.85 };
  const at = country !== undefined && FAMILY_FIRST.has(country);
  return at && n <= 3 ? { from: 0, to: 1, confidence: 0.7 } : undefined;
}

function familyLast(words: readonly string[], culture: NameCulture): NameSplit {
  const n = words.length;
  if (n === 2) return { from: 1, to: 2, confidence: 0.95 };
  // "Ortega y Gasset", "Costa e Silva".
  const and = words.findIndex((word, i) => i > 1 && i < n - 1 && /^(?:y|e|i)$/.test(word));
  if (and > 1) return { from: and - 1, to: n, confidence: 0.92 };
  if (iberian(words, culture)) {
    if (n === 3 && inSet(IBERIAN_SECOND_NAMES, words[1]) && !inSet(IBERIAN_FAMILY_NAMES, words[1]))
      return { from: 2, to: 3, confidence: 0.75 };
    return { from: n === 3 ? 1 : n - 2, to: n, confidence: 0.85 };
  }
  const { breakAt } = culture;
  if (breakAt > 0 && breakAt < n) return { from: breakAt, to: n, confidence: 0.9 };
  return { from: n - 1, to: n, confidence: n === 3 ? 0.87 : 0.75 };
}

/** Two family names: where the language or the country says so, or both last words are common ones. */
function iberian(words: readonly string[], { language, country }: NameCulture): boolean {
  const last = inSet(IBERIAN_FAMILY_NAMES, words.at(-1));
  const before = inSet(IBERIAN_FAMILY_NAMES, words.at(-2));
  if (last && before) return true;
  return language === 'es' || language === 'pt' || (country !== undefined && IBERIAN.has(country) && (last || before));
}

/** How many characters of a CJK name without spaces are the family name. */
export function cjkFamily(
  name: string,
  language: string | undefined,
): { readonly length: number; readonly confidence: number } | undefined {
  const length = [...name].length;
  if (!/^[\u3005\u3400-\u9fff\uac00-\ud7af\u3041-\u30fa]+$/u.test(name) || length < 2 || length > 6) return undefined;
  if (/[\uac00-\ud7af]/u.test(name))
    return { length: length > 3 || TWO_SYLLABLE_FAMILY_NAMES.has(name.slice(0, 2)) ? 2 : 1, confidence: 0.95 };
  if (language === 'ja' || /[\u3041-\u30fa]/u.test(name)) return japaneseFamily(name);
  return { length: length > 2 && TWO_CHARACTER_FAMILY_NAMES.has(name.slice(0, 2)) ? 2 : 1, confidence: 0.95 };
}

/** Without a space nothing marks the border; two characters for the family name is by far the commonest. */
function japaneseFamily(name: string): { length: number; confidence: number } {
  if (LONG_JAPANESE_FAMILY_NAMES.has(name.slice(0, 3)) && name.length > 3) return { length: 3, confidence: 0.9 };
  if (name.length === 2) return { length: 1, confidence: 0.85 };
  if (name.length === 3 && SHORT_JAPANESE_FAMILY_NAMES.has(name.slice(0, 1))) return { length: 1, confidence: 0.75 };
  return { length: 2, confidence: name.length === 4 ? 0.9 : 0.75 };
}
