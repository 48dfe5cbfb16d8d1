// Patterns of letters in any script are dear to match; most text is Latin, where a short list of letters finds the same.

/** Characters beyond ASCII of which any may be a letter outside `LETTERS`, a mark, or a number other than 0–9. */
const BEYOND =
  /[\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u0250-\u1fff\u2070-\u209f\u20c1-\u218f\u2460-\u24ff\u2776-\uffff]/;
const LETTERS = 'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f';

/** Whether a text is of Latin letters in one code point, plain digits, and signs. */
export function isLatin(text: string): boolean {
  return !BEYOND.test(text);
}

/**
 * A function that picks the pattern for a text: the one given, or for Latin text one that finds the same and faster. For patterns
 * that heed letter case, with `\p{L}`, `\p{sc=Latin}`, `\p{M}` and `\p{N}` inside brackets and no other classes.
 */
export function byScript(pattern: RegExp): (text: string) => RegExp {
  const source = pattern.source
    .replaceAll('\\p{sc=Latin}', LETTERS)
    .replaceAll('\\p{L}', LETTERS)
    .replaceAll('\\p{M}', '')
    .replaceAll('\\p{N}', '0-9');
  const latin = new RegExp(source, pattern.flags.replace('u', ''));
  return (text) => (isLatin(text) ? latin : pattern);
}
