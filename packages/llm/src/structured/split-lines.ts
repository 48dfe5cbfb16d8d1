// A long document → parts that a model can read, cut where a section begins.
import type { NumberedLine } from '../privacy/sendable-lines.ts';

/** `most` in characters. Sections stay together where they fit; a longer one is cut at a line. */
export function splitLines(
  lines: readonly NumberedLine[],
  sectionStarts: ReadonlySet<number>,
  most: number,
): NumberedLine[][] {
  const parts: NumberedLine[][] = [];
  let part: NumberedLine[] = [];
  let length = 0;
  for (const section of sections(lines, sectionStarts)) {
    const size = lengthOf(section);
    if (length > 0 && length + size > most) {
      parts.push(part);
      part = [];
      length = 0;
    }
    for (const line of section) {
      const own = line.text.length + 1;
      if (length > 0 && length + own > most) {
        parts.push(part);
        part = [];
        length = 0;
      }
      part.push(line);
      length += own;
    }
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

function sections(lines: readonly NumberedLine[], starts: ReadonlySet<number>): NumberedLine[][] {
  const result: NumberedLine[][] = [];
  let current: NumberedLine[] = [];
  for (const line of lines) {
    if (starts.has(line.number) && current.length > 0) {
      result.push(current);
      current = [];
    }
    current.push(line);
  }
  if (current.length > 0) result.push(current);
  return result;
}

const lengthOf = (lines: readonly NumberedLine[]): number => lines.reduce((sum, { text }) => sum + text.length + 1, 0);
