// Lines → sections: headings are told by their words and by their look together.
import { languageCode, titleLikelihood } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import type { Line } from '../layout/line.ts';
import { wrapsInParagraph } from '../layout/line-ends.ts';
import { wordCount } from '../text/fold.ts';
import { isDocumentTitle } from './document-title.ts';
import { isRecognised, LOOKS_HEADED, prominence, styleKey } from './heading-look.ts';
import { headingText, wrappedHeadings } from './heading-text.ts';
import { headingKind, kindByNoun, kindByStem } from './heading-words.ts';
import { misreadHeadingKind } from './misread-heading.ts';
import { nameBelow } from './name-below.ts';
import type { Section } from './section.ts';
import type { SectionKind } from './section-kind.ts';

interface Candidate {
  readonly line: Line;
  readonly kind: SectionKind | undefined;
  readonly style: string;
  readonly prominence: number;
}

const CORE = new Set<SectionKind>([
  'work',
  'education',
  'skills',
  'summary',
  'projects',
  'languages',
  'certificates',
  'volunteer',
  'awards',
  'publications',
  'interests',
  'references',
]);

/** Name, title and what may stand between them. */
const SUBTITLE_LINES = 4;
/** A line further down that is set like the headings may be the person's title below the address. */
const TITLE_LINES = 9;

export function findSections(context: Context): Section[] {
  const wraps = wrappedHeadings(context);
  const headings = findHeadings(context, wraps);
  const sections: { kind: SectionKind | 'top'; heading: Line | undefined; lines: Line[] }[] = [];
  const withHeadings = columnsWithHeadings(context, headings);
  const name = nameBelow(context, headings);
  let column = -1;
  let current: (typeof sections)[number] | undefined;
  for (const line of context.lines) {
    if (line.furniture || (wraps.has(line.index - 1) && headings.has(line.index - 1))) continue;
    const kind = headings.get(line.index);
    const newColumn = line.column !== column;
    column = line.column;
    if (kind !== undefined) {
      current = { kind, heading: line, lines: [] };
      sections.push(current);
    } else if (current === undefined || (newColumn && startsAfresh(line, withHeadings)) || line === name) {
      current = { kind: 'top', heading: undefined, lines: [line] };
      sections.push(current);
    } else {
      current.lines.push(line);
    }
  }
  return sections;
}

/** A column that has headings of its own is no part of the section before it. */
function startsAfresh(line: Line, withHeadings: ReadonlySet<number>): boolean {
  return line.apart && withHeadings.has(line.column);
}

function columnsWithHeadings(context: Context, headings: ReadonlyMap<number, SectionKind>): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const line of context.lines) if (headings.has(line.index)) columns.add(line.column);
  return columns;
}

/** Index of the line → kind. */
function findHeadings(context: Context, wraps: ReadonlyMap<number, string>): ReadonlyMap<number, SectionKind> {
  // The first line is the name or says "CV", also where it looks like the headings below it.
  const first = context.lines.find((line) => !line.furniture);
  const candidates = context.lines
    .filter((line) => !line.furniture)
    .map((line) => candidateOf(context, line, wraps))
    .filter((c) => c !== undefined)
    .filter((c) => c.line !== first || (c.kind !== undefined && !isDocumentTitle(c.line.text)));
  const byStyle = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const list = byStyle.get(candidate.style);
    if (list === undefined) byStyle.set(candidate.style, [candidate]);
    else list.push(candidate);
  }
  const strong = strongStyles(byStyle);
  const headings = new Map<number, SectionKind>();
  for (const [style, list] of byStyle) {
    for (const candidate of list) {
      const kind = accept(candidate, strong.has(style), strong.size > 0, list);
      if (kind !== undefined) headings.set(candidate.line.index, kind);
    }
  }
  addProven(context, candidates, headings);
  addApart(candidates, headings);
  dropSubtitles(context, headings);
  return headings;
}

/** Smaller than the others, but "Languages" with nothing but a language below it; what is set like that is a heading too. */
function addProven(context: Context, candidates: readonly Candidate[], headings: Map<number, SectionKind>): void {
  const proven = candidates.find(({ line, kind }) => {
    const below = context.lines[line.index + 1];
    return (
      kind === 'languages' &&
      !headings.has(line.index) &&
      below?.column === line.column &&
      below.size <= line.size &&
      languageCode(below.text.replace(/\s*[(:：–—-].*$/u, '')) !== undefined
    );
  });
  if (proven === undefined || proven.prominence < LOOKS_HEADED) return;
  for (const { line, kind, style } of candidates)
    if (style === proven.style && kind !== undefined && CORE.has(kind)) headings.set(line.index, kind);
}

/** Em of space above a line by which it stands apart. */
const APART = 2.2;

/** In scans neither size nor weight can be trusted: the word of a section that has no heading yet, with space above it, is one. */
function addApart(candidates: readonly Candidate[], headings: Map<number, SectionKind>): void {
  const found = new Set(headings.values());
  const apart = candidates
    .filter(({ line }) => isRecognised(line) && line.gap > line.size * APART && Number.isFinite(line.gap))
    .sort((a, b) => b.line.gap / b.line.size - a.line.gap / a.line.size);
  for (const { line, kind } of apart) {
    if (kind === undefined || !CORE.has(kind) || found.has(kind)) continue;
    found.add(kind);
    headings.set(line.index, kind);
  }
}

/** A subtitle under the name can be set like the headings; a section that nobody can name does not begin that early. */
function dropSubtitles(context: Context, headings: Map<number, SectionKind>): void {
  const first = context.lines.filter((line) => !line.furniture).slice(0, TITLE_LINES);
  for (const [i, { index, text }] of first.entries()) {
    const kind = headings.get(index);
    if (kind === 'other' && (i < SUBTITLE_LINES || titleLikelihood(text) >= 0.85)) headings.delete(index);
    else if (kind !== undefined) return;
  }
}

/** Styles in which at least two headings of different core kinds are set. */
function strongStyles(byStyle: ReadonlyMap<string, readonly Candidate[]>): ReadonlySet<string> {
  const strong = new Set<string>();
  let best = 0;
  const score = new Map<string, number>();
  for (const [style, list] of byStyle) {
    const known = list.filter((c) => c.kind !== undefined);
    const kinds = new Set(known.map((c) => c.kind).filter((kind) => kind !== undefined && CORE.has(kind)));
    const prominence = known.reduce((sum, c) => sum + c.prominence, 0) / Math.max(1, known.length);
    const value = kinds.size * (0.25 + prominence) * (known.length / list.length);
    score.set(style, value);
    best = Math.max(best, value);
  }
  for (const [style, value] of score) if (value >= Math.max(0.6, best * 0.3)) strong.add(style);
  return strong;
}

function accept(
  candidate: Candidate,
  strong: boolean,
  anyStrong: boolean,
  list: readonly Candidate[],
): SectionKind | undefined {
  const { kind, prominence } = candidate;
  if (kind !== undefined) {
    if (strong) return kind;
    if (kind === 'other') return undefined;
    if (!anyStrong) return CORE.has(kind) || kind === 'contact' || prominence >= 0.15 ? kind : undefined;
    // OCR guesses sizes, so that headings of one look come out as several.
    const recognised = isRecognised(candidate.line);
    const few = list.length <= 3 || (recognised && candidate.line.gutter);
    return prominence >= (recognised ? 0.35 : 0.5) && CORE.has(kind) && few ? kind : undefined;
  }
  const known = list.filter((c) => c.kind !== undefined).length;
  // Bold in the size of the text is also how entries begin: there nearly all such lines have to be headings.
  const least = prominence < 0.3 ? 0.75 : 0.6;
  if (!strong || known < 3 || known / list.length < least || prominence < LOOKS_HEADED) return undefined;
  return kindByStem(candidate.line.text) ?? 'other';
}

/** A heading is no longer. */
const MOST_CHARACTERS = 70;

const MARKER = /^[•●○◦▪▫■□◆◇►▶▸‣∙·*»➢➤✓✔–—-]\s/;
/** An address or a year. */
const NO_HEADING = /[@]|https?:|\d{4}/;

/** Lines that may be headings: short, alone on their row, without a date or a contact in them. */
function candidateOf(context: Context, line: Line, wraps: ReadonlyMap<number, string>): Candidate | undefined {
  const wrapped = wraps.get(line.index);
  if (wrapped === undefined && (line.text.length > MOST_CHARACTERS + line.cells.length || insideText(context, line)))
    return undefined;
  const text = wrapped ?? headingText(line);
  if (text.length > MOST_CHARACTERS || NO_HEADING.test(text)) return undefined;
  if (MARKER.test(text)) return markedHeading(context, line, text.replace(MARKER, ''));
  const unnumbered = text.replace(/^\d{1,2}[.)]?\s+/, '');
  const kind = headingKind(text) ?? (unnumbered === text ? undefined : headingKind(unnumbered));
  if (kind === undefined && (line.cells.length > 1 || wordCount(text) > 6)) return undefined;
  if (line.cells.length > 2 && headingKind(text) === undefined) return undefined;
  const look = prominence(context, line, text);
  const guess = (): SectionKind | undefined =>
    kindByNoun(text) ?? (isRecognised(line) ? misreadHeadingKind(text) : undefined);
  const named = kind ?? (look >= LOOKS_HEADED ? guess() : undefined);
  return { line, kind: named, style: styleKey(line, text), prominence: look };
}

/** "■ Education" in bold: a heading with a sign before it. An item of a list looks like the text around it. */
function markedHeading(context: Context, line: Line, text: string): Candidate | undefined {
  const kind = headingKind(text);
  if (kind === undefined && wordCount(text) > 6) return undefined;
  const look = prominence(context, line, text);
  return look < LOOKS_HEADED ? undefined : { line, kind, style: `marked ${styleKey(line, text)}`, prominence: look };
}

/** One line of a longer paragraph, or the small-lettered end of a sentence. */
function insideText(context: Context, line: Line): boolean {
  const before = context.lines[line.index - 1];
  const after = context.lines[line.index + 1];
  if (line.paragraph !== undefined)
    return (
      (before !== undefined && wrapsInParagraph(before, line)) || (after !== undefined && wrapsInParagraph(line, after))
    );
  if (before === undefined || !/^\p{Ll}/u.test(line.text)) return false;
  return (
    before.column === line.column &&
    line.gap < line.size * 1.7 &&
    before.text.length > 25 &&
    Math.abs(before.size - line.size) < 0.5
  );
}
