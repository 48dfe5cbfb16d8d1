// Pages of formatting ("FKPs"): which byte ranges of the main stream have which property modifiers.

export interface FormattedRange {
  /** Byte offsets in the main stream. */
  readonly start: number;
  readonly end: number;
  /** Modifiers in the main stream; a length of 0 means none. */
  readonly at: number;
  readonly length: number;
  /** Of paragraphs. */
  readonly style: number;
}

const PAGE = 512;

interface Table {
  readonly offset: number;
  readonly length: number;
}

export function characterRanges(main: DataView, table: DataView, where: Table): FormattedRange[] {
  return pagesOf(table, where).flatMap((page) => {
    const count = main.getUint8(page + PAGE - 1);
    return ranges(main, page, count, (i) => {
      const offset = main.getUint8(page + (count + 1) * 4 + i) * 2;
      if (offset === 0) return NONE;
      return { at: page + offset + 1, length: main.getUint8(page + offset), style: 0 };
    });
  });
}

export function paragraphRanges(main: DataView, table: DataView, where: Table): FormattedRange[] {
  return pagesOf(table, where).flatMap((page) => {
    const count = main.getUint8(page + PAGE - 1);
    return ranges(main, page, count, (i) => {
      const offset = main.getUint8(page + (count + 1) * 4 + i * 13) * 2;
      if (offset === 0) return NONE;
      const short = main.getUint8(page + offset);
      const start = page + offset + (short === 0 ? 2 : 1);
      const length = short === 0 ? main.getUint8(page + offset + 1) * 2 : short * 2 - 1;
      return { at: start + 2, length: Math.max(0, length - 2), style: main.getUint16(start, true) };
    });
  });
}

const NONE = { at: 0, length: 0, style: 0 } as const;

function pagesOf(table: DataView, { offset, length }: Table): number[] {
  const count = Math.floor((length - 4) / 8);
  const pages: number[] = [];
  for (let i = 0; i < count; i++)
    pages.push((table.getUint32(offset + (count + 1) * 4 + i * 4, true) & 0x3fffff) * PAGE);
  return pages;
}

function ranges(
  main: DataView,
  page: number,
  count: number,
  properties: (index: number) => Pick<FormattedRange, 'at' | 'length' | 'style'>,
): FormattedRange[] {
  const result: FormattedRange[] = [];
  for (let i = 0; i < count; i++) {
    const [start, end] = [main.getUint32(page + i * 4, true), main.getUint32(page + i * 4 + 4, true)];
    if (end > start) result.push({ start, end, ...properties(i) });
  }
  return result;
}

/** The range that holds a byte offset; ranges are sorted and don't overlap. */
export function rangeAt(sorted: readonly FormattedRange[], offset: number): FormattedRange | undefined {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = sorted[middle];
    if (range === undefined) return undefined;
    if (offset < range.start) high = middle - 1;
    else if (offset >= range.end) low = middle + 1;
    else return range;
  }
  return undefined;
}
