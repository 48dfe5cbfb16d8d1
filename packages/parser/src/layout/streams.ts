// Newspaper columns and text boxes of a flowing format: the document itself says in which order they are read.
import type { Page, Paragraph, ReadDocument } from '@vitae/schema';

/** What is read without a break: the main text, a column or a text box. */
export interface Stream {
  /** Those that it stands on, with only its own runs. */
  readonly pages: readonly Page[];
  /** A column or a text box that stands beside others. */
  readonly apart: boolean;
}

/** In reading order; a document without columns or boxes side by side is one stream. */
export function streamsOf({ pages, paragraphs }: ReadDocument): Stream[] {
  const whole: Stream = { pages, apart: false };
  if (paragraphs === undefined || paragraphs.every(isMain)) return [whole];
  const beside = framesSideBySide(pages, paragraphs);
  const areas = paragraphs.map((paragraph) => areaOf(paragraph, beside));
  if (areas.every((area) => area === MAIN)) return [whole];
  const streams: { pages: Page[]; apart: boolean }[] = [];
  const numbers = areas.map((area, i) => {
    if (i === 0 || area !== areas[i - 1]) streams.push({ pages: [], apart: area !== MAIN });
    return streams.length - 1;
  });
  for (const page of pages) {
    const parts = Map.groupBy(page.runs, ({ paragraph }) => numbers[paragraph ?? 0]);
    for (const [number, runs] of parts) streams[number ?? 0]?.pages.push({ ...page, runs });
  }
  return streams;
}

const MAIN = '';

function isMain({ column, frame }: Paragraph): boolean {
  return column === undefined && frame === undefined;
}

function areaOf({ column, frame }: Paragraph, beside: ReadonlySet<number>): string {
  if (column !== undefined) return `column ${column.set}.${column.index}`;
  return frame !== undefined && beside.has(frame) ? `frame ${frame}` : MAIN;
}

/** A box with fewer lines is a part of the row that it stands on, such as the date beside a title. */
const LEAST_LINES = 3;

interface Extent {
  readonly baselines: Set<number>;
  top: number;
  bottom: number;
}

function framesSideBySide(pages: readonly Page[], paragraphs: readonly Paragraph[]): Set<number> {
  const beside = new Set<number>();
  for (const { runs } of pages) {
    const extents = [...frameExtents(runs, paragraphs)].filter(([, { baselines }]) => baselines.size >= LEAST_LINES);
    for (const [frame, { top, bottom }] of extents) {
      const overlaps = extents.some(([other, o]) => other !== frame && o.top < bottom && top < o.bottom);
      if (overlaps) beside.add(frame);
    }
  }
  return beside;
}

function frameExtents(runs: Page['runs'], paragraphs: readonly Paragraph[]): Map<number, Extent> {
  const extents = new Map<number, Extent>();
  for (const { paragraph, baseline } of runs) {
    const frame = paragraph === undefined ? undefined : paragraphs[paragraph]?.frame;
    if (frame === undefined) continue;
    const extent = extents.get(frame) ?? { baselines: new Set(), top: baseline, bottom: baseline };
    extent.baselines.add(Math.round(baseline));
    extent.top = Math.min(extent.top, baseline);
    extent.bottom = Math.max(extent.bottom, baseline);
    extents.set(frame, extent);
  }
  return extents;
}
