// Each value of an answer is looked for in the document. What isn't there is marked; what is gets its place.
import type { DocumentText, Place } from '@vitae/schema';
import { childOf, isSchema, leafKind, propertiesOf, typeOf } from '../structured/schema-node.ts';
import { pointerName } from '../structured/wire-schema.ts';
import type { JsonSchema } from '../template-version.ts';
import { createColumnSearch } from './column-text.ts';
import { dateValue, findDates, isBefore } from './date-value.ts';
import { type Entry, nearestEntry } from './entry-reach.ts';
import { placesOf } from './place-of.ts';
import { findSpans, indexText, type TextIndex, type TextSpan } from './text-index.ts';

/** `missing`: not in the text. `misplaced`: in the text, at another entry. `swapped`: the end comes before the start. */
export type Grounding =
  | { readonly status: 'found'; readonly places: readonly Place[]; readonly raw: string; readonly atLine: boolean }
  | { readonly status: 'missing' | 'misplaced' | 'swapped' };

interface Leaf {
  readonly pointer: string;
  readonly kind: 'text' | 'date';
  readonly text: string;
  /** Pointer of the list's item that it belongs to; the root where it belongs to none. */
  readonly entry: string;
  spans: readonly TextSpan[];
  chosen?: TextSpan;
  /** Of a value that another column's words stand in. */
  pieces?: readonly TextSpan[];
}

export interface GroundParts {
  readonly schema: JsonSchema;
  readonly value: unknown;
  /** JSON pointer → line that the model gave, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly text: DocumentText;
}

/** JSON pointer of each text and date → what was found. Empty texts are left out: they claim nothing. */
export function groundAnswer({ schema, value, lines, text }: GroundParts): Map<string, Grounding> {
  const index = indexText(text.text);
  const lineStarts = startsOf(text.text);
  const leaves = collect(schema, value);
  const inColumns = createColumnSearch(text);
  for (const leaf of leaves) {
    leaf.spans = spansOf(index, leaf);
    if (leaf.spans.length === 0 && leaf.kind === 'text') {
      const [pieces] = inColumns(leaf.text);
      if (pieces !== undefined) leaf.pieces = pieces;
      leaf.spans = (pieces ?? []).slice(0, 1);
    }
    const chosen = choose(leaf.spans, spanOfLine(lineStarts, text.text, lines.get(leaf.pointer)));
    if (chosen !== undefined) leaf.chosen = chosen;
  }
  const entries = entriesOf(leaves, text);
  const result = new Map<string, Grounding>();
  for (const leaf of leaves) result.set(leaf.pointer, ground(leaf, { entries, lines, text, lineStarts }));
  for (const pointer of swappedDates(leaves)) result.set(pointer, { status: 'swapped' });
  return result;
}

function ground(
  leaf: Leaf,
  of: {
    readonly entries: readonly Entry[];
    readonly lines: ReadonlyMap<string, number>;
    readonly text: DocumentText;
    readonly lineStarts: readonly number[];
  },
): Grounding {
  const own = leaf.kind === 'date' ? nearestEntry(leaf, of.entries, of.text) : { span: leaf.chosen };
  if (leaf.chosen === undefined) return { status: 'missing' };
  if (own.span === undefined) return { status: 'misplaced' };
  const line = of.lines.get(leaf.pointer);
  const at = lineOf(of.lineStarts, own.span.start);
  const pieces = leaf.pieces ?? [own.span];
  return {
    status: 'found',
    places: pieces.flatMap((piece) => placesOf(of.text, piece)),
    raw: pieces.map(({ start, end }) => of.text.text.slice(start, end)).join('\n'),
    atLine: line !== undefined && Math.abs(at - line) <= 1,
  };
}

function spansOf(index: TextIndex, { kind, text }: Leaf): TextSpan[] {
  const date = kind === 'date' ? dateValue(text) : undefined;
  const dates = date === undefined ? [] : findDates(index, date);
  if (kind === 'date') return dates.length > 0 ? dates : findSpans(index, text);
  return findSpans(index, text);
}

/** Of several places the one nearest to where the model saw it. */
function choose(spans: readonly TextSpan[], line: TextSpan | undefined): TextSpan | undefined {
  if (line === undefined) return spans[0];
  const distance = ({ start }: TextSpan) =>
    start >= line.start && start <= line.end ? 0 : Math.min(Math.abs(start - line.start), Math.abs(start - line.end));
  return [...spans].sort((a, b) => distance(a) - distance(b))[0];
}

function collect(schema: JsonSchema, value: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (node: JsonSchema, given: unknown, pointer: string, entry: string): void => {
    if (Array.isArray(given)) {
      const items = childOf(node, 'items') ?? {};
      const isEntry = typeOf(items).type === 'object';
      for (const [at, item] of given.entries()) {
        const own = `${pointer}/${at}`;
        visit(items, item, own, isEntry ? own : entry);
      }
      return;
    }
    if (isSchema(given)) {
      for (const [name, child] of propertiesOf(node))
        visit(child, given[name], `${pointer}/${pointerName(name)}`, entry);
      return;
    }
    const kind = leafKind(node);
    if (kind === 'computed' || typeof given !== 'string' || given.trim() === '') return;
    leaves.push({ pointer, kind, text: given, entry, spans: [] });
  };
  visit(schema, value, '', '');
  return leaves;
}

function entriesOf(leaves: readonly Leaf[], text: DocumentText): Entry[] {
  const byEntry = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    if (leaf.entry === '' || leaf.kind === 'date' || leaf.chosen === undefined) continue;
    byEntry.set(leaf.entry, [...(byEntry.get(leaf.entry) ?? []), leaf]);
  }
  return [...byEntry].map(([pointer, all]) => {
    // What names it says where it begins; descriptions reach as far as the date of the next one.
    const naming = all.filter((leaf) => leaf.pointer.lastIndexOf('/') === pointer.length);
    const own = naming.length > 0 ? naming : all;
    // The rarest value tells best where the entry stands; the others are taken where they are nearest to it.
    const [pivot] = [...own].sort((a, b) => a.spans.length - b.spans.length || b.text.length - a.text.length);
    const at = pivot?.chosen?.start ?? 0;
    const spans = own.flatMap((leaf) => {
      const [nearest] = [...leaf.spans].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
      return nearest === undefined ? [] : [nearest];
    });
    return { pointer, spans, places: spans.flatMap((span) => placesOf(text, span)) };
  });
}

/** Both dates of an entry whose end comes before its start. */
function swappedDates(leaves: readonly Leaf[]): string[] {
  const dates = leaves.filter(({ kind }) => kind === 'date');
  return dates.flatMap((start) => {
    if (!/\/start_?date$/i.test(start.pointer)) return [];
    const end = dates.find(({ pointer, entry }) => entry === start.entry && /\/end_?date$/i.test(pointer));
    const [from, to] = [dateValue(start.text), end === undefined ? undefined : dateValue(end.text)];
    if (from === 'present') return end === undefined ? [start.pointer] : [start.pointer, end.pointer];
    if (end === undefined || from === undefined || to === undefined || !isBefore(to, from)) return [];
    return [start.pointer, end.pointer];
  });
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function spanOfLine(starts: readonly number[], text: string, line: number | undefined): TextSpan | undefined {
  const start = line === undefined ? undefined : starts[line - 1];
  return start === undefined ? undefined : { start, end: (starts[line ?? 0] ?? text.length + 1) - 1 };
}

/** From 1. */
function lineOf(starts: readonly number[], offset: number): number {
  let line = 0;
  while ((starts[line] ?? Number.POSITIVE_INFINITY) <= offset) line++;
  return line;
}
