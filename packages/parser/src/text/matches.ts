// All matches of a pattern in a text. `matchAll` copies the pattern for each text, which costs more than matching a line.

/** `pattern` must be global and must not match nothing. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
