// A quick first question about many names: may one of them begin with this word? Half of all words need no other.

const LETTERS = 4;
/** Marks; so many that few of them stand for more than one beginning. */
const SIZE = 1 << 16;

/** A function that is sure when it says no; words of fewer letters than it looks at may begin anything. */
export function beginnings(names: Iterable<string>): (word: string) => boolean {
  const marks = new Uint8Array(SIZE);
  for (const name of names) if (name.length >= LETTERS) marks[place(name)] = 1;
  return (word) => word.length < LETTERS || marks[place(word)] === 1;
}

function place(word: string): number {
  let sum = 0;
  for (let i = 0; i < LETTERS; i++) sum = (sum * 31 + word.charCodeAt(i)) % SIZE;
  return sum;
}
