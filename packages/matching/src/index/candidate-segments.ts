// The candidates of an index, in segments; who changes or goes leaves a row behind, until its segment is written anew.
import type { MatchCandidate } from '@vitae/schema';
import { CandidateKinds } from './candidate-kinds.ts';
import { CandidateSegment, SEGMENT_ROWS } from './candidate-segment.ts';

/** A segment is written anew when more than this part of its rows is gone. */
const MOST_GONE = 0.3;
const WORTH_IT = 256;

export class CandidateSegments {
  readonly kinds = new CandidateKinds();
  readonly #segments: (CandidateSegment | undefined)[] = [];
  /** By id: number of the segment times its most rows, and the row. */
  readonly #placeOf = new Map<string, number>();
  readonly #rows: number;
  #open = -1;

  constructor(rows: number) {
    this.#rows = rows;
  }

  get size(): number {
    return this.#placeOf.size;
  }

  has(id: string): boolean {
    return this.#placeOf.has(id);
  }

  put(candidate: MatchCandidate): void {
    this.remove(candidate.id);
    const number = this.#openNumber();
    const row = this.#at(number).add(candidate);
    this.#placeOf.set(candidate.id, number * SEGMENT_ROWS + row);
  }

  remove(id: string): boolean {
    const place = this.#placeOf.get(id);
    if (place === undefined) return false;
    const number = Math.floor(place / SEGMENT_ROWS);
    const segment = this.#at(number);
    segment.forget(place % SEGMENT_ROWS);
    this.#placeOf.delete(id);
    if (segment.gone >= WORTH_IT && segment.gone > segment.rows * MOST_GONE) this.#rewrite(number);
    return true;
  }

  *all(): Generator<CandidateSegment> {
    for (const segment of this.#segments) if (segment !== undefined) yield segment;
  }

  get bytes(): number {
    return this.#segments.reduce((sum, segment) => sum + (segment?.bytes ?? 0), 0);
  }

  #at(number: number): CandidateSegment {
    const segment = this.#segments[number];
    if (segment === undefined) throw new Error('a segment that is gone has no rows');
    return segment;
  }

  #openNumber(): number {
    if ((this.#segments[this.#open]?.rows ?? this.#rows) < this.#rows) return this.#open;
    this.#open = this.#segments.push(new CandidateSegment(this.kinds)) - 1;
    return this.#open;
  }

  /** Its rows move to the open segment, so that segments are full but for what is gone of them. */
  #rewrite(number: number): void {
    const old = this.#at(number);
    this.#segments[number] = undefined;
    for (let row = 0; row < old.rows; row++) {
      if (old.isGone(row)) continue;
      const target = this.#openNumber();
      const candidate = old.candidate(row);
      const at = this.#at(target).add(candidate, old.entries(row));
      this.#placeOf.set(candidate.id, target * SEGMENT_ROWS + at);
    }
  }
}
