// A stretch of set text whose place on a page is known → a run of the page.
import type { Link, Run } from '@vitae/schema';
import { ASCENT, DESCENT, isRightToLeft } from './font-metrics.ts';
import type { PlacedRun } from './piece.ts';

/** Positions are rounded to hundredths of a point. Adds the address of a hyperlink to `links`. */
export function placedRun(placed: PlacedRun, dx: number, dy: number, links: Link[]): Run {
  const { text, style } = placed;
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
  // Objects of one shape are read faster, and every step of the parser reads runs.
  return {
    text,
    box,
    baseline,
    size: style.size,
    font: style.font,
    bold: style.bold === true ? true : undefined,
    italic: style.italic === true ? true : undefined,
    color: style.color,
    hidden: style.hidden,
    edges: isRightToLeft(text) ? undefined : edges,
    paragraph: placed.paragraph,
    link: style.link === undefined ? undefined : links.length - 1,
  };
}

function movedEdges(edges: readonly number[], by: number): number[] {
  const moved: number[] = new Array(edges.length);
  for (let i = 0; i < edges.length; i++) moved[i] = Math.round(((edges[i] ?? 0) + by) * 100) / 100;
  return moved;
}
