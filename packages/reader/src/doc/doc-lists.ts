// Lists of a DOC: which text stands in front of each item.
import { type NumberStyle, numberText } from '../flow/number-text.ts';
import { symbolText } from '../flow/symbol-text.ts';
import { applyParagraph } from './apply-paragraph.ts';
import { type DocParagraph, PLAIN_PARAGRAPH } from './doc-properties.ts';

export interface DocListItem {
  readonly text: string;
  /** Indents that the list gives. */
  readonly paragraph: DocParagraph;
}

/** Counts: call once for each item in document order. `list` counts from 1. */
export type NextDocItem = (list: number, level: number) => DocListItem | undefined;

interface Level {
  readonly start: number;
  readonly style: NumberStyle | 'bullet';
  /** Characters 0 to 8 stand for the numbers of these levels. */
  readonly text: string;
  readonly paragraph: DocParagraph;
}

const STYLES: Readonly<Record<number, NumberStyle | 'bullet'>> = {
  0: 'decimal',
  1: 'upper-roman',
  2: 'lower-roman',
  3: 'upper-letter',
  4: 'lower-letter',
  22: 'decimal-zero',
  23: 'bullet',
  255: 'none',
};
const LIST_SIZE = 28;
const OVERRIDE_SIZE = 16;
const MAX_LISTS = 2000;

interface Table {
  readonly offset: number;
  readonly length: number;
}

export function readDocLists(table: DataView, lists: Table, overrides: Table): NextDocItem {
  const levels = lists.length < 2 ? new Map<number, Level[]>() : readLevels(table, lists);
  const ids = overrides.length < 4 ? [] : readOverrides(table, overrides);
  const counters = new Map<number, number[]>();
  return (list, level) => {
    const id = ids[list - 1];
    const own = id === undefined ? undefined : levels.get(id);
    const look = own?.[level] ?? own?.[0];
    if (id === undefined || own === undefined || look === undefined) return undefined;
    const counts = counters.get(id) ?? [];
    counters.set(id, counts);
    counts.length = Math.min(counts.length, level + 1);
    for (let i = 0; i <= level; i++) {
      counts[i] = i === level && counts[i] !== undefined ? (counts[i] ?? 0) + 1 : (counts[i] ?? own[i]?.start ?? 1);
    }
    return { text: itemText(look, own, counts), paragraph: look.paragraph };
  };
}

function itemText(look: Level, levels: readonly Level[], counts: readonly number[]): string {
  if (look.style === 'bullet') return look.text === 'o' ? '◦' : symbolText(look.text, undefined).trim();
  let text = '';
  for (const character of look.text) {
    const index = character.charCodeAt(0);
    const style = levels[index]?.style ?? 'decimal';
    text += index > 8 ? character : style === 'bullet' ? '' : numberText(counts[index] ?? 1, style);
  }
  return text.trim();
}

/** The levels follow behind the table that the head of the file tells of. */
function readLevels(table: DataView, { offset, length }: Table): Map<number, Level[]> {
  const result = new Map<number, Level[]>();
  const count = Math.min(MAX_LISTS, table.getUint16(offset, true));
  let at = offset + length;
  for (let i = 0; i < count; i++) {
    const list = offset + 2 + i * LIST_SIZE;
    if (list + LIST_SIZE > table.byteLength) break;
    const isSimple = (table.getUint8(list + 26) & 1) !== 0;
    const levels: Level[] = [];
    for (let level = 0; level < (isSimple ? 1 : 9) && at + 30 <= table.byteLength; level++) {
      const read = readLevel(table, at);
      levels.push(read.level);
      at = read.next;
    }
    result.set(table.getInt32(list, true), levels);
  }
  return result;
}

function readLevel(table: DataView, at: number): { level: Level; next: number } {
  const [characterSize, paragraphSize] = [table.getUint8(at + 24), table.getUint8(at + 25)];
  const paragraph = { ...PLAIN_PARAGRAPH };
  applyParagraph(paragraph, table, at + 28, paragraphSize);
  const name = at + 28 + paragraphSize + characterSize;
  const length = name + 2 <= table.byteLength ? table.getUint16(name, true) : 0;
  let text = '';
  for (let i = 0; i < length && name + 4 + i * 2 <= table.byteLength; i++)
    text += String.fromCharCode(table.getUint16(name + 2 + i * 2, true));
  const level = {
    start: table.getInt32(at, true),
    style: STYLES[table.getUint8(at + 4)] ?? 'decimal',
    text,
    paragraph,
  };
  return { level, next: name + 2 + length * 2 };
}

/** The list that each override stands for. */
function readOverrides(table: DataView, { offset }: Table): number[] {
  const count = Math.min(MAX_LISTS, table.getUint32(offset, true));
  const ids: number[] = [];
  for (let i = 0; i < count; i++) {
    const at = offset + 4 + i * OVERRIDE_SIZE;
    if (at + OVERRIDE_SIZE > table.byteLength) break;
    ids.push(table.getInt32(at, true));
  }
  return ids;
}
