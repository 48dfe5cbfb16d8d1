// Quick first questions about many names: may this be one of them, may one of them begin with this? Half of all words need no other.

/** May be a name as a whole. */
const NAME = 1;
/** May be the beginning of a longer name. */
const LONGER = 2;

/** So many marks for each beginning that few stand for more than one; no more than four megabytes. */
const MARKS_PER_LETTER = 4;
const MOST_MARKS = 1 << 22;

/** Sure when it says no. A text is asked about by the place that its characters lead to from 0, one part after the other. */
export interface NameMarks {
  readonly place: (from: number, text: string) => number;
  readonly mayBeName: (place: number) => boolean;
  readonly mayGoOn: (place: number) => boolean;
}

export function nameMarks(names: Iterable<string>): NameMarks {
  const all = [...names];
  const letters = all.reduce((sum, name) => sum + name.length, 1);
  const size = Math.min(MOST_MARKS, 2 ** Math.ceil(Math.log2(letters * MARKS_PER_LETTER)));
  const marks = new Uint8Array(size);
  for (const name of all) {
    let at = 0;
    for (let i = 0; i < name.length; i++) {
      at = next(at, name.charCodeAt(i), size);
      marks[at] = (marks[at] ?? 0) | (i === name.length - 1 ? NAME : LONGER);
    }
  }
  return {
    place: (from, text) => {
      let at = from;
      for (let i = 0; i < text.length; i++) at = next(at, text.charCodeAt(i), size);
      return at;
    },
    mayBeName: (at) => ((marks[at] ?? 0) & NAME) !== 0,
    mayGoOn: (at) => ((marks[at] ?? 0) & LONGER) !== 0,
  };
}

function next(at: number, code: number, size: number): number {
  return (at * 31 + code + 1) % size;
}
