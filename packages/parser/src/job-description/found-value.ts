// A value with the stretch of the description that says so.
export interface FoundValue<T> {
  readonly value: T;
  /** UTF-16 offsets into the description, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface WordValue<T> {
  readonly value: T;
  readonly pattern: RegExp;
}

/** The first of the patterns that a text holds, in the order of the table. */
export function firstOf<T>(
  table: readonly WordValue<T>[],
  { text, start }: { readonly text: string; readonly start: number },
): FoundValue<T> | undefined {
  for (const { value, pattern } of table) {
    const match = pattern.exec(text);
    if (match !== null) return { value, start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}

/** Between letters a word is another word; `\b` knows no accents. */
export function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
}
