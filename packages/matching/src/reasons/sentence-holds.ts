// Whether a sentence that somebody wrote says nothing but the facts. It is strict: what it can't follow doesn't hold.
import { PLAIN_WORDS } from './plain-words.ts';
import type { SentenceFacts, SentenceRequirement } from './sentence-facts.ts';

/** Characters. */
const LONGEST = 400;

/**
 * Every word stands in the facts or says nothing by itself, so that no skill, place, name or trait can be added. Every number stands in
 * the facts with its unit, and one of years or months beside a requirement is that requirement's. What was not found is only named as not found,
 * what was met never so, and “all” only where all are met.
 */
export function sentenceHolds(sentence: string, facts: SentenceFacts): boolean {
  const text = sentence.trim();
  if (text === '' || text.length > LONGEST || /[\n\r[\]<>{}]/.test(text)) return false;
  const known = new Set(facts.lines.flatMap(wordsOf));
  const isAllMet = facts.requirements.every(({ status }) => status === 'met');
  const isKnown = (word: string): boolean =>
    ALL.has(word) ? isAllMet : known.has(word) || PLAIN_WORDS.has(word) || SMALL.has(word) || /^\d/.test(word);
  const strange = wordsOf(text.replaceAll(/\bin all\b/gi, '')).filter(
    (word) => !isKnown(word) && !(word.includes('-') && word.split('-').every((part) => part === '' || isKnown(part))),
  );
  if (strange.length > 0) return false;
  return numbersHold(text, facts.lines) && clausesOf(text).every((clause) => clauseHolds(clause, facts));
}

const ALL: ReadonlySet<string> = new Set(['all', 'every', 'each', 'fully']);
const SMALL: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, at + 2] as const),
);

/** Lower case, as they stand but for what surrounds them; "C++", "Node.js" and "well-known" are one each. */
function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}+#.'/-]*/gu) ?? [];
  return words.map((word) => word.replace(/[.'/-]+$/u, '')).filter((word) => word !== '');
}

interface Amount {
  readonly value: number;
  /** Singular; empty where none is told. */
  readonly unit: string;
}

const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d+(?:[.,]\\d+)?|one(?=[\\s-](?:year|month))|${[...SMALL.keys()].join('|')})(?![\\p{L}])(?:[\\s-]*(years?|months?|km|kilomet(?:er|re)s?|%|percent|points?)(?![\\p{L}]))?`,
  'giu',
);

function amountsOf(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].map(([, told = '', unit = '']) => ({
    value: SMALL.get(told.toLowerCase()) ?? (told.toLowerCase() === 'one' ? 1 : Number(told.replace(',', '.'))),
    unit: unit
      .toLowerCase()
      .replace(/^kilo.*/, 'km')
      .replace(/s$/, ''),
  }));
}

const isIn = ({ value, unit }: Amount, all: readonly Amount[]): boolean =>
  all.some((one) => one.value === value && (unit === '' || one.unit === unit));

/** Digits that belong to a word, such as those of "B2", are told by the words. */
function numbersHold(text: string, lines: readonly string[]): boolean {
  const known = lines.flatMap(amountsOf);
  return amountsOf(text).every((amount) => isIn(amount, known)) && !/\p{N}[.,]?\p{N}{3,}[.,]\p{N}/u.test(text);
}

function clausesOf(text: string): string[] {
  return text.split(/[;!?]|\.(?=\s|$)|\b(?:but|while|whereas|although|though|however|yet|only|except|despite)\b/iu);
}

const LACK =
  /\b(?:not|no|nor|neither|none|without|lack|lacks|lacking|missing|gaps?|shortfall|cannot|unknown)\b|n't\b|n’t\b/iu;
/** What says that an amount of time is about work as a whole. */
const OF_WORK =
  /\b(?:at work|in the field|in all|in total|altogether|overall|asked|asks|required|requires|requirement)\b/iu;

function clauseHolds(clause: string, { requirements, lines }: SentenceFacts): boolean {
  const named = requirements.filter(({ name }) => isNamed(name, clause));
  if (named.length === 0) return true;
  const isLack = LACK.test(clause);
  const holds = ({ status }: SentenceRequirement) => (isLack ? status !== 'met' : status !== 'not-found');
  if (!named.every(holds)) return false;
  const own = named.flatMap(({ line }) => amountsOf(line));
  const ofWork = OF_WORK.test(clause) ? lines.flatMap(amountsOf) : [];
  const times = amountsOf(clause).filter(({ unit }) => unit === 'year' || unit === 'month');
  return times.every((amount) => isIn(amount, [...own, ...ofWork]));
}

function isNamed(name: string, clause: string): boolean {
  const wanted = ` ${wordsOf(name).join(' ')} `;
  return ` ${wordsOf(clause).join(' ')} `.includes(wanted);
}
