// Everything that the score asks of a job, in columns: one row each. What many jobs ask alike is kept, and worked out, once.
import type { CompiledJob } from '../compile-job.ts';
import type { Wish } from '../factors/skills-factor.ts';
import { withRoom } from './growing-array.ts';
import { Numbering } from './numbering.ts';

/** Requirements for which a skill counts alike: one look at the tables gives the credit of all. */
export class AlikeWishes {
  readonly wish: Wish;
  /** Of all requirements in the index. */
  numbers = new Uint32Array(0);
  length = 0;

  constructor(wish: Wish) {
    this.wish = wish;
  }

  add(number: number): void {
    this.numbers = withRoom(this.numbers, this.length + 1);
    this.numbers[this.length++] = number;
  }
}

/** A part of the score that is not skills: which of the kinds a job asks, and the most points for it. */
export class PartColumn<T> {
  readonly kinds: Numbering<T>;
  kind = new Uint32Array(0);
  most = new Float32Array(0);

  constructor(keyOf: (asked: T) => string) {
    this.kinds = new Numbering(keyOf);
  }

  set(row: number, asked: T, most: number): void {
    this.kind = withRoom(this.kind, row + 1);
    this.most = withRoom(this.most, row + 1);
    this.kind[row] = this.kinds.numberOf(asked);
    this.most[row] = most;
  }

  /** `worth`: 0–1 for each kind. */
  addTo(points: Float32Array, rows: number, worth: (asked: T) => number): void {
    const table = Float32Array.from(this.kinds.values, worth);
    const { kind, most } = this;
    for (let row = 0; row < rows; row++) {
      points[row] = (points[row] ?? 0) + (most[row] ?? 0) * (table[kind[row] ?? 0] ?? 0);
    }
  }
}

const whole = (asked: unknown) => JSON.stringify(asked) ?? '';

export class JobColumns {
  readonly jobs: (CompiledJob | undefined)[] = [];
  readonly wishes = new Map<string, AlikeWishes[]>();
  readonly experience = new PartColumn<CompiledJob['experience']>(whole);
  readonly education = new PartColumn<CompiledJob['education']>(whole);
  readonly location = new PartColumn<CompiledJob['location']>(whole);
  requirements = 0;
  /** By number of the requirement: its job, and the most points that it gives. */
  owners = new Uint32Array(0);
  weights = new Float32Array(0);

  add(job: CompiledJob): number {
    const row = this.jobs.push(job) - 1;
    this.experience.set(row, job.experience, job.most.experience);
    this.education.set(row, job.education, job.most.education);
    this.location.set(row, job.location, job.most.location);
    const first = this.requirements;
    this.requirements += job.requirements.length;
    this.owners = withRoom(this.owners, this.requirements);
    this.weights = withRoom(this.weights, this.requirements);
    job.requirements.forEach(({ share }, index) => {
      this.owners[first + index] = row;
      this.weights[first + index] = job.most.skills * share;
    });
    for (const [key, wishes] of job.wishes) {
      for (const wish of wishes) this.#alike(key, wish).add(first + wish.index);
    }
    return row;
  }

  #alike(key: string, wish: Wish): AlikeWishes {
    const lists = this.wishes.get(key) ?? [];
    this.wishes.set(key, lists);
    const { depth, recency } = wish.requirement;
    const known = lists.find(
      ({ wish: { requirement, related } }) =>
        related === wish.related && requirement.depth === depth && requirement.recency === recency,
    );
    if (known !== undefined) return known;
    const list = new AlikeWishes(wish);
    lists.push(list);
    return list;
  }
}
