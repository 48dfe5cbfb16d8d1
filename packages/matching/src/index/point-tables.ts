// A job's points for everything that candidates have alike, worked out once for a question.
import type { CompiledJob } from '../compile-job.ts';
import { educationFactor } from '../factors/education-factor.ts';
import {
  type CompiledExperience,
  closeness,
  relevantPart,
  seniorityPart,
  totalPart,
} from '../factors/experience-factor.ts';
import { locationFactor } from '../factors/location-factor.ts';
import type { CompiledRequirement } from '../skills/compile-requirement.ts';
import type { CandidateKinds, Standing } from './candidate-kinds.ts';
import { UNKNOWN_MONTHS } from './candidate-segment.ts';

/** Below any score. */
const GONE = -1000;

export interface RequirementPoints {
  /** Numbers of the keys that count for it, and how much, 0–1. */
  readonly keys: readonly { readonly key: number; readonly credit: number }[];
  readonly requirement: CompiledRequirement;
  readonly most: number;
}

/** Months in the job's field: by number of the occupation, how close it is; points by months. */
export interface RelevantPoints {
  readonly close: Float64Array;
  readonly points: Float32Array;
}

export interface PointTables {
  readonly requirements: readonly RequirementPoints[];
  readonly months: Float32Array;
  readonly standings: Float32Array;
  readonly places: Float32Array;
  readonly relevant: RelevantPoints | undefined;
  /** The most that months, standing and place can add, and the most for months in the field. */
  readonly mostPlain: number;
  readonly mostRelevant: number;
}

export function pointTables(job: CompiledJob, kinds: CandidateKinds): PointTables {
  const months = monthPoints(job);
  const standings = standingPoints(job, kinds);
  const places = placePoints(job, kinds);
  const relevant = relevantPoints(job, kinds);
  return {
    requirements: requirementPoints(job, kinds),
    months,
    standings,
    places,
    relevant,
    mostPlain: highest(months) + highest(standings) + highest(places),
    mostRelevant: relevant === undefined ? 0 : highest(relevant.points),
  };
}

function requirementPoints({ requirements, most }: CompiledJob, kinds: CandidateKinds): RequirementPoints[] {
  if (most.skills === 0) return [];
  return requirements.map((requirement) => {
    const keys: { key: number; credit: number }[] = [];
    for (const [name, { credit }] of requirement.accepted) {
      const key = kinds.keys.find(name);
      if (key !== undefined) keys.push({ key, credit });
    }
    return { keys, requirement, most: most.skills * requirement.share };
  });
}

function monthPoints({ most, experience }: CompiledJob): Float32Array {
  const points = new Float32Array(UNKNOWN_MONTHS + 1);
  if (experience === undefined) return points;
  for (let months = 0; months <= UNKNOWN_MONTHS; months++) {
    const total = totalPart(experience, months === UNKNOWN_MONTHS ? null : months);
    points[months] = most.experience * experience.shares.total * total;
  }
  return points;
}

function standingPoints({ most, experience, education }: CompiledJob, kinds: CandidateKinds): Float32Array {
  return Float32Array.from(kinds.standings.values, (standing) => {
    if (standing === undefined) return GONE;
    const rank = experience === undefined ? 0 : most.experience * standingPart(experience, standing);
    return rank + (education === undefined ? 0 : most.education * educationFactor(education, standing.education));
  });
}

/** The rank, and the part for a field that is not known. */
function standingPart(experience: CompiledExperience, { seniority, hasFields }: NonNullable<Standing>): number {
  const { shares, isco } = experience;
  const unknown = isco === undefined || hasFields ? 0 : shares.relevant * relevantPart(experience, undefined);
  return shares.seniority * seniorityPart(experience, seniority) + unknown;
}

function placePoints({ most, location }: CompiledJob, kinds: CandidateKinds): Float32Array {
  return Float32Array.from(kinds.places.values, (had) =>
    location === undefined ? 0 : most.location * locationFactor(location, had),
  );
}

function relevantPoints({ most, experience }: CompiledJob, kinds: CandidateKinds): RelevantPoints | undefined {
  if (experience?.isco === undefined || most.experience === 0) return undefined;
  const { isco, shares, relevantMonths } = experience;
  const close = Float64Array.from(kinds.occupations.values, (occupation) => closeness(isco, occupation));
  const enough = Math.ceil(relevantMonths) + 1;
  const points = Float32Array.from(
    { length: enough + 1 },
    (_, months) => most.experience * shares.relevant * relevantPart(experience, months),
  );
  return { close, points };
}

function highest(points: Float32Array): number {
  return points.reduce((most, value) => Math.max(most, value), 0);
}
