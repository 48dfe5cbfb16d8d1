// The best jobs for a candidate, exactly as a scan of all would give them.
import type { MatchCandidate } from '@vitae/schema';

import type { CompiledJob } from '../compile-job.ts';
import { entryCredit } from '../factors/skills-factor.ts';
import type { Ranked } from '../rank-by-scan.ts';
import { otherPoints, scoreEntries } from '../score-match.ts';
import type { CompiledRequirement } from '../skills/compile-requirement.ts';
import { entriesOf, type SkillEntry } from '../skills/skill-entry.ts';
import { BOUND_BOXES, boundBox, selectBest } from './select-best.ts';

export interface JobIndex {
  readonly size: number;
  put(job: CompiledJob): void;
  /** False when there is none with this id. */
  remove(id: string): boolean;
  /** Undefined when there is none with this id. */
  find(id: string): CompiledJob | undefined;
  /** The highest score first, of equals the lower id: row by row what `rankJobsByScan` gives. */
  best(candidate: MatchCandidate, most: number): Ranked[];
}

/** A requirement of a job for which a skill counts. */
interface JobWish {
  readonly row: number;
  readonly requirement: CompiledRequirement;
  /** Of all requirements in the index. */
  readonly number: number;
  readonly related: number;
  /** The most points that the requirement gives. */
  readonly weight: number;
}

const MOST_GONE = 0.3;
const WORTH_IT = 256;

class JobColumns {
  readonly jobs: (CompiledJob | undefined)[] = [];
  readonly wishes = new Map<string, JobWish[]>();
  requirements = 0;

  add(job: CompiledJob): number {
    const row = this.jobs.push(job) - 1;
    const first = this.requirements;
    this.requirements += job.requirements.length;
    for (const [key, wishes] of job.wishes) {
      const list = this.wishes.get(key) ?? [];
      this.wishes.set(key, list);
      for (const { index, requirement, related } of wishes) {
        list.push({ row, requirement, number: first + index, related, weight: job.most.skills * requirement.share });
      }
    }
    return row;
  }
}

export function createJobIndex(): JobIndex {
  let columns = new JobColumns();
  let rowOf = new Map<string, number>();
  const remove = (id: string): boolean => {
    const row = rowOf.get(id);
    if (row === undefined) return false;
    columns.jobs[row] = undefined;
    rowOf.delete(id);
    return true;
  };
  const find = (id: string) => columns.jobs[rowOf.get(id) ?? -1];
  const compact = () => {
    const gone = columns.jobs.length - rowOf.size;
    if (gone < WORTH_IT || gone < columns.jobs.length * MOST_GONE) return;
    const kept = columns.jobs.filter((job) => job !== undefined);
    columns = new JobColumns();
    rowOf = new Map(kept.map((job) => [job.id, columns.add(job)]));
  };
  return {
    get size() {
      return rowOf.size;
    },
    find,
    put: (job) => {
      remove(job.id);
      rowOf.set(job.id, columns.add(job));
      compact();
    },
    remove: (id) => {
      const known = remove(id);
      compact();
      return known;
    },
    best: (candidate, most) => bestJobs(columns, candidate, most),
  };
}

function bestJobs({ jobs, wishes, requirements }: JobColumns, candidate: MatchCandidate, most: number): Ranked[] {
  const entries = entriesOf(candidate);
  const bounds = new Float32Array(jobs.length);
  const counts = new Uint32Array(BOUND_BOXES);
  addSkills(bounds, wishes, entries, new Float32Array(requirements));
  jobs.forEach((job, row) => {
    if (job === undefined) {
      bounds[row] = -1;
      return;
    }
    const { experience, education, location } = otherPoints(job, candidate);
    const bound = (bounds[row] ?? 0) + experience + education + location;
    bounds[row] = bound;
    const box = boundBox(bound);
    counts[box] = (counts[box] ?? 0) + 1;
  });
  return selectBest({ bounds, rows: jobs.length, counts }, most, (row) => {
    const job = jobs[row];
    if (job === undefined) throw new Error('a row that is gone has no score');
    return { id: job.id, score: scoreEntries(job, candidate, entries).score };
  });
}

/** `best` holds the best credit of each requirement so far. */
function addSkills(
  points: Float32Array,
  wishes: ReadonlyMap<string, readonly JobWish[]>,
  entries: readonly SkillEntry[],
  best: Float32Array,
): void {
  for (const { key, amount, year } of entries) {
    for (const { row, requirement, number, related, weight } of wishes.get(key) ?? []) {
      const credit = entryCredit(requirement, related, amount, year);
      const before = best[number] ?? 0;
      if (credit <= before) continue;
      best[number] = credit;
      points[row] = (points[row] ?? 0) + weight * (credit - before);
    }
  }
}
