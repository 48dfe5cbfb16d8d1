// Lines that are no skills but head a list of them.
import type { EntryBlock } from '../entries/entry-block.ts';
import type { Line } from '../layout/line.ts';
import { LEVEL } from './skill-level.ts';

/** Words of the longest label. */
const LONGEST = 6;

/** Positions of the blocks that head the ones below: by their look, or by what stands below them all through the section. */
export function labelBlocks(blocks: readonly EntryBlock[]): ReadonlySet<number> {
  const labels = new Set<number>();
  const styles = new Set(blocks.map((block) => block.style));
  const first = blocks[0];
  if (first === undefined) return labels;
  const overItems = blocks.flatMap((block, i) => (isShort(block) && listBelow(blocks, i)?.bullet === true ? [i] : []));
  if (overItems.length > 1) for (const i of overItems) labels.add(i);
  if (alternates(blocks)) for (let i = 0; i < blocks.length; i += 2) labels.add(i);
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    if (isBeside(block, next)) labels.add(i);
    if (styles.size < 2 || !isShort(block) || block.style !== first.style) return;
    if (next !== undefined && (next.style !== block.style || next.bullet) && !LEVEL.test(next.text.trim()))
      labels.add(i);
  });
  return labels;
}

function isShort({ bullet, words, text }: EntryBlock): boolean {
  return !bullet && words <= LONGEST && !/[,;|•、，]/.test(text);
}

/** What follows the line, or the level that stands below it. */
function listBelow(blocks: readonly EntryBlock[], i: number): EntryBlock | undefined {
  const next = blocks[i + 1];
  return next !== undefined && LEVEL.test(next.text.trim()) ? blocks[i + 2] : next;
}

/** A short line, a list with commas, a short line, a list, and so on to the end. */
function alternates(blocks: readonly EntryBlock[]): boolean {
  if (blocks.length < 4 || blocks.length % 2 > 0) return false;
  return blocks.every((block, i) =>
    i % 2 === 0 ? isShort(block) : !block.bullet && /[,、，].*[,、，]/.test(block.text),
  );
}

/** A word in the narrow column beside the list that it heads. */
function isBeside(block: EntryBlock, next: EntryBlock | undefined): boolean {
  if (block.lines[0]?.gutter !== true || block.words > 4) return false;
  return next !== undefined && next.lines[0]?.gutter === false && /[,、]/.test(next.text);
}

/** Ems between a column of labels and the lists beside it, at most. */
const COLUMN_GAP = 2.6;

/** "DevOps" below the label "Cloud &", whose column is too narrow for both: the end of a label, and no skill. */
export function endsLabelAbove(block: EntryBlock, above: EntryBlock | undefined): boolean {
  const [line, ...more] = block.lines;
  const row = above?.lines.find(({ cells }) => cells.length > 0);
  if (line === undefined || row === undefined || row.column !== line.column) return false;
  if (more.length > 0 || line.cells.length > 1 || !isShort(block) || line.gap > line.size * 1.7) return false;
  // A label with its mark is whole, and a list that ends with one goes on.
  if (/[:：]/.test(row.text) || /[,;|•·、，]$/.test(row.text)) return false;
  const label = labelOf(row);
  if (label === undefined || row.styles[0]?.bold !== line.bold) return false;
  if (line.box.x < row.box.x - 2 || line.box.x + line.box.width > label.list) return false;
  const word = (line.box.width * (block.text.indexOf(' ') + 1 || block.text.length)) / block.text.length;
  return label.right + word > label.list - line.size * COLUMN_GAP;
}

/** Where the label of a row ends and its list begins: at a change from bold to plain type, or between two cells. */
function labelOf(row: Line): { right: number; list: number } | undefined {
  const change = row.styles.findIndex(({ bold }) => !bold);
  const style = row.styles[change];
  if (change > 0 && style !== undefined) {
    const cell = row.cells.find(({ start, end }) => start <= style.start && style.start < end);
    const list = cell?.fragment.edges[style.start - cell.start];
    const before = row.cells.find(({ start, end }) => start < style.start && style.start <= end + 1);
    const right = before?.fragment.edges[Math.min(style.start - 1 - before.start, before.fragment.text.length)];
    return right === undefined || list === undefined ? undefined : { right, list };
  }
  const [label, list] = row.cells;
  if (label === undefined || list === undefined) return undefined;
  return { right: label.box.x + label.box.width, list: list.box.x };
}
