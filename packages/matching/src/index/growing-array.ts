// Typed arrays that grow, for the columns of an index.

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array;

const FIRST = 4;
const GROWTH = 1.6;

/** The same array, or a longer one with the same values, that has room for `length`. */
export function withRoom<T extends Numbers>(array: T, length: number): T {
  if (length <= array.length) return array;
  const Kind = array.constructor as new (length: number) => T; // A typed array's constructor makes its own kind.
  const longer = new Kind(Math.max(FIRST, length, Math.ceil(array.length * GROWTH)));
  longer.set(array);
  return longer;
}
