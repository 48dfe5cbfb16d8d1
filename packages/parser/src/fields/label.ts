// The line under the name that says what the person is.
import type { Extracted } from '@vitae/schema';
import { countryCode, institutionLikelihood, isCity, titleLikelihood } from '@vitae/taxonomy';
import { WEB_ADDRESS } from '../contacts/web-address.ts';
import type { Context } from '../context.ts';
import { type Block, makeBlocks } from '../entries/paragraph.ts';
import { isPlace } from '../entries/place-text.ts';
import { extractText } from '../evidence/extract.ts';
import { withRunnerUp } from '../evidence/runner-up.ts';
import type { Span } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import { wrapsInParagraph } from '../layout/line-ends.ts';
import type { Section } from '../sections/section.ts';
import { fold, wordCount } from '../text/fold.ts';
import { isContactLabel } from './contact-label.ts';
import { partsOf } from './line-parts.ts';

export interface FoundLabel {
  readonly value: Extracted<string>;
  readonly spans: readonly Span[];
}

export function findLabel(
  context: Context,
  sections: readonly Section[],
  name: readonly Span[],
): FoundLabel | undefined {
  const last = name.at(-1);
  if (last === undefined) return undefined;
  const at = context.lines.findIndex((line) => line.start <= last.start && line.start + line.text.length >= last.end);
  const line = context.lines[at];
  if (line === undefined) return undefined;
  const beside = afterName(context, line, last);
  if (beside !== undefined) return beside;
  const zone = new Set(
    sections.filter((s) => s.kind === 'top' || s.kind === 'contact' || s.kind === 'personal').flatMap((s) => s.lines),
  );
  const prose = firstProse(context, [...zone]);
  const next = context.lines.slice(at + 1, at + 1 + LINES_BELOW).filter((l) => zone.has(l) && !prose.has(l));
  const before = context.lines.slice(Math.max(0, at - 2), at).filter((l) => zone.has(l));
  const plainName = name.map((span) => context.text.slice(span.start, span.end)).join(' ');
  const nameText = fold(plainName);
  const below = next.flatMap((candidate, i) => {
    if (fold(candidate.text).trim() === nameText) return [];
    const after = candidate.text.startsWith(plainName)
      ? afterName(context, candidate, { start: candidate.start, end: candidate.start + plainName.length })
      : undefined;
    if (after !== undefined) return after;
    return labelAt(context, candidate, next[i + 1], i === 0) ?? (i === 0 ? labelledPart(context, candidate) : []) ?? [];
  });
  const above = before.reverse().flatMap((candidate) => labelAt(context, candidate, undefined, false) ?? []);
  return best([...below, ...above]);
}

/** Between name and headline there may be an address, a phone and a mail. */
const LINES_BELOW = 6;
/** "Position: Nurse": the word before it is no part of the headline. */
const PREFIX =
  /^(?:desired position|position|job title|beruf|berufsbezeichnung|poste(?: recherché)?|puesto|cargo|stanowisko|должность|желаемая должность|посада|求职意向|求職意向|应聘职位|应聘岗位|目标职位|期望职位|希望職種|職種|희망직무|지원분야)\s*[:：]\s*/iu;

/** "Nurse · Valencia · mail": the part of a contact line that is a title. */
function labelledPart(context: Context, line: Line): FoundLabel | undefined {
  const parts = partsOf(line);
  if (parts.length < 2) return undefined;
  const part = parts.find((span) => {
    const text = context.text.slice(span.start, span.end);
    return plausible(text) && titleLikelihood(text) >= 0.85;
  });
  if (part === undefined) return undefined;
  return { value: extractText(context, [part], { method: 'label-part', confidence: 0.8 }), spans: [part] };
}

/** Words from which on a paragraph that ends with a full stop is a summary, and none of its lines a headline. */
const PROSE_WORDS = 12;

function firstProse(context: Context, lines: readonly Line[]): ReadonlySet<Line> {
  const isProse = ({ lines: own, words }: Block) =>
    own.length > 1 && words >= PROSE_WORDS && /[.!。]$/u.test(own.at(-1)?.text.trim() ?? '');
  return new Set(
    makeBlocks(context, lines)
      .filter(isProse)
      .flatMap((block) => block.lines),
  );
}

/** The first; the next one that isn't its second line could be meant as well. */
function best([first, ...others]: readonly FoundLabel[]): FoundLabel | undefined {
  if (first === undefined) return undefined;
  const apart = others.find((other) => !other.spans.some((s) => first.spans.some((f) => f.start === s.start)));
  return { ...first, value: withRunnerUp(first.value, apart?.value, 0.5) };
}

/** "Jane Doe | Product Manager", "Jane Doe, RN". */
function afterName(context: Context, line: Line, name: Span): FoundLabel | undefined {
  const rest = context.text.slice(name.end, line.start + line.text.length);
  const mark = /^\s*[|•·,–—\t-]\s*|^\s+/u.exec(rest);
  if (mark === null) return undefined;
  const text = rest.slice(mark[0].length);
  if (mark[0].trim() === '' && !mark[0].includes('\t') && titleLikelihood(text) < 0.85) return undefined;
  if (!plausible(text) || titleLikelihood(text) < 0.5) return undefined;
  const next = context.lines[line.index + 1];
  const spans = [{ start: name.end + mark[0].length, end: line.start + line.text.length }];
  const wraps =
    next !== undefined &&
    next.column === line.column &&
    Math.abs(next.size - line.size) < 0.5 &&
    next.bold === line.bold &&
    next.gap < line.size * 1.6 &&
    plausible(next.text);
  if (wraps) spans.push({ start: next.start, end: next.start + next.text.length });
  return { value: extractText(context, spans, { method: 'label-after-name', confidence: 0.85 }), spans };
}

function labelAt(context: Context, line: Line, next: Line | undefined, adjacent: boolean): FoundLabel | undefined {
  // A first cell of signs alone is drawn: "//", "»".
  const cells = line.cells.filter(({ fragment }) => /[\p{L}\p{N}]/u.test(fragment.text));
  const cell = cells[0];
  if (cell === undefined) return undefined;
  const text = line.cells.length === 1 ? line.text : cell.fragment.text;
  if (!plausible(text)) return undefined;
  const lead = PREFIX.exec(text)?.[0].length ?? 0;
  const title = lead > 0 ? 0.9 : titleLikelihood(text);
  if (title < 0.5 && (!adjacent || cells.length > 1 || institutionLikelihood(text) >= 0.85)) return undefined;
  const spans = [{ start: line.start + cell.start + lead, end: line.start + cell.end }];
  const wraps =
    next !== undefined &&
    cells.length === 1 &&
    next.index === line.index + 1 &&
    Math.abs(next.size - line.size) < 0.3 &&
    next.bold === line.bold &&
    next.italic === line.italic &&
    next.color === line.color &&
    next.gap < line.size * 1.5 &&
    next.cells.length === 1 &&
    plausible(next.text) &&
    !isPlace(next.text);
  const goesOn =
    wraps &&
    (wrapsInParagraph(line, next) ||
      /[&|,/–-]$/.test(text) ||
      /^\p{Ll}/u.test(next.text) ||
      bothParted(text, next.text));
  if (wraps && (goesOn || line.size > context.bodySize * 1.08 || titleLikelihood(next.text) > 0.5))
    spans.push({ start: next.start, end: next.start + next.text.length });
  return {
    value: extractText(context, spans, {
      method: title >= 0.5 ? 'label-title' : 'label-place',
      confidence: title >= 0.5 ? 0.9 : 0.65,
    }),
    spans,
  };
}

/** "Marketing Manager | Brand" above "Strategist | Growth". */
function bothParted(text: string, next: string): boolean {
  return /\s\|\s/.test(text) && /\s\|\s/.test(next);
}

/** "32 ans – permis B". */
export const AGE = /(?:^|,\s)\d{2} (?:ans|años|anos|anni|jahre|years|jaar|lat|let|лет|років|år|vuotta|yaşında)\b/iu;

function plausible(text: string): boolean {
  if (text.length < 2 || text.length > 120 || wordCount(text) > 16) return false;
  if (/^(?:[sdwc]\/o|son of|daughter of|wife of)\b/i.test(text) || AGE.test(text)) return false;
  if (/@|https?:|www\.|\d{3}|\+\d/.test(text) || /[.!?]$/.test(text.trim())) return false;
  if (isContactLabel(text) || /^I\s\p{Ll}/u.test(text)) return false;
  if (
    /^[\w-]+\.(?:com|io|dev|net|org)\b/i.test(text) ||
    WEB_ADDRESS.test(text) ||
    countryCode(text) !== undefined ||
    isCity(text) ||
    isPlace(text.replace(/^[^:：]{2,20}[:：]\s*/u, ''))
  )
    return false;
  return /\p{L}{2}/u.test(text) || /[\u3040-\u9fff\uac00-\ud7af]/.test(text);
}
