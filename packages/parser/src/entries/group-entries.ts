// Blocks of a section → entries: by their dates, by the look of their first lines, by indentation and blank space.
import type { EntryBlock } from './entry-block.ts';
import { isWebAddress } from './web-address.ts';

export interface EntryGroup {
  readonly head: readonly EntryBlock[];
  readonly body: readonly EntryBlock[];
  /** Begins without a first line of its own: a further role at the employer before. */
  readonly inherits: boolean;
}

const MAX_HEAD = 6;

export function groupEntries(given: readonly EntryBlock[]): EntryGroup[] {
  if (given.length === 0) return [];
  const blocks = datesBesideNames(given);
  const starts = findStarts(blocks);
  return starts.map((start, i) =>
    cutEntry(blocks.slice(start.index, starts[i + 1]?.index ?? blocks.length), start.inherits),
  );
}

/** Name, a paragraph about it, and only then the dates, all through the section: they belong beside the name. */
function datesBesideNames(blocks: readonly EntryBlock[]): readonly EntryBlock[] {
  const dated = blocks.flatMap((block, i) => (block.anchor ? [i] : []));
  if (dated[0] !== 2 || !dated.every((i) => isBelowText(blocks, i))) return blocks;
  const moved = [...blocks];
  for (const i of dated) moved.splice(i - 1, 2, ...[blocks[i], blocks[i - 1]].filter((block) => block !== undefined));
  return moved;
}

function isBelowText(blocks: readonly EntryBlock[], i: number): boolean {
  const [name, text, dates] = [blocks[i - 2], blocks[i - 1], blocks[i]];
  if (name === undefined || text === undefined || dates === undefined || !onlyDates(dates)) return false;
  const told = !text.bullet && text.words >= LEAST_TEXT && text.style !== dates.style;
  return told && isHead(name) && name.style === blocks[0]?.style && name.style !== text.style;
}

/** Words of the shortest paragraph that stands between a name and its dates. */
const LEAST_TEXT = 6;

interface Start {
  readonly index: number;
  readonly inherits: boolean;
}

function findStarts(blocks: readonly EntryBlock[]): Start[] {
  const anchors = blocks.flatMap((block, i) => (block.anchor && !block.bullet ? [i] : []));
  if (anchors.length === 0) return startsWithoutDates(blocks);
  const starts: Start[] = [];
  const lead = leadLength(blocks, anchors);
  const alone = anchors.filter((i) => blocks[i] !== undefined && onlyDates(blocks[i])).length;
  const inline = lead === 0 && alone * 2 < anchors.length;
  const firstStyle = blocks[Math.max(0, (anchors[0] ?? 0) - lead)]?.style;
  let previousAnchor = -1;
  for (const anchor of anchors) {
    if (lead > 0 && repeats(blocks[previousAnchor], blocks[anchor])) continue;
    if (sameHead(blocks, previousAnchor, anchor)) {
      previousAnchor = anchor;
      continue;
    }
    const slipped = inline && isSlipped(blocks, anchor, previousAnchor);
    const index = slipped ? anchor - 1 : startBefore(blocks, anchor, previousAnchor, lead, firstStyle);
    const own = blocks[index]?.style === firstStyle || index < anchor;
    starts.push({ index, inherits: starts.length > 0 && lead > 0 && !own });
    previousAnchor = anchor;
  }
  const first = starts[0];
  if (first !== undefined && first.index > 0) starts[0] = { index: 0, inherits: false };
  return addDateless(blocks, starts, firstStyle);
}

/** Header blocks before the first date of the section. */
function leadLength(blocks: readonly EntryBlock[], anchors: readonly number[]): number {
  const first = anchors[0] ?? 0;
  let lead = 0;
  while (lead < first && lead < 4 && isHead(blocks[first - lead - 1])) lead++;
  return lead;
}

function isHead(block: EntryBlock | undefined): boolean {
  return block?.header === true;
}

/** Two dates in one head: from and to in separate cells, or a date repeated. */
function sameHead(blocks: readonly EntryBlock[], previous: number, anchor: number): boolean {
  if (previous < 0 || anchor - previous > 1) return false;
  const a = blocks[previous];
  const b = blocks[anchor];
  if (a === undefined || b === undefined || a.words > 3 || b.words > 3 || a.dates.some((d) => d.range)) return false;
  // Scripts without spaces say much in three words.
  return !(saysMore(a) && saysMore(b));
}

function saysMore({ text, dates }: EntryBlock): boolean {
  if (text.replace(/[\s\d]/g, '').length > 12) return true;
  const dated = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return !/[:：]/.test(text) && text.replace(/[\s,]/g, '').length - dated >= NAME_LETTERS;
}

/** "Webby Honoree, 2019" is no half of a range: letters beside the date. */
const NAME_LETTERS = 9;

/** Nothing but the dates that the entry has already, as printed once more for machines or small screens. */
function repeats(before: EntryBlock | undefined, block: EntryBlock | undefined): boolean {
  if (before === undefined || block === undefined || !(onlyDates(block) || isLabelledDate(block))) return false;
  const known = new Set(before.dates.flatMap(({ from, to }) => [from?.value, to?.value]));
  // Dates that a program could not print are alike and say nothing.
  if (block.dates.every(({ from, to }) => from === undefined && to === undefined)) return false;
  return block.dates.every(({ from, to }) =>
    [from, to].every((point) => point === undefined || known.has(point.value)),
  );
}

/** "Awarded on: 1 November 2022". */
function isLabelledDate({ text, dates }: EntryBlock): boolean {
  const [date] = dates;
  const label = /^\p{L}[\p{L} ]{2,20}[:：]\s*/u.exec(text)?.[0].length;
  return date !== undefined && label !== undefined && text.length - label - (date.end - date.start) <= 2;
}

/** Where the others have title and dates in one line, dates alone stand below their title: scans part such lines. */
function isSlipped(blocks: readonly EntryBlock[], anchor: number, previousAnchor: number): boolean {
  const [above, dates] = [blocks[anchor - 1], blocks[anchor]];
  if (above === undefined || dates === undefined || anchor - 1 <= previousAnchor) return false;
  return onlyDates(dates) && isHead(above) && above.words <= 6;
}

function startBefore(
  blocks: readonly EntryBlock[],
  anchor: number,
  previousAnchor: number,
  lead: number,
  firstStyle: string | undefined,
): number {
  let low = anchor;
  while (low - 1 > previousAnchor && anchor - low < MAX_HEAD && isHead(blocks[low - 1])) low--;
  if (low === anchor) return anchor;
  const limit = Math.max(low, anchor - Math.max(lead, 1) - 1);
  for (let i = anchor; i >= limit; i--) {
    const distance = anchor - i;
    if (blocks[i]?.style === firstStyle && distance <= lead && (i === low || distance === lead)) return i;
  }
  const exact = anchor - lead;
  if (exact >= low) return exact;
  return low;
}

/** Entries that have no date where the others have one: same look and place as the other first lines. */
function addDateless(blocks: readonly EntryBlock[], starts: readonly Start[], style: string | undefined): Start[] {
  const known = new Set(starts.map((start) => start.index));
  const distinct = blocks.filter((block) => block.style === style && block.header).length;
  if (style === undefined || distinct > starts.length * 2 + 1) return [...starts];
  // One date alone tells little: the first lines have to be bold.
  if (starts.length < 2 && !style.includes('B')) return [...starts];
  const bodyStyles = blocks.filter((block) => block.style === style && !block.header).length;
  if (bodyStyles > 0) return [...starts];
  const extra = blocks.flatMap((block, i) => {
    if (known.has(i) || block.style !== style || !block.header || /[:：]\s*$/.test(block.text)) return [];
    const before = blocks[i - 1];
    return before !== undefined && !before.header ? [{ index: i, inherits: false }] : [];
  });
  const all = [...starts, ...extra].sort((a, b) => a.index - b.index);
  // A first line whose date stands below it, with nothing but head lines between, belongs to that date.
  return all.flatMap((start, i) => {
    const before = all[i - 1];
    if (before !== undefined && extra.includes(before) && onlyHeads(blocks, before.index, start.index)) return [];
    return [start];
  });
}

function onlyHeads(blocks: readonly EntryBlock[], from: number, to: number): boolean {
  return to - from <= 4 && blocks.slice(from, to).every(isHead);
}

/** No dates at all: an entry begins at each block that looks like the first one, when others stand between. */
function startsWithoutDates(blocks: readonly EntryBlock[]): Start[] {
  const style = blocks[0]?.style;
  const first = blocks[0];
  if (first === undefined) return [];
  const same = blocks.flatMap((block, i) =>
    block.style === style && block.header && block.bullet === first.bullet ? [i] : [],
  );
  const styles = new Set(blocks.map((block) => block.style + block.bullet + block.header));
  if (styles.size > 1 && same.length > 0 && same.length < blocks.length) {
    // A web address below the first line is no text that parts two entries.
    const apart = same.filter(
      (i) => i === 0 || !(same.includes(i - 1) || (same.includes(i - 2) && isWebAddress(blocks[i - 1]?.text ?? ''))),
    );
    return apart.map((index) => ({ index, inherits: false }));
  }
  const wide = blocks.flatMap((block, i) => (i === 0 || block.gap > 2.4 ? [i] : []));
  return (
    wide.length > 1 && wide.length < blocks.length
      ? wide
      : same.length === blocks.length
        ? blocks.map((_, i) => i)
        : [0]
  ).map((index) => ({ index, inherits: false }));
}

function cutEntry(blocks: readonly EntryBlock[], inherits: boolean): EntryGroup {
  let head = 0;
  const lastAnchor = blocks.findLastIndex(
    (block, i) => i < MAX_HEAD && block.anchor && !block.bullet && blocks.slice(0, i).every(isHead),
  );
  while (head < blocks.length && head < MAX_HEAD && isHead(blocks[head])) {
    if (head > Math.max(lastAnchor, 1) && looksLikeBody(blocks, head)) break;
    head++;
  }
  if (head === 0) head = 1;
  if (blocks.slice(0, head).every(onlyDates) && blocks[head]?.bullet === false) head++;
  return { head: blocks.slice(0, head), body: blocks.slice(head), inherits };
}

/** Nothing but dates: the head goes on with the next block, however long that is. */
export function onlyDates(block: EntryBlock): boolean {
  const dated = block.dates.reduce((sum, date) => sum + date.end - date.start, 0);
  return dated > 0 && block.text.replace(/[\s()–—-]/g, '').length - dated <= 4;
}

/** After the date: a line as long as a sentence, or one that its neighbours below share the look with. */
function looksLikeBody(blocks: readonly EntryBlock[], i: number): boolean {
  const block = blocks[i];
  if (block === undefined) return true;
  if (/https?:\/\/\S+$/.test(block.text) && block.words <= 24 && !/[.!?]\s/.test(block.text)) return false;
  if (block.words > 9) return true;
  const next = blocks[i + 1];
  return next !== undefined && next.style === block.style && block.words > 4 && !next.bullet;
}
