// A stretch of set text whose place on a page is known → a run of the page.
import type { Box, Link, Run } from '@vitae/schema';
import { ASCENT, DESCENT, isRightToLeft } from './font-metrics.ts';
import type { PlacedRun } from './piece.ts';

/** Positions are rounded to hundredths of a point. Adds the address of a hyperlink to `links`. */
export function placedRun(placed: PlacedRun, dx: number, dy: number, links: Link[]): Run {
  const { style } = placed;
  const edges = movedEdges(placed.edges, placed.shift + dx);
  const x = edges[0] ?? 0;
  const baseline = placed.baseline + dy;
  const box = {
    x,
    y: baseline - style.size * ASCENT,
    width: (edges[edges.length - 1] ?? x) - x,
    height: style.size * (ASCENT + DESCENT),
  };
  if (style.link !== undefined) links.push({ uri: style.link, box });
  return new SetRun(placed, { box, baseline, edges, link: style.link === undefined ? undefined : links.length - 1 });
}

/**
 * All members are always there: objects of one shape are read faster, and every step of the parser reads runs. A class, because the
 * engine takes objects of a literal that lives as long as its document for old, and keeps them and their positions until all of the
 * memory is cleaned.
 */
class SetRun implements Run {
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  readonly font: string | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly color: string | undefined;
  readonly hidden: Run['hidden'];
  readonly edges: number[] | undefined;
  readonly paragraph: number | undefined;
  readonly link: number | undefined;
  readonly breaks: boolean | undefined;

  constructor(
    { text, style, paragraph, breaks }: PlacedRun,
    place: {
      readonly box: Box;
      readonly baseline: number;
      readonly edges: number[];
      readonly link: number | undefined;
    },
  ) {
    this.text = text;
    this.box = place.box;
    this.baseline = place.baseline;
    this.size = style.size;
    this.font = style.font;
    this.bold = style.bold === true ? true : undefined;
    this.italic = style.italic === true ? true : undefined;
    this.color = style.color;
    this.hidden = style.hidden;
    this.edges = isRightToLeft(text) ? undefined : place.edges;
    this.paragraph = paragraph;
    this.link = place.link;
    this.breaks = breaks ? true : undefined;
  }
}

function movedEdges(edges: readonly number[], by: number): number[] {
  const moved: number[] = new Array(edges.length);
  for (let i = 0; i < edges.length; i++) moved[i] = Math.round(((edges[i] ?? 0) + by) * 100) / 100;
  return moved;
}
