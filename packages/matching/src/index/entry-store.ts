// What each owner has, one after the other: the way back from an owner to its entries.
import { withRoom } from './growing-array.ts';

export class EntryStore {
  #things = new Uint32Array(0);
  #values = new Uint16Array(0);
  /** Where the entries of an owner begin; they end where the next one's begin. */
  #starts = new Uint32Array(1);
  #owners = 0;
  #end = 0;

  /** To the owner that is being written. */
  add(thing: number, value: number): void {
    const end = this.#end++;
    this.#things = withRoom(this.#things, end + 1);
    this.#values = withRoom(this.#values, end + 1);
    this.#things[end] = thing;
    this.#values[end] = value;
  }

  /** What is added from now on is the next owner's. */
  close(): void {
    this.#owners++;
    this.#starts = withRoom(this.#starts, this.#owners + 1);
    this.#starts[this.#owners] = this.#end;
  }

  of<T>(owner: number, make: (thing: number, value: number) => T): T[] {
    const made: T[] = [];
    const end = this.#starts[owner + 1] ?? 0;
    for (let i = this.#starts[owner] ?? end; i < end; i++) made.push(make(this.#things[i] ?? 0, this.#values[i] ?? 0));
    return made;
  }

  sum(owner: number, worth: (thing: number, value: number) => number): number {
    let sum = 0;
    const end = this.#starts[owner + 1] ?? 0;
    for (let i = this.#starts[owner] ?? end; i < end; i++) sum += worth(this.#things[i] ?? 0, this.#values[i] ?? 0);
    return sum;
  }

  get bytes(): number {
    return this.#things.byteLength + this.#values.byteLength + this.#starts.byteLength;
  }
}
