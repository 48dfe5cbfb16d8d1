// A small number for each different value.

export class Numbering<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #keyOf: (value: T) => string;

  /** Values with the same key are one. */
  constructor(keyOf: (value: T) => string) {
    this.#keyOf = keyOf;
  }

  find(value: T): number | undefined {
    return this.#numbers.get(this.#keyOf(value));
  }

  numberOf(value: T): number {
    const key = this.#keyOf(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
