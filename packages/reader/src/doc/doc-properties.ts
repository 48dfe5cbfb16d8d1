// What property modifiers do to characters and paragraphs.
import type { Alignment, TabStop } from '../flow/flow-document.ts';
import { type Sprm, sprms } from './sprms.ts';

export interface DocCharacter {
  size: number;
  font: number | undefined;
  bold: boolean;
  italic: boolean;
  /** `#rrggbb`; undefined for automatic. */
  color: string | undefined;
  hidden: boolean;
  deleted: boolean;
  /** Something is painted behind it. */
  shaded: boolean;
  /** Its character stands for an object. */
  special: boolean;
}

export interface DocParagraph {
  style: number;
  align: Alignment | undefined;
  left: number;
  right: number;
  first: number;
  before: number;
  after: number;
  tabs: TabStop[];
  inTable: boolean;
  depth: number;
  endsRow: boolean;
  endsCell: boolean;
  list: number;
  level: number;
  /** From 0; 9 is body text. */
  outline: number;
  pageBreakBefore: boolean;
  rightToLeft: boolean;
  ruled: boolean;
  /** Edges of the columns of a row, twips. */
  edges: number[];
}

export const PLAIN_CHARACTER: DocCharacter = {
  size: 10,
  font: undefined,
  bold: false,
  italic: false,
  color: undefined,
  hidden: false,
  deleted: false,
  shaded: false,
  special: false,
};

export const PLAIN_PARAGRAPH: DocParagraph = {
  style: 0,
  align: undefined,
  left: 0,
  right: 0,
  first: 0,
  before: 0,
  after: 0,
  tabs: [],
  inTable: false,
  depth: 0,
  endsRow: false,
  endsCell: false,
  list: 0,
  level: 0,
  outline: 9,
  pageBreakBefore: false,
  rightToLeft: false,
  ruled: false,
  edges: [],
};

const TWIPS = 20;
/** The sixteen colours of old. */
const COLORS = [
  undefined,
  '#000000',
  '#0000ff',
  '#00ffff',
  '#00ff00',
  '#ff00ff',
  '#ff0000',
  '#ffff00',
  '#ffffff',
  '#000080',
  '#008080',
  '#008000',
  '#800080',
  '#800000',
  '#808000',
  '#808080',
  '#c0c0c0',
] as const;
const ALIGNMENTS = ['left', 'center', 'right', 'left'] as const;

/** 0x80 keeps what the style says and 0x81 turns it round. */
function toggle(value: number, styled: boolean): boolean {
  if (value === 0x80) return styled;
  return value === 0x81 ? !styled : value !== 0;
}

/** `styled` is what the paragraph's style gives. */
export function applyCharacter(
  to: DocCharacter,
  styled: DocCharacter,
  view: DataView,
  at: number,
  length: number,
): void {
  for (const sprm of sprms(view, at, length)) applyCharacterSprm(to, styled, sprm);
}

function applyCharacterSprm(to: DocCharacter, styled: DocCharacter, { code, view, at, size }: Sprm): void {
  const byte = view.getUint8(at);
  switch (code) {
    case 0x0835:
      to.bold = toggle(byte, styled.bold);
      break;
    case 0x0836:
      to.italic = toggle(byte, styled.italic);
      break;
    case 0x083c:
      to.hidden = toggle(byte, styled.hidden);
      break;
    case 0x0800:
      to.deleted = byte !== 0;
      break;
    case 0x0855:
      to.special = byte !== 0;
      break;
    case 0x4a43:
      to.size = Math.min(Math.max(view.getUint16(at, true) / 2, 0.5), 200);
      break;
    case 0x4a4f:
      to.font = view.getUint16(at, true);
      break;
    case 0x2a42:
      to.color = COLORS[byte];
      break;
    case 0x6870:
      to.color = view.getUint8(at + 3) === 0xff ? undefined : rgb(view, at);
      break;
    case 0x2a0c:
      to.shaded = byte !== 0;
      break;
    case 0xca71:
      to.shaded = size >= 8 && view.getUint8(at + 7) !== 0xff;
  }
}

function rgb(view: DataView, at: number): string {
  return `#${[0, 1, 2]
    .map((i) =>
      view
        .getUint8(at + i)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

export function applyParagraph(to: DocParagraph, view: DataView, at: number, length: number): void {
  for (const sprm of sprms(view, at, length)) {
    applyLayout(to, sprm);
    applyStructure(to, sprm);
  }
}

function applyLayout(to: DocParagraph, { code, view, at, size }: Sprm): void {
  const points = (): number => view.getInt16(at, true) / TWIPS;
  switch (code) {
    case 0x2403:
    case 0x2461:
      to.align = ALIGNMENTS[view.getUint8(at)] ?? 'left';
      break;
    case 0x840f:
    case 0x845e:
      to.left = points();
      break;
    case 0x840e:
    case 0x845d:
      to.right = points();
      break;
    case 0x8411:
    case 0x8460:
      to.first = points();
      break;
    case 0xa413:
      to.before = view.getUint16(at, true) / TWIPS;
      break;
    case 0xa414:
      to.after = view.getUint16(at, true) / TWIPS;
      break;
    case 0xc60d:
    case 0xc615:
      to.tabs = changedTabs(to.tabs, view, at, size, code === 0xc615);
      break;
    case 0x2407:
      to.pageBreakBefore = view.getUint8(at) !== 0;
      break;
    case 0x2441:
      to.rightToLeft = view.getUint8(at) !== 0;
      break;
    case 0x6426:
      to.ruled = view.getUint32(at, true) !== 0 && view.getUint32(at, true) !== 0xffffffff;
      break;
    case 0xc650:
      to.ruled = size >= 8 && view.getUint8(at + 5) !== 0 && view.getUint8(at + 5) !== 0xff;
  }
}

const TAB_KINDS = ['left', 'center', 'right', 'right', 'left'] as const;

/** Tabs to delete (each with a tolerance in the second form), then tabs to add. */
function changedTabs(
  tabs: readonly TabStop[],
  view: DataView,
  start: number,
  size: number,
  tolerant: boolean,
): TabStop[] {
  const end = start + size;
  const deleted = view.getUint8(start);
  const gone = new Set<number>();
  for (let i = 0; i < deleted && start + 3 + i * 2 <= end; i++)
    gone.add(view.getInt16(start + 1 + i * 2, true) / TWIPS);
  let at = start + 1 + deleted * (tolerant ? 4 : 2);
  const kept = tabs.filter((tab) => !gone.has(tab.at));
  if (at >= end) return kept;
  const added = view.getUint8(at);
  at += 1;
  if (at + added * 3 > end) return kept;
  for (let i = 0; i < added; i++) {
    const kind = TAB_KINDS[view.getUint8(at + added * 2 + i) & 7] ?? 'left';
    kept.push({ at: view.getInt16(at + i * 2, true) / TWIPS, kind });
  }
  return kept;
}

const MAX_COLUMNS = 64;

function applyStructure(to: DocParagraph, { code, view, at, size }: Sprm): void {
  switch (code) {
    case 0x4600:
      to.style = view.getUint16(at, true);
      break;
    case 0x2416:
      to.inTable = view.getUint8(at) !== 0;
      break;
    case 0x2417:
      to.endsRow = view.getUint8(at) !== 0;
      break;
    case 0x6649:
      to.depth = Math.min(20, Math.max(0, view.getInt32(at, true)));
      break;
    case 0x244b:
      to.endsCell = view.getUint8(at) !== 0;
      break;
    case 0x244c:
      to.endsRow = view.getUint8(at) !== 0;
      break;
    case 0x260a:
      to.level = Math.min(8, view.getUint8(at));
      break;
    case 0x460b:
      to.list = view.getUint16(at, true);
      break;
    case 0x2640:
      to.outline = view.getUint8(at);
      break;
    case 0xd608: {
      const count = Math.min(MAX_COLUMNS, view.getUint8(at));
      if (1 + (count + 1) * 2 > size) break;
      to.edges = Array.from({ length: count + 1 }, (_, i) => view.getInt16(at + 1 + i * 2, true));
    }
  }
}
