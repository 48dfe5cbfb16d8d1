// Whether two names can be one person's, part by part.
import { isCommonFamilyName, isCommonGivenName } from './common-names.ts';
import { betterMatch, compareWords, type WordMatch } from './compare-words.ts';
import { type NamePart, type NameWord, nameWord } from './name-word.ts';
import type { PersonName } from './person-name.ts';

/** `part`: one of the family names is the same, the other says more or less; `former`: the name before a marriage. */
export type FamilyMatch = WordMatch | 'part' | 'former' | 'missing';
export type GivenMatch = WordMatch | 'missing';

export interface NameComparison {
  readonly given: GivenMatch;
  readonly family: FamilyMatch;
  /** Family and given name stand in the other order on one side. */
  readonly swapped: boolean;
  /** Both have a further given name, and these are two names. */
  readonly middleDiffers: boolean;
  /** Senior and junior. */
  readonly generationDiffers: boolean;
  /** How many people bear the names that agree: neither is common, one, or both. */
  readonly common: 0 | 1 | 2;
}

export function compareNames(a: PersonName, b: PersonName): NameComparison {
  const direct = compareParts(a, b);
  const best = isGood(direct) ? direct : (compareSwapped(a, b) ?? direct);
  return {
    ...best,
    generationDiffers: a.generation !== b.generation && differ(a.generation, b.generation),
    common: commonParts(a) > commonParts(b) ? commonParts(a) : commonParts(b),
  };
}

type PartsComparison = Omit<NameComparison, 'generationDiffers' | 'common'>;

function compareParts(a: PersonName, b: PersonName): PartsComparison {
  const given = compareGiven(a, b);
  return { ...given, family: compareFamily(a, b), swapped: false };
}

const isGood = ({ given, family }: PartsComparison) =>
  [given, family].every((match) => match !== 'other' && match !== 'missing' && match !== 'unclear');

/** "Kim Min Jun" against "Min Jun Kim": the words as a whole, when all of the shorter name are in the longer one. */
function compareSwapped(a: PersonName, b: PersonName): PartsComparison | undefined {
  const [left, right] = [a, b].map(wordsInAnyOrder);
  if (left === undefined || right === undefined) return undefined;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 2 || short.filter((word) => word.initial).length > 1) return undefined;
  const matches = matchAll(short, long, 'either');
  const worst = matches.reduce((least, match) => (betterMatch(least, match) === least ? match : least), 'same');
  if (worst === 'other' || worst === 'unclear') return undefined;
  const matched = worst === 'initial' ? 'initial' : worst;
  return { given: matched, family: worst === 'initial' ? 'same' : matched, swapped: true, middleDiffers: false };
}

function wordsInAnyOrder({ given, family }: PersonName): NameWord[] {
  return [...given, ...family].flatMap(({ written }) => nameWord(written, 'either') ?? []);
}

/** The best partner for each word of the shorter list, each partner once. */
function matchAll(short: readonly NameWord[], long: readonly NameWord[], part: NamePart): WordMatch[] {
  const free = [...long];
  return short.map((word) => {
    const ranked = free.map((other, at) => ({ at, match: compareWords(word, other, part) }));
    const best = ranked.reduce<{ at: number; match: WordMatch }>(
      (found, next) => (betterMatch(found.match, next.match) === found.match ? found : next),
      { at: -1, match: 'other' },
    );
    if (best.at >= 0) free.splice(best.at, 1);
    return best.match;
  });
}

function compareGiven(a: PersonName, b: PersonName): Pick<PartsComparison, 'given' | 'middleDiffers'> {
  const [first, other] = [a.given[0], b.given[0]];
  if (first === undefined || other === undefined) return { given: 'missing', middleDiffers: false };
  const joined = joinedForms(a.given, b.given);
  if (joined) return { given: 'same', middleDiffers: false };
  const firsts = compareWords(first, other, 'given');
  const middles = [a.given[1], b.given[1]];
  const [middle, otherMiddle] = middles;
  const bothMiddle = middle !== undefined && otherMiddle !== undefined;
  const middleDiffers = bothMiddle && compareWords(middle, otherMiddle, 'given') === 'other' && firsts !== 'other';
  if (firsts !== 'other') return { given: firsts, middleDiffers };
  return { given: anyGiven(a, b), middleDiffers: false };
}

/** "Xiao Ming" and "Xiaoming"; "Jean-Luc" and "Jeanluc". */
function joinedForms(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  if (a.length === b.length) return false;
  const [left, right] = [a, b].map((words) => words.map((word) => word.plains[0] ?? '').join(''));
  return left === right && left !== '';
}

/** A middle name or what one is called in place of the first name. */
function anyGiven(a: PersonName, b: PersonName): WordMatch {
  const left = [...a.given, ...a.called].filter((word) => !word.initial);
  const right = [...b.given, ...b.called].filter((word) => !word.initial);
  const best = bestOf(left, right, 'given');
  // "Min-jun" and "Dong-jun" are two names; a man called by his second name gives that alone, or in brackets.
  const whole = a.given.length === b.given.length || Math.min(a.given.length, b.given.length) > 1;
  if ((whole && a.called.length + b.called.length === 0) || best === 'slip') return 'other';
  return best === 'same' || best === 'variant' ? 'variant' : best;
}

function bestOf(left: readonly NameWord[], right: readonly NameWord[], part: NamePart): WordMatch {
  return left
    .flatMap((word) => right.map((other) => compareWords(word, other, part)))
    .reduce<WordMatch>(betterMatch, 'other');
}

function compareFamily(a: PersonName, b: PersonName): FamilyMatch {
  if (a.family.length === 0 || b.family.length === 0) return 'missing';
  if (a.family.length === b.family.length) {
    const matches = a.family.map((word, at) => {
      const other = b.family[at];
      return other === undefined ? 'other' : compareWords(word, other, 'family');
    });
    const worst = matches.reduce<WordMatch>(
      (least, match) => (betterMatch(least, match) === least ? match : least),
      'same',
    );
    if (worst !== 'other') return worst;
  }
  const best = bestOf(a.family, b.family, 'family');
  if (best === 'same' || best === 'variant') return joinedFamily(a, b) ? 'variant' : 'part';
  if (joinedFamily(a, b)) return 'variant';
  const former = [bestOf(a.former, b.family, 'family'), bestOf(b.former, a.family, 'family')];
  if (former.some((match) => match === 'same' || match === 'variant')) return 'former';
  return best;
}

function joinedFamily(a: PersonName, b: PersonName): boolean {
  return a.family.length !== b.family.length && joinedForms(a.family, b.family);
}

function differ(a: number | undefined, b: number | undefined): boolean {
  // "Jr" against no word may be one person who leaves it out; "Sr" is said only where there is a junior.
  return a !== undefined && b !== undefined ? a !== b : false;
}

function commonParts({ given, family }: PersonName): 0 | 1 | 2 {
  const first = given[0]?.plains.some(isCommonGivenName) === true || given[0]?.initial === true;
  const last = family.every((word) => word.plains.some(isCommonFamilyName));
  return first && last ? 2 : first || last ? 1 : 0;
}
