// What property modifiers do to paragraphs.
import type { TabStop } from '../flow/flow-document.ts';
import { OLD_SHADE_SIZE, oldShadeAt, SHADE_SIZE, type Shade, shadeAt } from './doc-colors.ts';
import type { DocParagraph } from './doc-properties.ts';
import { type Sprm, sprms } from './sprms.ts';

const TWIPS = 20;
const ALIGNMENTS = ['left', 'center', 'right', 'left'] as const;

export function applyParagraph(to: DocParagraph, view: DataView, at: number, length: number): void {
  for (const sprm of sprms(view, at, length)) {
    applyMeasures(to, sprm);
    applyLayout(to, sprm);
    applyStructure(to, sprm);
    applyShades(to, sprm);
  }
}

function applyMeasures(to: DocParagraph, { code, view, at }: Sprm): void {
  const points = (): number => view.getInt16(at, true) / TWIPS;
  switch (code) {
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
  }
}

function applyLayout(to: DocParagraph, { code, view, at, size }: Sprm): void {
  switch (code) {
    case 0x2403:
    case 0x2461:
      to.align = ALIGNMENTS[view.getUint8(at)] ?? 'left';
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

/** First cell of the lists of shades: each holds 22. */
const FIRST_SHADED: ReadonlyMap<number, number> = new Map([
  [0xd612, 0],
  [0xd670, 0],
  [0xd616, 22],
  [0xd671, 22],
  [0xd60c, 44],
  [0xd672, 44],
]);

function applyShades(to: DocParagraph, { code, view, at, size }: Sprm): void {
  const first = FIRST_SHADED.get(code);
  if (first !== undefined) to.cellShades = withShades(to.cellShades, first, shades(view, at, size, SHADE_SIZE));
  else if (code === 0xd609 && to.cellShades.length === 0) to.cellShades = shades(view, at, size, OLD_SHADE_SIZE);
  else if (code === 0xc64d && size >= SHADE_SIZE) to.shade = shadeAt(view, at);
  else if (code === 0x442d) to.shade = oldShadeAt(view, at);
}

function shades(view: DataView, at: number, size: number, each: number): Shade[] {
  const read = each === SHADE_SIZE ? shadeAt : oldShadeAt;
  return Array.from({ length: Math.min(MAX_COLUMNS, Math.floor(size / each)) }, (_, i) => read(view, at + i * each));
}

function withShades(before: readonly Shade[], first: number, added: readonly Shade[]): Shade[] {
  const all = [...before];
  for (const [i, shade] of added.entries()) all[first + i] = shade;
  return all;
}

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
