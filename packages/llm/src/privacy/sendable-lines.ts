// A document's text → the lines that may be sent. What a person can't see isn't in the text; what speaks to a machine is left out here.
import type { Finding, Place } from '@vitae/schema';

/** `start` and `end` are UTF-16 offsets into the text of the document; `number` counts from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Findings whose places are never sent. */
const MACHINE_CODES: ReadonlySet<string> = new Set(['profile.machine-text', 'profile.keyword-stuffing']);

export function machinePlaces(findings: readonly Finding[]): Place[] {
  return findings.filter(({ code }) => MACHINE_CODES.has(code)).flatMap(({ places }) => places ?? []);
}

/** Lines keep their numbers, so that what is left out moves nothing. */
export function sendableLines(text: string, leftOut: readonly Pick<Place, 'start' | 'end'>[]): NumberedLine[] {
  const lines: NumberedLine[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const end = start + line.length;
    const from = start;
    const hidden = leftOut.some((place) => place.start < end && place.end > from);
    if (line.trim() !== '' && !hidden) lines.push({ number: index + 1, start, end, text: line });
    start = end + 1;
  }
  return lines;
}

/** The text with spaces on every line that is left out, so that all offsets stay. */
export function blankedLines(text: string, leftOut: readonly Pick<Place, 'start' | 'end'>[]): string {
  if (leftOut.length === 0) return text;
  let start = 0;
  return text
    .split('\n')
    .map((line) => {
      const [from, end] = [start, start + line.length];
      start = end + 1;
      return leftOut.some((place) => place.start < end && place.end > from) ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}

export function numbered(lines: readonly NumberedLine[], grounded: boolean): string {
  return lines.map(({ number, text }) => (grounded ? `${number}: ${text}` : text)).join('\n');
}
