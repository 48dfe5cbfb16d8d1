// Recognised text has shaky heights and weights: sizes are taken from the width of the letters, and made alike.
import type { Run } from '@vitae/schema';

/** Usual width of a small letter and of a capital in parts of the size. */
const SMALL_WIDTH = 0.485;
const CAPITAL_WIDTH = 0.66;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

export function steadyRuns(runs: readonly Run[]): Run[] {
  const sizes = runs.map(sizeOf);
  const body = usualSize(runs, sizes);
  return runs.map((run, i) => {
    const size = sizes[i] ?? run.size;
    const steady = Math.abs(size - body) < body * 0.17 ? body : Math.round(size);
    const { bold: _, italic: __, ...rest } = run;
    return { ...rest, size: Math.max(4, steady) };
  });
}

function sizeOf(run: Run): number {
  const length = run.text.length;
  const wide = run.text.match(CJK)?.length ?? 0;
  const capitals = run.text.match(/\p{Lu}/gu)?.length ?? 0;
  const ems = wide + capitals * CAPITAL_WIDTH + (length - wide - capitals) * SMALL_WIDTH;
  const estimate = run.box.width / Math.max(0.4, ems);
  return length >= 10 ? estimate : Math.min(run.size, estimate * 1.2);
}

/** Weighted by length: the size of most of the text. */
function usualSize(runs: readonly Run[], sizes: readonly number[]): number {
  const weighted = runs
    .map((run, i) => ({ size: sizes[i] ?? run.size, weight: run.text.length }))
    .sort((a, b) => a.size - b.size);
  const half = weighted.reduce((sum, w) => sum + w.weight, 0) / 2;
  let seen = 0;
  for (const { size, weight } of weighted) {
    seen += weight;
    if (seen >= half) return Math.round(size * 2) / 2;
  }
  return 10;
}
