// The best of what was offered, in order.
import { compareRanked, type Ranked } from '../rank-by-scan.ts';

export class BestSoFar {
  readonly most: number;
  readonly #best: Ranked[] = [];

  constructor(most: number) {
    this.most = most;
  }

  /** A score below it can't be among the best any more; 0 until there are enough. */
  get floor(): number {
    return this.#best[this.most - 1]?.score ?? 0;
  }

  get isFull(): boolean {
    return this.#best.length === this.most;
  }

  offer(ranked: Ranked): void {
    const best = this.#best;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = best[middle];
      if (other !== undefined && compareRanked(other, ranked) < 0) low = middle + 1;
      else high = middle;
    }
    if (low >= this.most) return;
    best.splice(low, 0, ranked);
    if (best.length > this.most) best.pop();
  }

  ranked(): Ranked[] {
    return this.#best;
  }
}
