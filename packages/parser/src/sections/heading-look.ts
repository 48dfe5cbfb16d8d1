// How a line is set, as far as that tells a heading.
import type { Context } from '../context.ts';
import type { Line } from '../layout/line.ts';

/** As prominent as capitals or bold type make a line. */
export const LOOKS_HEADED = 0.25;

/** Of a heading in capitals that OCR read in part as small letters: there are more, and most are capitals. */
const FEWEST_LETTERS = 6;
const MOSTLY = 0.6;

/** 0–1.2: how much a line stands out from the body text. */
export function prominence(context: Context, line: Line, text: string): number {
  let score = 0;
  const ratio = line.size / context.bodySize;
  if (line.facts?.heading !== undefined) score += 0.6;
  if (ratio > 1.5) score += 0.5;
  else if (ratio > 1.12) score += 0.35;
  else if (ratio < 0.85) score -= 0.1;
  if (line.bold) score += 0.25;
  if (setInCaps(line, text)) score += 0.25;
  if (isSpaced(text)) score += 0.2;
  if (line.color !== '#000000') score += 0.05;
  if (line.gap > line.size * 2.2) score += 0.1;
  if (line.gutter) score += 0.4;
  return score;
}

/** Its letters come from OCR. */
export function isRecognised({ cells }: Line): boolean {
  return cells[0]?.fragment.confidence !== undefined;
}

/** Small capitals of scans are read as small letters here and there: "Work EXPERIENCE". */
function setInCaps(line: Line, text: string): boolean {
  if (isCaps(text)) return true;
  if (!isRecognised(line)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * MOSTLY;
}

function isCaps(text: string): boolean {
  if (/[a-z]/.test(text)) return false;
  return /\p{Lu}/u.test(text) && text === text.toUpperCase() && /\p{L}{3}|\p{L} \p{L} \p{L}/u.test(text);
}

function isSpaced(text: string): boolean {
  return /^(?:\S ){4,}\S$/.test(text);
}

/** Lines that are set alike have the same. */
export function styleKey(line: Line, text: string): string {
  const caps = setInCaps(line, text) ? 'C' : '-';
  return `${Math.round(line.size * 2) / 2}|${line.bold ? 'B' : '-'}|${line.italic ? 'I' : '-'}|${caps}|${line.color}|${line.facts?.heading ?? ''}`;
}
