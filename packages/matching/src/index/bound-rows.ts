// What every row of the columns can score at the most for a job: its true score, but for the last digits.
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
import { type CandidateColumns, type Standing, UNKNOWN_MONTHS } from './candidate-columns.ts';
import type { CreditSum, PostingCredits } from './credit-sum.ts';
import { BOUND_BOXES, type Bounds, boundBox } from './select-best.ts';

/** Below any score. */
const GONE = -1000;

/** The bounds belong to `sum` and hold until its next use; they are below 0 for rows that are gone. */
export function boundRows(job: CompiledJob, columns: CandidateColumns, sum: CreditSum): Bounds {
  sum.start(columns.rows);
  addSkills(job, columns, sum);
  addRelevantMonths(job, columns, sum.points);
  return addAttributes(job, columns, sum.points);
}

function addSkills({ requirements, most }: CompiledJob, columns: CandidateColumns, sum: CreditSum): void {
  if (most.skills === 0) return;
  for (const { accepted, depth, recency, share } of requirements) {
    const lists: PostingCredits[] = [];
    for (const [key, { credit }] of accepted) {
      const number = columns.keys.find(key);
      const list = number === undefined ? undefined : columns.holders[number];
      const part = (table: Float64Array) => Float32Array.from(table, (value) => value * credit);
      if (list !== undefined) lists.push({ list, depth: part(depth), recency: part(recency) });
    }
    sum.add(lists, most.skills * share);
  }
}

/** Each attribute has few values: their points are looked up. */
function addAttributes(job: CompiledJob, columns: CandidateColumns, points: Float32Array): Bounds {
  const { rows, months, standings, places } = columns;
  const { monthPoints, standingPoints, placePoints } = pointTables(job, columns);
  const counts = new Uint32Array(BOUND_BOXES);
  for (let row = 0; row < rows; row++) {
    const bound =
      (points[row] ?? 0) +
      (monthPoints[months[row] ?? 0] ?? 0) +
      (standingPoints[standings[row] ?? 0] ?? 0) +
      (placePoints[places[row] ?? 0] ?? 0);
    points[row] = bound;
    if (bound < 0) continue;
    const box = boundBox(bound);
    counts[box] = (counts[box] ?? 0) + 1;
  }
  return { bounds: points, rows, counts };
}

function pointTables({ most, experience, education, location }: CompiledJob, columns: CandidateColumns) {
  const monthPoints = new Float32Array(UNKNOWN_MONTHS + 1);
  if (experience !== undefined) {
    for (let months = 0; months <= UNKNOWN_MONTHS; months++) {
      const total = totalPart(experience, months === UNKNOWN_MONTHS ? null : months);
      monthPoints[months] = most.experience * experience.shares.total * total;
    }
  }
  const standingPoints = Float32Array.from(columns.standingKinds.values, (standing) => {
    if (standing === undefined) return GONE;
    const rank = experience === undefined ? 0 : most.experience * standingPart(experience, standing);
    return rank + (education === undefined ? 0 : most.education * educationFactor(education, standing.education));
  });
  const placePoints = Float32Array.from(columns.placeKinds.values, (had) =>
    location === undefined ? 0 : most.location * locationFactor(location, had),
  );
  return { monthPoints, standingPoints, placePoints };
}

/** The rank, and the part for a field that is not known. */
function standingPart(experience: CompiledExperience, { seniority, hasFields }: NonNullable<Standing>): number {
  const { shares, isco } = experience;
  const unknown = isco === undefined || hasFields ? 0 : shares.relevant * relevantPart(experience, undefined);
  return shares.seniority * seniorityPart(experience, seniority) + unknown;
}

/**
 * Months in the job's field. A row's occupations are added one after the other, and the curve is concave: the points of the parts
 * add up to no less than those of the sum.
 */
function addRelevantMonths({ experience, most }: CompiledJob, columns: CandidateColumns, points: Float32Array): void {
  if (experience?.isco === undefined || most.experience === 0) return;
  const { isco } = experience;
  columns.occupations.values.forEach((occupation, number) => {
    const close = closeness(isco, occupation);
    const list = columns.workers[number];
    if (close === 0 || list === undefined) return;
    const table = Float32Array.from(
      { length: UNKNOWN_MONTHS },
      (_, months) => most.experience * experience.shares.relevant * relevantPart(experience, close * months),
    );
    const { owners, values, length } = list;
    for (let i = 0; i < length; i++) {
      const row = owners[i] ?? 0;
      points[row] = (points[row] ?? 0) + (table[values[i] ?? 0] ?? 0);
    }
  });
}
