// Letter-spaced text: the spaces that stand between the letters of a word are taken out.
import type { StyleSpan } from './fragment.ts';

export interface Letters {
  readonly text: string;
  readonly edges: number[];
  readonly styles: StyleSpan[];
}

/** At least this share of the words is a single letter. */
const SINGLE_SHARE = 0.4;
/** Or this share has one or two. */
const SHORT_SHARE = 0.7;

/** Spaces narrower than those between the words go; where all are alike and all words are letters, all go. */
export function closeLetters(text: string, edges: number[], styles: StyleSpan[]): Letters {
  const same = { text, edges, styles };
  if (!mayBeSpaced(text)) return same;
  const tokens = text.trim().split(' ');
  if (tokens.length < 3) return same;
  const singles = tokens.filter((token) => /^[\p{L}\p{N}]$/u.test(token)).length;
  const short = tokens.filter((token) => token.length <= 2).length;
  if (singles < 2 || (singles / tokens.length < SINGLE_SHARE && short / tokens.length < SHORT_SHARE)) return same;
  const widths: number[] = [];
  for (let i = 0; i < text.length; i++) if (text.charAt(i) === ' ') widths.push((edges[i + 1] ?? 0) - (edges[i] ?? 0));
  const least = Math.min(...widths);
  const most = Math.max(...widths);
  const alike = most < least * 1.45 + 0.4;
  if (alike && singles < tokens.length * 0.8) return same;
  const limit = alike ? Number.POSITIVE_INFINITY : (least + most) / 2;
  return without(same, (i) => text.charAt(i) === ' ' && (edges[i + 1] ?? 0) - (edges[i] ?? 0) < limit);
}

function without(letters: Letters, drop: (i: number) => boolean): Letters {
  const { text, edges, styles } = letters;
  const position: number[] = [];
  let out = '';
  const kept: number[] = [];
  for (let i = 0; i < text.length; i++) {
    position.push(out.length);
    if (drop(i)) continue;
    out += text.charAt(i);
    kept.push(edges[i] ?? 0);
  }
  position.push(out.length);
  kept.push(edges[text.length] ?? 0);
  const moved = styles.map((s) => ({ ...s, start: position[s.start] ?? 0, end: position[s.end] ?? out.length }));
  return { text: out, edges: kept, styles: moved };
}

/** Whether so many words are of one or two letters that a closer look is worth it: in most lines they are few. */
function mayBeSpaced(text: string): boolean {
  let words = 0;
  let singles = 0;
  let short = 0;
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    if (end > start) words++;
    if (end - start === 1) singles++;
    if (end > start && end - start <= 2) short++;
    start = end + 1;
  }
  return singles >= 2 && (singles >= words * SINGLE_SHARE || short >= words * SHORT_SHARE);
}
