// The facts of a match as lines that name nobody: all that a language model is told before it writes a sentence.
import type { MatchExplanation, RequirementResult } from '@vitae/schema';
import { years } from './match-sentence.ts';

export interface SentenceFacts {
  /** Plain English, one fact each. */
  readonly lines: readonly string[];
  readonly requirements: readonly SentenceRequirement[];
}

export interface SentenceRequirement {
  readonly name: string;
  readonly status: RequirementResult['status'];
  readonly line: string;
}

type Facts = Pick<MatchExplanation, 'requirements' | 'experience' | 'education' | 'location' | 'factors'>;

/** `match` is to be explained without evidence, so that nothing of a document is in it. The weights make no difference. */
export function sentenceFacts(match: Facts): SentenceFacts {
  const requirements = match.requirements.map(requirementOf);
  const lines = [
    ...requirements.map(({ line }) => line),
    ...experienceLines(match),
    ...educationLines(match),
    ...locationLines(match),
  ];
  return { lines, requirements };
}

const STATUS = { met: 'met', partly: 'partly met', 'not-found': 'not found' } as const;
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

function requirementOf({ kind, name: given, necessity, status, by }: RequirementResult): SentenceRequirement {
  const name = kind === 'language' ? (languages.of(given) ?? given) : given;
  const told = [
    by !== null && by.relation !== 'same' && kind === 'skill' ? `through ${by.name}` : undefined,
    by?.months == null ? undefined : `used for ${years(by.months)}`,
    by?.lastUsed == null ? undefined : `last used in ${by.lastUsed}`,
    by?.level == null ? undefined : `level ${by.level}`,
  ].filter((part) => part !== undefined);
  const need = necessity === 'must' ? 'Must' : 'A plus';
  return { name, status, line: [`${need}: ${name}: ${STATUS[status]}`, ...told].join(', ') };
}

function isAsked({ factors }: Facts, factor: string): boolean {
  return factors.some((one) => one.factor === factor && one.state !== 'not-asked');
}

function experienceLines(match: Facts): string[] {
  if (!isAsked(match, 'experience')) return [];
  const { months, relevantMonths, askedMonths, seniority, askedSeniority } = match.experience;
  return [
    months === null ? 'How long at work is not known' : `At work for ${years(months)} in all`,
    ...(relevantMonths === null ? [] : [`In the field of the job for ${years(relevantMonths)}`]),
    ...(askedMonths === null ? [] : [`Asked for: ${years(askedMonths)} of experience`]),
    ...(askedSeniority === null ? [] : [`Rank: ${seniority ?? 'not known'}; asked for: ${askedSeniority}`]),
  ];
}

function educationLines(match: Facts): string[] {
  if (!isAsked(match, 'education')) return [];
  const { level, askedLevel, fieldFits } = match.education;
  const height =
    level === null || askedLevel === null
      ? 'level not known'
      : level >= askedLevel
        ? 'as asked'
        : 'below what is asked';
  const field = fieldFits === null ? '' : fieldFits ? ', in a fitting field' : ', in another field';
  return [`Education: ${askedLevel === null && field !== '' ? field.slice(2) : `${height}${field}`}`];
}

function locationLines(match: Facts): string[] {
  if (!isAsked(match, 'location')) return [];
  const { arrangement, distanceKm, sameCountry, relocates } = match.location;
  const where =
    distanceKm !== null
      ? `lives ${Math.round(distanceKm)} km away`
      : sameCountry === null
        ? 'not known'
        : sameCountry
          ? 'in the same country'
          : 'in another country';
  const moves = relocates === null ? '' : relocates ? ', would move' : ', would not move';
  return [`Work: ${arrangement}`, `Place: ${where}${moves}`];
}
