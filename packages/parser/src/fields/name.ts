// The person's name: by size, place, shape, and what the mail address says.
import type { Extracted } from '@vitae/schema';
import { companyLikelihood, isCity, titleLikelihood } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import { extractAs, extractText } from '../evidence/extract.ts';
import type { Span } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import { isDocumentTitle } from '../sections/document-title.ts';
import { headingKind } from '../sections/heading-words.ts';
import type { Section } from '../sections/section.ts';
import { hasCjk } from '../text/fold.ts';
import { LABEL_BEFORE, LABEL_CELL, mailBonus, nameParts } from './name-stretches.ts';

export interface FoundName {
  readonly value: Extracted<string>;
  readonly spans: readonly Span[];
}

interface NameCandidate {
  readonly lines: readonly Line[];
  readonly spans: readonly Span[];
  readonly text: string;
  readonly score: number;
}

const TITLE_PREFIX = /^(?:mr|mrs|ms|miss|dr|prof|herr|frau|sr|sra|mme|mlle|dipl\.-ing|ing|mag)\.?\s+/i;
export function findName(
  context: Context,
  sections: readonly Section[],
  email: string | undefined,
): FoundName | undefined {
  const first = context.lines.find((line) => !line.furniture);
  const lines = nameZone(context, sections);
  const candidates = lines.flatMap((_, i) => candidatesAt(context, lines, i, email, first));
  const best = candidates.reduce<NameCandidate | undefined>(
    (a, b) => (a === undefined || b.score > a.score ? b : a),
    undefined,
  );
  if (best === undefined || best.score < 1) return undefined;
  const confidence = Math.min(0.97, 0.45 + best.score * 0.13);
  const raw = extractText(context, best.spans, { method: 'name-look', confidence });
  const second = candidates
    .filter((c) => c.score < best.score && !c.text.includes(best.text) && c.score > 1.5)
    .sort((a, b) => b.score - a.score)[0];
  const value = { ...raw, value: unspaced(raw.value) };
  if (second === undefined) return { value, spans: best.spans };
  const other = extractAs(context, second.spans, unspaced(second.text), { method: 'name-look', confidence: 0.3 });
  const alternatives = [{ value: other.value, raw: other.raw, places: other.places, confidence: 0.2 }];
  return { value: { ...value, alternatives }, spans: best.spans };
}

/** Of the body's size. */
const LARGE = 1.2;

/** A name above the labels of a table of contacts stands in their gutter; the sizes in scans are guesses. */
function standsOut({ bodySize }: Context, { size, cells }: Line): boolean {
  return size > bodySize * LARGE && cells[0]?.fragment.confidence === undefined;
}

/** First page: everything before the first heading of each column, and the largest text. A gutter holds headings and dates. */
function nameZone(context: Context, sections: readonly Section[]): Line[] {
  const firstPage = namePage(context, sections);
  const top = sections
    .filter((s) => s.kind === 'top' || s.kind === 'contact' || s.kind === 'personal')
    .flatMap((s) => s.lines.slice(0, 14));
  const largest = context.lines.filter(
    (line) => line.page === firstPage && line.styles.some((style) => style.size > context.bodySize * 1.6),
  );
  return [...new Set([...top, ...largest])]
    .filter((line) => line.page === firstPage && !line.furniture)
    .filter((line) => !line.gutter || standsOut(context, line))
    .sort((a, b) => a.index - b.index);
}

/** The first page, unless that is all sidebar and the name is set large on the next. */
function namePage(context: Context, sections: readonly Section[]): number {
  const first = context.lines[0]?.page ?? 1;
  const [head] = sections.filter(({ kind }) => kind === 'top')[0]?.lines ?? [];
  return head !== undefined && head.size > context.bodySize * 1.6 ? head.page : first;
}

function candidatesAt(
  context: Context,
  lines: readonly Line[],
  i: number,
  email: string | undefined,
  first: Line | undefined,
): NameCandidate[] {
  const line = lines[i];
  if (line === undefined) return [];
  const labelled = labelledCell(line);
  const found = nameParts(line, email).map(({ start, end }) => {
    const size = line.styles.find((style) => style.start <= start && style.end > start)?.size ?? line.size;
    const spans = [{ start: line.start + start, end: line.start + end }];
    const text = line.text.slice(start, end);
    return {
      lines: [line],
      spans,
      text,
      score:
        scoreName(context, line, size, text, email, first) +
        (start === labelled || (start > 0 && LABEL_BEFORE.test(line.text.slice(0, start)))
          ? 1.5
          : LABEL_CELL.test(text)
            ? -3
            : start > 0
              ? -0.6
              : 0),
    };
  });
  // Contacts that stand beside the name may be set between its lines.
  const below = lines.slice(i + 1, i + 3).find((one) => surnameBelow(line, one) !== undefined);
  const surname = below && surnameBelow(line, below);
  if (below !== undefined && surname !== undefined) {
    const spans = [
      { start: line.start, end: line.start + line.text.length },
      { start: below.start + surname.start, end: below.start + surname.end },
    ];
    const gap = line.text.endsWith('-') ? '' : ' ';
    const text = line.text + gap + below.text.slice(surname.start, surname.end);
    found.push({
      lines: [line, below],
      spans,
      text,
      score: scoreName(context, line, line.size, text, email, first) + 0.3,
    });
  }
  const next = lines[i + 1];
  if (
    surname === undefined &&
    next !== undefined &&
    next.index === line.index + 1 &&
    Math.abs(next.size - line.size) < 0.8 &&
    line.size > context.bodySize * 1.3 &&
    line.text.length + next.text.length < 40 &&
    !/\t/.test(line.text + next.text) &&
    !isDocumentTitle(line.text) &&
    !isDocumentTitle(next.text)
  ) {
    const text = `${line.text} ${next.text}`;
    const spans = [line, next].map((l) => ({ start: l.start, end: l.start + l.text.length }));
    found.push({
      lines: [line, next],
      spans,
      text,
      score: scoreName(context, line, line.size, text, email, first) + 0.3,
    });
  }
  return found;
}

/** "Maarten van der" above "Meer", "Mira Falken-" above "Rath": the cell of the line below that goes on in the same size. */
function surnameBelow(line: Line, next: Line): { start: number; end: number } | undefined {
  const cell = next.cells[0];
  if (next.index > line.index + 2 || cell === undefined || line.cells.length > 1) return undefined;
  if (!/\s(?:van|von|der|den|de|la|da|del|di|bin|al|el|dos|du|ter|ten|zu|zur|zum)$|\p{Ll}-$/iu.test(line.text))
    return undefined;
  const sameSize = Math.abs(cell.fragment.size - line.size) < 0.8;
  return sameSize && Math.abs(cell.box.x - line.box.x) < line.size * 2 ? cell : undefined;
}

/** Where the cell behind "Name" begins. */
function labelledCell(line: Line): number | undefined {
  const at = line.cells.findIndex((cell) => LABEL_CELL.test(cell.fragment.text.trim()));
  return at < 0 ? undefined : line.cells[at + 1]?.start;
}

function scoreName(
  context: Context,
  line: Line,
  size: number,
  text: string,
  email: string | undefined,
  first: Line | undefined,
): number {
  const name = unspaced(text.replace(TITLE_PREFIX, ''));
  const words = name.split(/\s+/).filter(Boolean);
  if (name.length < 2 || name.length > 50 || /[@/\\\d:;!?%#"=]|https?|www\./.test(name.replace(/[(（].*$/, '')))
    return -1;
  if (isDocumentTitle(name)) return -1;
  const cjk = hasCjk(name);
  if (!cjk && (words.length > 6 || !words.some((word) => /^\p{Lu}/u.test(word) || !/\p{Ll}|\p{Lu}/u.test(word))))
    return -1;
  if (cjk && name.replace(/\s/g, '').length > 12) return -1;
  let score = 0.5;
  const ratio = size / context.bodySize;
  score += Math.min(2.2, Math.max(0, (ratio - 1) * 2.2));
  if (line === first) score += 0.8;
  else if (line.index < 4) score += 0.3;
  if (line.bold) score += 0.2;
  if (words.length >= 2 && words.length <= 4) score += 0.6;
  if (words.length === 1 && !cjk) score -= 0.5;
  if (
    words.every(
      (word) =>
        /^\p{Lu}[\p{L}.'’-]*$/u.test(word) ||
        /^(?:de|da|van|von|der|den|del|la|le|di|bin|al|el|dos|du|ten|ter|zu|y|e)$/i.test(word),
    )
  )
    score += 0.4;
  if (titleLikelihood(name) >= 0.85) score -= 1.6;
  if (companyLikelihood(name) >= 0.6) score -= 0.5;
  if (isCity(name)) score -= 1;
  if (headingKind(name) !== undefined) score -= 3;
  return score + mailBonus(words, email);
}

/** "J A N E   D O E" → "JANE DOE". */
export function unspaced(text: string): string {
  const words = text.trim().split(/\s+/);
  if (words.length < 5 || words.some((word) => word.length > 1)) return text.trim();
  const groups = text.trim().split(/\s{2,}/);
  return groups.map((group) => group.replace(/\s/g, '')).join(' ');
}
