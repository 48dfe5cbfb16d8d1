// Ties runs to the links over them; a run that is only partly a link is cut at the link's edges.
import type { Box, Link, Run } from '@vitae/schema';

/** Share of the run's height that a link must cover. */
const HEIGHT_SHARE = 0.4;
/** Points that a link may be narrower than its text. */
const SLACK = 1.5;

export function linkRuns(runs: readonly Run[], links: readonly Link[]): Run[] {
  if (links.length === 0) return [...runs];
  return runs.flatMap((run) => {
    const over = links
      .map((link, index) => ({ box: link.box, index }))
      .filter(({ box }) => coversLine(box, run.box))
      .sort((a, b) => a.box.x - b.box.x);
    return over.length === 0 ? [run] : cut(run, over);
  });
}

function coversLine(link: Box, run: Box): boolean {
  const height = Math.min(link.y + link.height, run.y + run.height) - Math.max(link.y, run.y);
  const width = Math.min(link.x + link.width, run.x + run.width) - Math.max(link.x, run.x);
  return height > run.height * HEIGHT_SHARE && width > Math.min(run.width, link.width) * 0.5;
}

function cut(run: Run, links: readonly { box: Box; index: number }[]): Run[] {
  const first = links[0];
  const { edges } = run;
  if (first === undefined) return [run];
  if (edges === undefined) return [{ ...run, link: first.index }];
  const parts: Run[] = [];
  let at = 0;
  for (const { box, index } of links) {
    const from = firstUnit(edges, box.x - SLACK, at);
    const to = firstUnit(edges, box.x + box.width + SLACK, from, true);
    if (to <= from) continue;
    parts.push(...part(run, edges, at, from), ...part(run, edges, from, to, index));
    at = to;
  }
  parts.push(...part(run, edges, at, run.text.length));
  return parts;
}

/** The first unit, from `from` on, that starts at `x` or after it; with `wholly`, that ends after it. */
function firstUnit(edges: readonly number[], x: number, from: number, wholly = false): number {
  for (let i = from; i < edges.length - 1; i += 1) {
    if ((edges[wholly ? i + 1 : i] ?? 0) > x) return i;
  }
  return edges.length - 1;
}

/** Units `from`–`to` as a run of their own, without the spaces at its ends; none when nothing is left. */
function part(run: Run, edges: readonly number[], from: number, to: number, link?: number): Run[] {
  let [start, end] = [from, to];
  while (start < end && run.text[start] === ' ') start += 1;
  while (end > start && run.text[end - 1] === ' ') end -= 1;
  if (end <= start) return [];
  const [left = 0, right = 0] = [edges[start], edges[end]];
  return [
    {
      ...run,
      text: run.text.slice(start, end),
      box: { ...run.box, x: left, width: Math.max(0, Math.round((right - left) * 100) / 100) },
      edges: edges.slice(start, end + 1),
      ...(link === undefined ? {} : { link }),
    },
  ];
}
