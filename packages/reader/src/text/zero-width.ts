// Signs without width: taken out of the visible text, and kept as hidden text where they are more than an accident.
import type { Run } from '@vitae/schema';

/** Joiners and separators without a picture, and the letters of Unicode's tag block, which only machines see. */
const SIGN = /[\u180e\u200b-\u200d\u2060-\u2064\ufeff\u{e0001}-\u{e007f}]/u;
/** Scripts that join letters or write no spaces, and emoji, need such signs; addresses may be broken at their dots. */
const USER = /[/.@_:\p{Extended_Pictographic}\p{M}\p{L}]/u;
const PLAIN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const JOINER = /[\u200c\u200d]/u;
const TAG = /[\u{e0001}-\u{e007f}]/u;
/** Flags of regions are spelled in tag letters. */
const BLACK_FLAG = '\u{1f3f4}';
/** On a page; a break opportunity or two inside words come along with copied text. */
const LEAST = 3;

interface Split {
  readonly visible: Run;
  readonly signs: string;
}

/** Runs of one page. */
export function hideZeroWidth(runs: readonly Run[]): Run[] {
  if (!runs.some((run) => SIGN.test(run.text))) return [...runs];
  const splits = runs.map(split);
  const enough = splits.reduce((sum, { signs }) => sum + [...signs].length, 0) >= LEAST;
  return splits.flatMap(({ visible, signs }) => {
    const shown = visible.text === '' ? [] : [visible];
    return enough && signs !== '' ? [...shown, hiddenRun(visible, signs)] : shown;
  });
}

function split(run: Run): Split {
  if (run.hidden !== undefined || !SIGN.test(run.text)) return { visible: run, signs: '' };
  const flagged = run.text.includes(BLACK_FLAG);
  const edges: number[] = [];
  let [text, signs, at] = ['', '', 0];
  for (const sign of run.text) {
    const next = at + sign.length;
    const kept =
      !SIGN.test(sign) || (JOINER.test(sign) && !standsInPlain(run.text, at, next)) || (flagged && TAG.test(sign));
    if (kept) {
      text += sign;
      for (let i = at; i < next; i += 1) edges.push(run.edges?.[i] ?? 0);
    } else if (TAG.test(sign) || standsInPlain(run.text, at, next)) signs += sign;
    at = next;
  }
  if (run.edges === undefined) return { visible: { ...run, text }, signs };
  edges.push(run.edges.at(-1) ?? run.box.x + run.box.width);
  return { visible: { ...run, text, edges }, signs };
}

/** The nearest signs with a width on both sides, as far as there are any. */
function standsInPlain(text: string, start: number, end: number): boolean {
  const before = [...text.slice(0, start)].findLast((sign) => !SIGN.test(sign));
  const after = [...text.slice(end, end + 200)].find((sign) => !SIGN.test(sign));
  return [before, after].every((sign) => sign === undefined || !USER.test(sign) || PLAIN.test(sign));
}

function hiddenRun({ edges: _, ...run }: Run, text: string): Run {
  return { ...run, text, box: { ...run.box, width: 0 }, hidden: 'zero-width' };
}
