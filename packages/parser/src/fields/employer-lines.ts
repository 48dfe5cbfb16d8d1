// "Northwind Foods, 2011 – present" above the roles that were held there in these years, each with dates of its own.
import { titleLikelihood } from '@vitae/taxonomy';
import type { Piece } from '../entries/head-pieces.ts';
import { joinParts } from './joined-pieces.ts';
import type { SectionEntry } from './section-entries.ts';

/** For each entry the index of the line with its employer: its own where it is that line; `undefined` for all others. */
export function employerLines(entries: readonly SectionEntry[]): readonly (number | undefined)[] {
  let line: number | undefined;
  return entries.map((entry, i) => {
    const above = line === undefined ? undefined : entries[line];
    if (above !== undefined && isRoleBelow(above, entry)) return line;
    const next = entries[i + 1];
    line = next !== undefined && isEmployerLine(entry) && isRoleBelow(entry, next) ? i : undefined;
    return line;
  });
}

/** The employer's name on such a line. */
export function employerOf(entry: SectionEntry): Piece | undefined {
  return entry.pieces.find(({ kind }) => kind === 'text');
}

/** Title and what follows it behind a comma or a dash, as one: the employer stands elsewhere. */
export function wholeTitle({ pieces }: SectionEntry): Piece | undefined {
  const texts = pieces.filter(({ kind, block }) => kind === 'text' && block === 0);
  return joinParts(texts, (last, piece) => piece.start - last.end <= 4 && last.bold === piece.bold)[0];
}

function isEmployerLine({ head, body, pieces }: SectionEntry): boolean {
  const texts = pieces.filter(({ kind }) => kind === 'text');
  return body.length === 0 && head.length === 1 && texts.length === 1 && titleLikelihood(texts[0]?.text ?? '') < 0.6;
}

/** Set in another style than the line above, and within its years. */
function isRoleBelow(above: SectionEntry, entry: SectionEntry): boolean {
  if (above.head[0]?.style === entry.head[0]?.style || entry.inherits) return false;
  const [outer, inner] = [yearsOf(above), yearsOf(entry)];
  return outer !== undefined && inner !== undefined && inner.from >= outer.from && inner.to <= outer.to;
}

/** After all years. */
const OPEN = '9999';

function yearsOf({ head }: SectionEntry): { readonly from: string; readonly to: string } | undefined {
  const range = head.flatMap(({ dates }) => dates).find((date) => date.range);
  if (range?.from === undefined) return undefined;
  const to = range.to?.value.slice(0, 4) ?? OPEN;
  return { from: range.from.value.slice(0, 4), to: /^\d/.test(to) ? to : OPEN };
}
