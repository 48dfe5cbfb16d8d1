// Facts of a match as people say them.
import { CEFR_LEVELS, type Factor, type RequirementResult, SKILL_LEVEL_MONTHS } from '@vitae/schema';
import { experienceText } from '../candidates/candidate-texts.ts';
import type { MatchFacts } from './match-grid.ts';

export const FACTOR_NAMES: Record<Factor, string> = {
  skills: 'Skills',
  experience: 'Experience',
  education: 'Education',
  location: 'Place',
};

/** ISCED 2011, short enough for a narrow column. */
const LEVEL_NAMES: readonly string[] = [
  'No school',
  'Primary',
  'Lower sec.',
  'Upper sec.',
  'Post-sec.',
  'Short tertiary',
  'Bachelor',
  'Master',
  'Doctorate',
];

/** “7 yrs”, “Master”, “12 km”; undefined where nothing is known, and for skills. */
export function factText(match: MatchFacts, factor: Factor): string | undefined {
  switch (factor) {
    case 'skills':
      return undefined;
    case 'experience':
      return experienceFact(match);
    case 'education':
      return match.education.level === null ? undefined : LEVEL_NAMES[match.education.level];
    case 'location':
      return placeFact(match);
  }
}

function experienceFact({ experience: { relevantMonths, months } }: MatchFacts): string | undefined {
  const counted = relevantMonths ?? months;
  return counted === null ? undefined : experienceText(counted);
}

function placeFact({ location }: MatchFacts): string | undefined {
  const { arrangement, distanceKm, sameCountry, relocates } = location;
  if (arrangement !== 'remote' && distanceKm !== null) {
    return distanceKm < 1 ? 'Same place' : `${Math.round(distanceKm).toLocaleString('en')} km`;
  }
  if (sameCountry !== null) return sameCountry ? 'Same country' : 'Abroad';
  return relocates === true ? 'Would move' : undefined;
}

const RELATION_TEXTS: Record<NonNullable<RequirementResult['by']>['relation'], string | undefined> = {
  same: undefined,
  narrower: 'a special case of it',
  broader: 'only the wider field',
  related: 'related, not the same',
};

/** “Django, a special case of it · 5 yrs · last used 2024 · expert”; undefined where nothing was found. */
export function foundText({ name, by }: RequirementResult): string | undefined {
  if (by === null) return undefined;
  const relation = RELATION_TEXTS[by.relation];
  const what = relation === undefined ? (by.name === name ? undefined : by.name) : `${by.name}, ${relation}`;
  const parts = [
    what,
    by.months === null ? undefined : experienceText(by.months),
    by.lastUsed === null ? undefined : `last used ${by.lastUsed}`,
    levelText(by.level),
  ];
  return parts.filter((part) => part !== undefined).join(' · ') || undefined;
}

function levelText(level: string | null): string | undefined {
  if (level === null) return undefined;
  return level in SKILL_LEVEL_MONTHS || CEFR_LEVELS.some((one) => one === level) ? level : undefined;
}

/** “38”, “4.5”: one digit after the point where it says something. */
export function pointsText(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  return rounded.toLocaleString('en', { maximumFractionDigits: 1 });
}

/** The same candidate has the same name in every blind look: “Candidate 7F3A”. */
export function blindName(candidateId: string): string {
  return `Candidate ${candidateId.replaceAll('-', '').slice(-4).toUpperCase()}`;
}
