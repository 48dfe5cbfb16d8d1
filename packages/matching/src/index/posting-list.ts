// Who has a thing, and how much of it: one number each, the row in its upper half.
import { withRoom } from './growing-array.ts';

export class PostingList {
  packed = new Uint32Array(0);
  length = 0;

  /** Both below 2^16. */
  add(row: number, value: number): void {
    this.packed = withRoom(this.packed, this.length + 1);
    this.packed[this.length++] = (row << 16) | value;
  }

  get bytes(): number {
    return this.packed.byteLength;
  }
}
