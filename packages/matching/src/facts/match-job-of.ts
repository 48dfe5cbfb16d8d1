// A job as recruiters keep it → what the score reads of it.
import type { FactorWeights, JobRequirements, MatchPlace } from '@vitae/schema';
import { educationFields, findCity, findTitle } from '@vitae/taxonomy';
import type { MatchJob, MatchRequirement } from './match-job.ts';

export interface KeptJob {
  readonly id: string;
  readonly title: string;
  readonly requirements: JobRequirements;
  readonly weights: FactorWeights;
}

/** The field of work is that of the title. A job without a word on where it is done is done on site. */
export function matchJobOf({ id, title, requirements, weights }: KeptJob): MatchJob {
  const { minYears, seniority, education, place, arrangement } = requirements;
  const isco = findTitle(title)?.isco;
  return {
    id,
    requirements: [...skillsOf(requirements), ...languagesOf(requirements)],
    experience: {
      ...(minYears === null || minYears === 0 ? {} : { months: Math.max(1, Math.round(minYears * 12)) }),
      ...(isco === undefined ? {} : { isco }),
      ...(seniority === null ? {} : { seniority }),
    },
    education: {
      ...(education === null || education.level === 0 ? {} : { level: education.level }),
      fields: education?.field == null ? [] : educationFields(education.field),
    },
    place: place === null ? null : placeOf(place),
    arrangement: arrangement ?? 'on-site',
    weights,
  };
}

function skillsOf({ skills }: JobRequirements): MatchRequirement[] {
  return skills.map(({ name, importance, weight }) => ({ kind: 'skill', name, necessity: importance, weight }));
}

function languagesOf({ languages }: JobRequirements): MatchRequirement[] {
  return languages.map(({ code, level, required }) => ({
    kind: 'language',
    code,
    necessity: required ? 'must' : 'nice',
    weight: 1,
    ...(level === null ? {} : { level }),
  }));
}

function placeOf({ city, countryCode, lat, lon }: NonNullable<JobRequirements['place']>): MatchPlace {
  if (lat !== null && lon !== null) return { at: { lat, lon }, countryCode };
  const found = city === null ? undefined : findCity(city, countryCode ?? undefined);
  return found === undefined
    ? { at: null, countryCode }
    : { at: { lat: found.lat, lon: found.lon }, countryCode: found.countryCode };
}
