// Years of experience that are asked for.
import { clausesOf, isPlus } from './clauses.ts';
import { asksFor, type DescriptionLine } from './description-lines.ts';
import type { FoundValue } from './found-value.ts';
import { SMALL_NUMBER, smallNumber } from './number-words.ts';

export interface YearsAsked {
  readonly min: number | null;
  readonly max: number | null;
}

const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${SMALL_NUMBER})\\s*(?:\\(\\d{1,2}\\)\\s*)?(?:\\+|plus|or more|ou plus|o más|oder mehr)?\\s*(?:(?:-|–|to|bis|à|a|y|et|ou|or|oder|o)\\s*(${SMALL_NUMBER})\\s*)?\\+?[\\s-]*(?:years?|yrs?|jahren?|jahre?|jährige[rn]?|ans|années?|an|años?)(?![\\p{L}])`,
  'giu',
);
/** "dreijährige Berufserfahrung". */
const COMPOUND = /(?<![\p{L}])(ein|zwei|drei|vier|fünf)jährige[rn]?(?![\p{L}])/iu;
const EXPERIENCE =
  /experien|background|track record|in a (?:similar|comparable)|erfahrung|berufspraxis|praxis|expérience|experiencia|ancienneté|práctica|working (?:with|as|in)|of (?:professional|relevant|hands-on|commercial|industry)|\bas an?\b/iu;
/** Years of something else: the company's, a person's age, a contract, a training. */
const NO_EXPERIENCE_BEFORE =
  /(?:for (?:over|more than|almost|the (?:last|past))|since|seit(?: über| mehr als| fast)?|depuis(?: plus de)?|desde hace(?: más de)?|con más de|we have|wir haben|nous avons|founded|age(?:d)?|at least the age of|aged|mayor de|contract (?:of|for)|befristet (?:auf|für)|cdd de|durée de|contrat de|duración de|valid for)\s*$/iu;
const NO_EXPERIENCE_AFTER =
  /^\s*(?:old|of age|alt|contract|vertrag|befrist|apprentice|ausbildung|training|lehre|de contrat|de contrato|degree|study|studium|programme|program|révolus|cumplidos|de edad)/iu;

export function findYears(lines: readonly DescriptionLine[]): FoundValue<YearsAsked> | undefined {
  const asked: FoundValue<YearsAsked>[] = [];
  const pluses: FoundValue<YearsAsked>[] = [];
  for (const line of lines) {
    if (!asksFor(line)) continue;
    for (const clause of clausesOf(line.text, line.start)) {
      for (const found of yearsIn(clause.text)) {
        const isNice = line.part === 'nice' || isPlus(clause.text, found.start);
        const placed = { ...found, start: clause.start + found.start, end: clause.start + found.end };
        (isNice ? pluses : asked).push(placed);
      }
    }
  }
  // "Five years as a developer, two of them with Kubernetes": the longest is about the whole.
  const longest = (some: readonly FoundValue<YearsAsked>[]) =>
    some.toSorted((a, b) => (b.value.min ?? 0) - (a.value.min ?? 0))[0];
  return longest(asked) ?? longest(pluses);
}

function yearsIn(text: string): FoundValue<YearsAsked>[] {
  const found: FoundValue<YearsAsked>[] = [];
  for (const match of text.matchAll(YEARS)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 60), start);
    const after = text.slice(end, end + 90);
    if (NO_EXPERIENCE_BEFORE.test(before) || NO_EXPERIENCE_AFTER.test(after)) continue;
    if (!EXPERIENCE.test(before) && !EXPERIENCE.test(after)) continue;
    const min = smallNumber(match[1] ?? '');
    const max = match[2] === undefined ? undefined : smallNumber(match[2]);
    if (min === undefined || min > 40) continue;
    const atMost = /(?:up to|at most|bis zu|maximal|höchstens|jusqu['’]à|hasta|máximo(?: de)?)\s*$/iu.test(before);
    const value = atMost ? { min: null, max: min } : { min, max: max === undefined || max < min ? null : max };
    found.push({ value, start, end });
  }
  const compound = COMPOUND.exec(text);
  if (found.length === 0 && compound !== null && EXPERIENCE.test(text)) {
    const min = smallNumber(compound[1] ?? '') ?? null;
    found.push({ value: { min, max: null }, start: compound.index, end: compound.index + compound[0].length });
  }
  return found;
}
