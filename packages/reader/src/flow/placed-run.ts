// A stretch of set text whose place on a page is known → a run of the page.
import type { Link, Run } from '@vitae/schema';
import { ASCENT, DESCENT, isRightToLeft } from './font-metrics.ts';
import type { PlacedRun } from './piece.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

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
  const run: Writable<Run> = { text, box, baseline, size: style.size };
  if (style.font !== undefined) run.font = style.font;
  if (style.bold === true) run.bold = true;
  if (style.italic === true) run.italic = true;
  if (style.color !== undefined) run.color = style.color;
  if (style.hidden !== undefined) run.hidden = style.hidden;
  if (!isRightToLeft(text)) run.edges = edges;
  if (placed.paragraph !== undefined) run.paragraph = placed.paragraph;
  if (style.link !== undefined) {
    links.push({ uri: style.link, box });
    run.link = links.length - 1;
  }
  return run;
}

function movedEdges(edges: readonly number[], by: number): number[] {
  const moved: number[] = new Array(edges.length);
  for (let i = 0; i < edges.length; i++) moved[i] = Math.round(((edges[i] ?? 0) + by) * 100) / 100;
  return moved;
}
