// What is known of each factor, and its points.
import { FACTORS, type Factor, type FactorResult, type MatchCandidate } from '@vitae/schema';
import type { CompiledJob } from '../compile-job.ts';
import type { FactorPoints } from '../score-match.ts';

/** 0–1: the part of a factor that rests on facts. */
export function knownParts(job: CompiledJob, candidate: MatchCandidate): Readonly<Record<Factor, number>> {
  return {
    skills: candidate.skills.length + candidate.languages.length > 0 ? 1 : 0,
    experience: knownExperience(job, candidate),
    education: knownEducation(job, candidate),
    location: knownLocation(job, candidate),
  };
}

function knownExperience({ experience }: CompiledJob, candidate: MatchCandidate): number {
  if (experience === undefined) return 0;
  const { shares } = experience;
  return (
    (candidate.fields.length > 0 ? shares.relevant : 0) +
    (candidate.months !== null ? shares.total : 0) +
    (candidate.seniority !== null ? shares.seniority : 0)
  );
}

function knownEducation({ education }: CompiledJob, candidate: MatchCandidate): number {
  if (education === undefined) return 0;
  const asked = [
    ...(education.level === undefined ? [] : [candidate.education.level !== null]),
    ...(education.fields.length === 0 ? [] : [candidate.education.fields.length > 0]),
  ];
  return asked.filter(Boolean).length / asked.length;
}

function knownLocation({ location }: CompiledJob, { place, relocates }: MatchCandidate): number {
  if (location === undefined) return 0;
  if (relocates === true) return 1;
  return place !== null && (place.at !== null || place.countryCode !== null) ? 1 : 0;
}

export function explainFactors(
  job: CompiledJob,
  points: FactorPoints,
  known: Readonly<Record<Factor, number>>,
): FactorResult[] {
  return FACTORS.map((factor) => ({
    factor,
    points: points[factor],
    most: job.most[factor],
    state:
      job.most[factor] === 0
        ? 'not-asked'
        : known[factor] > 0.999
          ? 'known'
          : known[factor] > 0
            ? 'partly-known'
            : 'unknown',
  }));
}

/** Points that no fact stands behind, 0–100. */
export function unknownPoints(job: CompiledJob, known: Readonly<Record<Factor, number>>): number {
  return FACTORS.reduce((sum, factor) => sum + job.most[factor] * (1 - known[factor]), 0);
}
