// What stands between the two ends of a range, and the words for an end that is still open.
import { PRESENT } from '@vitae/schema';
import type { DatePoint } from './date-span.ts';
import type { DateToken } from './date-tokens.ts';
import { PRESENT_WORDS, RANGE_WORDS } from './date-words.ts';

export const DASHES = '-–—―‐‑‒−~〜～→⟶➔>';

export interface Separator {
  readonly next: number;
  readonly dash: boolean;
  readonly strong: boolean;
}

/** The dashes and words after a first date that announce a second one. */
export function rangeSeparator(tokens: readonly DateToken[], i: number): Separator | undefined {
  let next = i;
  let dash = false;
  while (next < i + 3) {
    const t = tokens[next];
    if (
      t?.kind !== 'mark' ||
      !(
        DASHES.includes(t.text) ||
        (t.text === '/' && next === i && tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.start === t.end)
      )
    )
      break;
    dash = true;
    next++;
  }
  const t = tokens[next];
  const word = t?.kind === 'word' && RANGE_WORDS.has(t.text);
  if (!word) return dash ? { next, dash, strong: true } : presentDirectly(tokens, i);
  const weak = t.text === 'e' || t.text === 'en' || t.text === 'a' || t.text === 'do';
  const article = tokens[next + 1];
  const skip =
    article?.kind === 'word' && /^(the|la|el|il|o|le)$/.test(article.text) && presentAt(tokens, next + 1) === undefined;
  return { next: next + (skip ? 2 : 1), dash, strong: !weak };
}

/** "2020年3月現在" and "2019 heute" have nothing between. */
function presentDirectly(tokens: readonly DateToken[], i: number): Separator | undefined {
  const present = presentAt(tokens, i);
  return present === undefined ? undefined : { next: i, dash: false, strong: true };
}

/** Up to four words that together mean "until now". */
export function presentAt(tokens: readonly DateToken[], i: number): { point: DatePoint; next: number } | undefined {
  let phrase = '';
  let best: number | undefined;
  for (let j = i; j < Math.min(i + 4, tokens.length); j++) {
    const t = tokens[j];
    if (t === undefined || t.kind === 'number' || t.kind === 'month') break;
    const previous = tokens[j - 1];
    const space = j > i && previous !== undefined && previous.end < t.start ? ' ' : '';
    phrase += space + t.text;
    if (PRESENT_WORDS.has(phrase)) best = j;
  }
  const first = tokens[i];
  const last = best === undefined ? undefined : tokens[best];
  if (best === undefined || first === undefined || last === undefined) return undefined;
  return { point: { value: PRESENT, start: first.start, end: last.end }, next: best + 1 };
}
