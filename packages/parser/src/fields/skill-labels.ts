// Lines that are no skills but head a list of them.
import type { EntryBlock } from '../entries/entry-block.ts';
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
