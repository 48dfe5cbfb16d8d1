// A candidate's skills and languages in the form that both the score and the index count with: a key and two bytes.
import {
  CEFR_LEVELS,
  type MatchCandidate,
  type MatchLanguage,
  type MatchSkill,
  MOST_SKILL_MONTHS,
  SKILL_LEVEL_MONTHS,
} from '@vitae/schema';

/** In either byte: not known. */
export const UNKNOWN_AMOUNT = 255;
export const UNKNOWN_YEAR = 0;
const FIRST_YEAR = 1900;

export interface SkillEntry {
  /** A skill's key, or `languageKey`. */
  readonly key: string;
  /** Months of use, or the step of CEFR (A1 is 1). */
  readonly amount: number;
  /** Of last use, years after 1900. */
  readonly year: number;
}

/** No skill's key begins with a blank. */
export function languageKey(code: string): string {
  return ` ${code}`;
}

export function entriesOf(candidate: MatchCandidate): SkillEntry[] {
  return [...candidate.skills.map(skillEntry), ...candidate.languages.map(languageEntry)];
}

/** Of the months and the level that stands for months the better one counts. */
export function skillEntry({ key, months, level, lastUsed }: MatchSkill): SkillEntry {
  const told = level === null ? null : SKILL_LEVEL_MONTHS[level];
  const amount = months === null && told === null ? UNKNOWN_AMOUNT : Math.max(months ?? 0, told ?? 0);
  return {
    key,
    amount: amount === UNKNOWN_AMOUNT ? amount : Math.min(amount, MOST_SKILL_MONTHS),
    year: lastUsed === null ? UNKNOWN_YEAR : yearByte(lastUsed),
  };
}

export function languageEntry({ code, level }: MatchLanguage): SkillEntry {
  const amount = level === null ? UNKNOWN_AMOUNT : CEFR_LEVELS.indexOf(level) + 1;
  return { key: languageKey(code), amount, year: UNKNOWN_YEAR };
}

export function yearByte(year: number): number {
  return Math.min(255, Math.max(1, year - FIRST_YEAR));
}
