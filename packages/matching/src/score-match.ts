// The score: points of four factors, added up.
import type { Factor, MatchCandidate } from '@vitae/schema';

import type { CompiledJob } from './compile-job.ts';
import { educationFactor } from './factors/education-factor.ts';
import { experienceFactor } from './factors/experience-factor.ts';
import { locationFactor } from './factors/location-factor.ts';
import { skillsFactor } from './factors/skills-factor.ts';
import { entriesOf, type SkillEntry } from './skills/skill-entry.ts';

/** Raised whenever what is read of a candidate or a job, or how it counts, changes: stored with what was worked out, and with decisions. */
export const SCORER_VERSION = '2';

export type FactorPoints = Readonly<Record<Factor, number>>;

export interface MatchScore {
  /** 0–100: the sum of the points. */
  readonly score: number;
  readonly points: FactorPoints;
}

export function scoreMatch(job: CompiledJob, candidate: MatchCandidate): MatchScore {
  return scoreEntries(job, candidate, entriesOf(candidate));
}

/** For callers that have the entries already. */
export function scoreEntries(job: CompiledJob, candidate: MatchCandidate, entries: readonly SkillEntry[]): MatchScore {
  const { most } = job;
  const skills = most.skills === 0 ? 0 : most.skills * skillsFactor(job.requirements, job.wishes, entries);
  const others = otherPoints(job, candidate);
  const points = { skills, ...others };
  return { score: points.skills + points.experience + points.education + points.location, points };
}

/** The points of all factors but skills. */
export function otherPoints(
  { most, experience, education, location }: CompiledJob,
  candidate: MatchCandidate,
): Omit<FactorPoints, 'skills'> {
  return {
    experience: experience === undefined ? 0 : most.experience * experienceFactor(experience, candidate),
    education: education === undefined ? 0 : most.education * educationFactor(education, candidate.education),
    location: location === undefined ? 0 : most.location * locationFactor(location, candidate),
  };
}
