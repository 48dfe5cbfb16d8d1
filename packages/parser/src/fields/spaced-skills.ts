// Lists of skills with nothing but spaces between them, as the chips of many templates come out: parted by the names of the taxonomy.
import type { Context } from '../context.ts';
import type { Span } from '../evidence/span.ts';
import { matchesOf } from '../text/matches.ts';

/** Longer names are not looked for. */
const LONGEST = 4;
/** Fewer skills side by side may be one name ("Adobe Photoshop Illustrator"). */
const LEAST = 3;
/** Share of the words that must belong to known names. */
const KNOWN_SHARE = 0.8;
/** More words than this are a text. */
const MOST_WORDS = 60;

/** The names in a span, unknown words as names of their own; undefined when it is no such list. */
export function spacedSkills(context: Context, span: Span): Span[] | undefined {
  const written = context.text.slice(span.start, span.end);
  if (/\t|[,;|•·、，:：.!?]\s|[()]/.test(`${written} `)) return undefined;
  const words = matchesOf(written, /\S+/g).map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
  if (words.length < LEAST || words.length > MOST_WORDS || isKnown(context, written)) return undefined;
  const found: Span[] = [];
  let known = 0;
  let names = 0;
  for (let i = 0; i < words.length; ) {
    const size = longestName(context, words, i);
    const [first, last] = [words[i], words[i + Math.max(1, size) - 1]];
    if (first === undefined || last === undefined) break;
    // "and" and small words make a sentence.
    if (size === 0 && /^\p{Ll}/u.test(context.text.slice(first.start, first.end))) return undefined;
    found.push({ start: first.start, end: last.end });
    if (size > 0) names += 1;
    known += size;
    i += Math.max(1, size);
  }
  return names >= LEAST && known >= words.length * KNOWN_SHARE ? found : undefined;
}

/** Whether a text is a name of a skill, whatever its case, accents and spaces. */
function isKnown({ skills }: Context, text: string): boolean {
  return skills().find(text) !== undefined;
}

/** Words of the longest known name that begins at `i`; 0 for none. */
function longestName(context: Context, words: readonly Span[], i: number): number {
  for (let size = Math.min(LONGEST, words.length - i); size > 0; size--) {
    const [first, last] = [words[i], words[i + size - 1]];
    if (first !== undefined && last !== undefined && isKnown(context, context.text.slice(first.start, last.end)))
      return size;
  }
  return 0;
}
