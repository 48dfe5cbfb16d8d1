// One plain sentence from the facts of a match.
import type { MatchExplanation, RequirementResult } from '@vitae/schema';

type Facts = Omit<MatchExplanation, 'sentence' | 'next'>;

export function matchSentence(facts: Facts): string {
  const parts = [skillsPart(facts.requirements), experiencePart(facts), educationPart(facts), locationPart(facts)];
  const told = parts.filter((part) => part !== undefined);
  return told.length === 0 ? 'The job asks for nothing that could be compared.' : `${told.join('; ')}.`;
}

function skillsPart(requirements: readonly RequirementResult[]): string | undefined {
  if (requirements.length === 0) return undefined;
  const met = requirements.filter(({ status }) => status === 'met').length;
  const partly = requirements.filter(({ status }) => status === 'partly').length;
  const missing = requirements.filter(({ status, necessity }) => status === 'not-found' && necessity === 'must');
  const counted = `Meets ${met} of ${requirements.length} requirements${partly === 0 ? '' : `, ${partly} more in part`}`;
  if (missing.length === 0) return counted;
  const names = missing.slice(0, 3).map(({ name }) => name);
  const more = missing.length - names.length;
  return `${counted}; not found: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function experiencePart({ experience, factors }: Facts): string | undefined {
  if (!isAsked(factors, 'experience')) return undefined;
  const { months, relevantMonths, askedMonths, seniority, askedSeniority } = experience;
  const asked = askedMonths === null ? '' : ` (${years(askedMonths)} asked)`;
  if (months === null && relevantMonths === null) return `how long at work is not known${asked}`;
  const total = months === null ? undefined : `${years(months)} at work`;
  const relevant = relevantMonths === null ? undefined : `${years(relevantMonths)} in the field`;
  const rank =
    askedSeniority === null || seniority === null ? '' : `, ${seniority} level where ${askedSeniority} is asked`;
  return `${[total, relevant].filter((part) => part !== undefined).join(', ')}${asked}${rank}`;
}

function educationPart({ education, factors }: Facts): string | undefined {
  if (!isAsked(factors, 'education')) return undefined;
  const { askedLevel, level, fieldFits } = education;
  if (level === null && fieldFits === null) return 'education is not known';
  const field = fieldFits === null ? '' : fieldFits ? ' in a fitting field' : ' in another field';
  if (askedLevel === null || level === null) return `education${field === '' ? ' of unknown level' : field}`;
  return level >= askedLevel ? `education as asked${field}` : `education below the level asked${field}`;
}

function locationPart({ location, factors }: Facts): string | undefined {
  if (!isAsked(factors, 'location')) return undefined;
  const { distanceKm, sameCountry, relocates, arrangement } = location;
  const moves = relocates === true ? ', would move' : '';
  if (arrangement === 'remote' && sameCountry !== null)
    return `remote, ${sameCountry ? 'in the country' : 'from abroad'}`;
  if (distanceKm !== null)
    return `${distanceKm < 1 ? 'lives there' : `lives ${Math.round(distanceKm)} km away`}${moves}`;
  if (sameCountry !== null) return `${sameCountry ? 'in the same country' : 'in another country'}${moves}`;
  return relocates === true ? 'would move' : 'place is not known';
}

function isAsked(factors: Facts['factors'], factor: Facts['factors'][number]['factor']): boolean {
  return factors.some((one) => one.factor === factor && one.state !== 'not-asked');
}

export function years(months: number): string {
  if (months < 12) return `${months} month${months === 1 ? '' : 's'}`;
  const rounded = Math.round(months / 6) / 2;
  return `${rounded} year${rounded === 1 ? '' : 's'}`;
}
