// A quick first question about many phrases: may a text, whatever follows, begin with one of them? Most lines say no by four letters.

const LETTERS = 4;
/** Marks; so many that few of them stand for more than one beginning. */
const SIZE = 1 << 16;

/**
 * A function that is sure when it says no; the phrases are folded. Spaces and letter case don't count. A text with a sign, a digit or a
 * letter beyond a–z among its first letters may begin with anything, and so may one that is shorter.
 */
export function phraseOpenings(phrases: Iterable<string>): (text: string) => boolean {
  const beginnings = new Uint8Array(SIZE);
  const shorter = new Uint8Array(SIZE);
  for (const phrase of phrases) {
    const letters = phrase.replaceAll(' ', '');
    let sum = 0;
    for (let i = 0; i < letters.length && i < LETTERS; i++) sum = next(sum, letters.charCodeAt(i));
    (letters.length < LETTERS ? shorter : beginnings)[sum] = 1;
  }
  return (text) => {
    let sum = 0;
    let letters = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 32 || code === 9) continue;
      const letter = code >= 65 && code <= 90 ? code + 32 : code;
      if (letter < 97 || letter > 122) return true;
      sum = next(sum, letter);
      if (++letters === LETTERS) return beginnings[sum] === 1;
      if (shorter[sum] === 1) return true;
    }
    return true;
  };
}

function next(sum: number, code: number): number {
  return (sum * 31 + code) % SIZE;
}
