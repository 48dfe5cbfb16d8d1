// Headings in which OCR took some letters for others: "Epucanion", "Awarps".
import { headingKey, knownHeadings } from './heading-words.ts';
import type { SectionKind } from './section-kind.ts';

/** Shorter words are too near to others: "Work" and "Word". */
const FEWEST_LETTERS = 6;
/** Letters for each one that may be wrong; not more than two may be. */
const LETTERS_PER_MISTAKE = 4.5;

/** Shapes that OCR takes for each other all the time, as one of them. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[1|]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
];

let byLength: ReadonlyMap<number, readonly (readonly [phrase: string, kind: SectionKind])[]> | undefined;

/** The kind of section whose heading this would be but for one or two letters; `undefined` when none is that near, or several are. */
export function misreadHeadingKind(text: string): SectionKind | undefined {
  const key = shapeOf(headingKey(text));
  if (key.length < FEWEST_LETTERS) return undefined;
  byLength ??= phrasesByLength();
  const allowed = Math.min(2, Math.floor(key.length / LETTERS_PER_MISTAKE));
  const near = (byLength.get(key.length) ?? []).filter(([phrase]) => mistakes(phrase, key, allowed) <= allowed);
  const kinds = new Set(near.map(([, kind]) => kind));
  return kinds.size === 1 ? near[0]?.[1] : undefined;
}

function shapeOf(key: string): string {
  return SHAPES.reduce((text, [shape, letter]) => text.replace(shape, letter), key);
}

function phrasesByLength(): ReadonlyMap<number, (readonly [string, SectionKind])[]> {
  const table = new Map<number, (readonly [string, SectionKind])[]>();
  for (const [phrase, kind] of knownHeadings()) {
    if (kind === 'other') continue;
    const key = shapeOf(phrase);
    const list = table.get(key.length);
    if (list === undefined) table.set(key.length, [[key, kind]]);
    else list.push([key, kind]);
  }
  return table;
}

/** Different letters at the same places; stops counting beyond `allowed`. */
function mistakes(a: string, b: string, allowed: number): number {
  let count = 0;
  for (let i = 0; i < a.length && count <= allowed; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) count += 1;
  return count;
}
