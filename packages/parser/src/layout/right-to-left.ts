// Lines of Arabic and Hebrew: runs as they stand on the page, from left to right → as they are read.
import type { Box, Run } from '@vitae/schema';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f]/;
const NEUTRAL = '[\\s,;:.!?|/()\\[\\]"“”،؛–—-]';
/** What stands around the words or numbers of a run. */
const AROUND = new RegExp(`^(${NEUTRAL}*)(.*?)(${NEUTRAL}*)$`, 'su');
/** Two numbers with a dash or stroke between them: each is read from the left, the two from the right. */
const NUMBER_PAIR = /^(\d[\d./]*)(\s+[–—/-]\s+)(\d[\d./]*)$/;

/** Whether a page is written from right to left: most of its runs with letters are. */
export function isRightToLeft(runs: readonly Run[]): boolean {
  if (!runs.some(({ text }) => RIGHT_TO_LEFT.test(text))) return false;
  let balance = 0;
  for (const { text } of runs) balance += RIGHT_TO_LEFT.test(text) ? 1 : LEFT_TO_RIGHT.test(text) ? -1 : 0;
  return balance >= 0;
}

/** Whether a row of such a page is read from the right: words of its own language stand in it. */
export function readsLeftwards(row: readonly Run[]): boolean {
  return row.some(({ text }) => RIGHT_TO_LEFT.test(text));
}

/** Runs of a row from left to right → in the order of reading; Latin words beside each other keep theirs. */
export function readingRuns(row: readonly Run[]): Run[] {
  const read: Run[] = [];
  for (let end = row.length; end > 0; ) {
    let start = end - 1;
    const run = row[start];
    if (run === undefined) break;
    if (LEFT_TO_RIGHT.test(run.text) && !RIGHT_TO_LEFT.test(run.text)) {
      for (let i = start - 1; i >= 0; i--) {
        const text = row[i]?.text ?? '';
        const latin = LEFT_TO_RIGHT.test(text);
        if (RIGHT_TO_LEFT.test(text) || (/\d/.test(text) && !latin)) break;
        if (latin) start = i;
      }
      read.push(...turned(row.slice(start, end)));
    } else {
      read.push(...(RIGHT_TO_LEFT.test(run.text) ? [run] : turned([run])));
    }
    end = start;
  }
  return read;
}

/** A stretch from left to right: marks at its right are read before it, those at its left behind it. */
function turned(stretch: readonly Run[]): Run[] {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (first === undefined || last === undefined) return [];
  const left = AROUND.exec(first.text)?.[1] ?? '';
  const right = AROUND.exec(last.text)?.[3] ?? '';
  if (left.length + right.length >= first.text.length && stretch.length === 1) return [first];
  const body = stretch.map((run) => {
    const from = run === first ? left.length : 0;
    const to = run.text.length - (run === last ? right.length : 0);
    return part(run, from, to);
  });
  const marks = (run: Run, text: string, from: number) =>
    text.trim() === '' ? [] : [part(run, from, from + text.length)];
  return [...marks(last, right, last.text.length - right.length), ...body.map(inOrder), ...marks(first, left, 0)];
}

function inOrder(run: Run): Run {
  const pair = NUMBER_PAIR.exec(run.text);
  if (pair !== null) return { ...run, text: `${pair[3]}${pair[2]}${pair[1]}`, edges: undefined };
  // "0142 555 79 962+": a number for a phone that was turned with its line.
  if (/^\d[\d ]+\+$/.test(run.text)) {
    const groups = run.text.slice(0, -1).split(' ').reverse();
    return { ...run, text: `+${groups.join(' ')}`, edges: undefined };
  }
  return run;
}

function part(run: Run, from: number, to: number): Run {
  const { text, box } = run;
  if (from === 0 && to === text.length) return run;
  const edge = (at: number) => run.edges?.[at] ?? box.x + (box.width * at) / Math.max(1, text.length);
  const x = edge(from);
  return { ...run, text: text.slice(from, to), edges: undefined, box: { ...box, x, width: edge(to) - x } };
}

/** Of two boxes, in either direction. */
export function distance(a: Box, b: Box): number {
  return Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width));
}

/** What is read from right to left has its letters at no positions that grow with it: they are spread over its width. */
export function evenEdges(text: string, runs: readonly Run[]): number[] {
  const left = Math.min(...runs.map(({ box }) => box.x));
  const right = Math.max(...runs.map(({ box }) => box.x + box.width));
  return Array.from({ length: text.length + 1 }, (_, i) => left + ((right - left) * i) / Math.max(1, text.length));
}
