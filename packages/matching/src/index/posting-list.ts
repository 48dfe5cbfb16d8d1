// Who has a thing, and how much of it: two columns that only grow.
import { withRoom } from './growing-array.ts';

export class PostingList {
  owners = new Uint32Array(0);
  values = new Uint16Array(0);
  length = 0;

  add(owner: number, value: number): void {
    this.owners = withRoom(this.owners, this.length + 1);
    this.values = withRoom(this.values, this.length + 1);
    this.owners[this.length] = owner;
    this.values[this.length] = value;
    this.length++;
  }

  get bytes(): number {
    return this.owners.byteLength + this.values.byteLength;
  }
}
