// The best jobs for a candidate, exactly as a scan of all would give them.
import type { MatchCandidate } from '@vitae/schema';
import type { CompiledJob } from '../compile-job.ts';
import { educationFactor } from '../factors/education-factor.ts';
import { experienceFactor } from '../factors/experience-factor.ts';
import { locationFactor } from '../factors/location-factor.ts';
import { entryCredit } from '../factors/skills-factor.ts';
import type { Ranked } from '../rank-by-scan.ts';
import { scoreEntries } from '../score-match.ts';
import { entriesOf, type SkillEntry } from '../skills/skill-entry.ts';
import { JobColumns } from './job-columns.ts';
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

const MOST_GONE = 0.3;
const WORTH_IT = 256;

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

function bestJobs(columns: JobColumns, candidate: MatchCandidate, most: number): Ranked[] {
  const { jobs } = columns;
  const rows = jobs.length;
  const entries = entriesOf(candidate);
  const bounds = new Float32Array(rows);
  addSkills(bounds, columns, entries);
  columns.experience.addTo(bounds, rows, (asked) => (asked === undefined ? 0 : experienceFactor(asked, candidate)));
  columns.education.addTo(bounds, rows, (asked) =>
    asked === undefined ? 0 : educationFactor(asked, candidate.education),
  );
  columns.location.addTo(bounds, rows, (asked) => (asked === undefined ? 0 : locationFactor(asked, candidate)));
  const counts = new Uint32Array(BOUND_BOXES);
  for (let row = 0; row < rows; row++) {
    if (jobs[row] === undefined) {
      bounds[row] = -1;
      continue;
    }
    const box = boundBox(bounds[row] ?? 0);
    counts[box] = (counts[box] ?? 0) + 1;
  }
  return selectBest({ bounds, rows, counts }, most, (row) => {
    const job = jobs[row];
    if (job === undefined) throw new Error('a row that is gone has no score');
    return { id: job.id, score: scoreEntries(job, candidate, entries).score };
  });
}

/** For each requirement the best of the entries. */
function addSkills(points: Float32Array, columns: JobColumns, entries: readonly SkillEntry[]): void {
  const { owners, weights } = columns;
  const best = new Float32Array(columns.requirements);
  for (const { key, amount, year } of entries) {
    for (const { wish, numbers, length } of columns.wishes.get(key) ?? []) {
      const credit = entryCredit(wish.requirement, wish.related, amount, year);
      for (let i = 0; i < length; i++) {
        const number = numbers[i] ?? 0;
        const before = best[number] ?? 0;
        if (credit <= before) continue;
        best[number] = credit;
        const row = owners[number] ?? 0;
        points[row] = (points[row] ?? 0) + (weights[number] ?? 0) * (credit - before);
      }
    }
  }
}
