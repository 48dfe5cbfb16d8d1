// How much alike two candidates are, with reasons.
import type { Likeness } from './similar-store.ts';

export interface LikenessScore {
  /** 0–1. */
  readonly score: number;
  /** Plain sentences. */
  readonly reasons: string[];
}

/** Shares of the score; they sum up to 1. */
const WEIGHTS = { skills: 0.55, title: 0.25, place: 0.1, experience: 0.1 };
/** Skills named in a reason. */
const NAMED = 5;
const YEAR = 12;

/** `rarity`: skill → weight; a rare skill in common says more than one that everybody has. */
export function compareLikeness(a: Likeness, b: Likeness, rarity: ReadonlyMap<string, number>): LikenessScore {
  const weight = (skill: string) => rarity.get(skill) ?? 1;
  const theirs = new Set(b.skills);
  const common = a.skills.filter((skill) => theirs.has(skill)).sort((one, other) => weight(other) - weight(one));
  const sum = (skills: readonly string[]) => skills.reduce((total, skill) => total + weight(skill), 0);
  const titles = new Set(a.titles.map((title) => title.toLowerCase()));
  const title = b.titles.find((one) => titles.has(one.toLowerCase()));
  const samePlace = a.city !== null && a.city === b.city && a.countryCode === b.countryCode;
  const sameCountry = a.countryCode !== null && a.countryCode === b.countryCode;
  const near = a.months < 0 || b.months < 0 ? 0 : Math.max(0, 1 - Math.abs(a.months - b.months) / (5 * YEAR));
  const score =
    WEIGHTS.skills * (a.skills.length === 0 ? 0 : sum(common) / sum(a.skills)) +
    WEIGHTS.title * (title === undefined ? 0 : 1) +
    WEIGHTS.place * (samePlace ? 1 : sameCountry ? 0.5 : 0) +
    WEIGHTS.experience * near;
  return { score, reasons: reasonsOf({ common, title, place: samePlace ? b.city : null, near, months: b.months }) };
}

interface Common {
  readonly common: readonly string[];
  readonly title: string | undefined;
  readonly place: string | null;
  readonly near: number;
  readonly months: number;
}

function reasonsOf({ common, title, place, near, months }: Common): string[] {
  const more = common.length - NAMED;
  const named = common.slice(0, NAMED).join(', ');
  return [
    ...(common.length === 0 ? [] : [`Skills in common: ${named}${more > 0 ? ` and ${more} more` : ''}.`]),
    ...(title === undefined ? [] : [`Was also ${title}.`]),
    ...(place === null ? [] : [`Lives in ${place} too.`]),
    ...(near > 0.8 ? [`About as long at work: ${Math.round(months / YEAR)} years.`] : []),
  ];
}
