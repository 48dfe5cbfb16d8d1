// A description as lines, each with the part that it belongs to and its place in the text.
import { type DescriptionPart, headingPart } from './section-headings.ts';

export interface DescriptionLine {
  /** Without bullet and spaces around it. */
  readonly text: string;
  /** UTF-16 offset of `text` in the description. */
  readonly start: number;
  readonly part: DescriptionPart;
  readonly isHeading: boolean;
  /** Stands behind its heading in one line: "Must: Java, SQL". */
  readonly isLabelled: boolean;
  /** Counts the lines that are not empty, from 0. */
  readonly index: number;
}

/** Longer lines are cut between words, which keeps the work linear whatever is pasted. */
const LINE = /[^\r\n]{1,800}(?=\s|$)|[^\r\n]{1,800}/g;
const BULLET = /^[\s>#*•·‣▪●○◦–—\-✓✔☑➤→+]+|^\s*\d{1,2}[.)]\s+/u;

/** "Experience: 8 years" says something itself; it begins nothing. */
const ABOUT_ITSELF =
  /^(?:experience|expérience|experiencia|erfahrung|profil|skills)\s?:\s*\S{1,12}\s\S+(?:\s\S+){0,3}$/iu;

/** Lines without anything to read are left out. "Requirements: Java, SQL" is a heading and a line. */
export function descriptionLines(description: string): DescriptionLine[] {
  const lines: DescriptionLine[] = [];
  let part: DescriptionPart = null;
  for (const { 0: whole, index: at } of description.matchAll(LINE)) {
    const bullet = BULLET.exec(whole)?.[0].length ?? 0;
    const text = whole.slice(bullet).replace(/[\s*#]+$/, '');
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const start = at + bullet;
    const label = text.search(/\s?:(?=\s|$)/);
    const heading = label < 0 ? headingPart(text) : headingPart(text.slice(0, label));
    if (heading === undefined || ABOUT_ITSELF.test(text)) {
      lines.push({ text, start, part, isHeading: false, isLabelled: false, index: lines.length });
      continue;
    }
    part = heading;
    const rest = label < 0 ? '' : text.slice(label).replace(/^\s?:\s*/, '');
    const headingText = rest === '' ? text : text.slice(0, label);
    lines.push({ text: headingText, start, part, isHeading: true, isLabelled: false, index: lines.length });
    if (rest !== '')
      lines.push({
        ...{ text: rest, start: start + text.length - rest.length, part },
        ...{ isHeading: false, isLabelled: true, index: lines.length },
      });
  }
  return lines;
}

/** Where requirements can stand: not in what the company says about itself or offers. */
export function asksFor({ part, isHeading }: DescriptionLine): boolean {
  return !isHeading && part !== 'offer' && part !== 'about' && part !== 'apply';
}
