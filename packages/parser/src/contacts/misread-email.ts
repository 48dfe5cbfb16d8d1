// Mail addresses of scans in which the "@", a dot or letters that look alike were taken for others. What is mended this way
// is less certain, and its place shows what was read.
import type { Extracted } from '@vitae/schema';
import type { Context } from '../context.ts';
import { extractAs } from '../evidence/extract.ts';
import type { Line } from '../layout/line.ts';
import { fold } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { TOP_LEVEL } from './top-level.ts';

/** The part before the "@", what was read for that, the host, and a word behind that can be its ending. */
const ADDRESS =
  /([A-Za-z\d][A-Za-z\d._+-]{0,40}[a-z\d])(@|©|®|€|\(a\)|[A-Z&]) ?([a-z\d-]{2,40}(?:\.[a-z\d-]{1,30}){0,4})(?: ([a-z]{2,6}))?(?![\w@.])/g;
/** Nothing else comes between two words of small letters. */
const CLEAR_SIGN = /^(?:@|©|®|€|\(a\))$/;
/** Letters that the "@" is read as. */
const LETTER = /^[EDGQO&]$/;
const LABEL = /(?:mail|correo|courriel)\s*[:.]?\s*$/i;
/** Endings that stand out where their dot is lost. */
const GLUED = /^([a-z\d-]{3,}?)(com|org|net|edu|gov|info|io|de|fr|es|nl|it|eu|dev)$/;
const CONFIDENCE = { dot: 0.7, sign: 0.6, letters: 0.7 } as const;
/** Shapes that are taken for each other, as one of them. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/rn|ni|in/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[i1|!]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
];

/** The first address of recognised `lines` that can be mended. */
export function misreadEmail(
  context: Context,
  lines: readonly Line[],
  name: string | undefined,
): Extracted<string> | undefined {
  for (const line of lines) {
    if (!isRecognised(line)) continue;
    for (const match of matchesOf(line.text, ADDRESS)) {
      const [, local = '', sign = '', host = '', behind] = match;
      const before = line.text.slice(0, match.index);
      const mended = wholeHost(host, behind);
      if (mended === undefined || !isSign(sign, local, before)) continue;
      const first = firstName(before, local, name);
      const at = line.start + match.index;
      const taken = mended.takesNext ? match[0] : match[0].slice(0, match[0].indexOf(host, local.length) + host.length);
      const whole = { start: at - (first?.length ?? 0), end: at + taken.length };
      const value = `${first?.name ?? ''}${spelt(local.toLowerCase(), name)}@${mended.host}`;
      const confidence = sign === '@' ? CONFIDENCE.dot : CONFIDENCE.sign;
      return extractAs(context, [whole], value, { method: 'email-misread', confidence });
    }
  }
  return undefined;
}

/** The address with the letters of the person's name where it has others that look the same. */
export function respeltEmail(email: Extracted<string>, lines: readonly Line[], name: string): Extracted<string> {
  const [place] = email.places;
  const line = lines.find(
    ({ start, text }) => place !== undefined && place.start >= start && place.start < start + text.length,
  );
  if (line === undefined || !isRecognised(line)) return email;
  const [local = '', host = ''] = email.value.split('@');
  const value = `${spelt(local, name)}@${host}`;
  if (value === email.value) return email;
  return { ...email, value, confidence: Math.min(email.confidence, CONFIDENCE.letters), method: 'email-misread' };
}

function isRecognised(line: Line): boolean {
  return line.cells.some(({ fragment }) => fragment.confidence !== undefined);
}

/** A letter is an "@" only behind a label or a name with a dot: "www.myDesign.com" is none. */
function isSign(sign: string, local: string, before: string): boolean {
  if (CLEAR_SIGN.test(sign)) return true;
  return LETTER.test(sign) && (LABEL.test(before) || /^(?!www\.).+\../i.test(local));
}

/** With the dot before its ending; undefined where there is no telling. */
function wholeHost(host: string, behind: string | undefined): { host: string; takesNext: boolean } | undefined {
  const ending = /\.([a-z]+)$/.exec(host)?.[1];
  if (ending !== undefined && TOP_LEVEL.test(ending)) return { host, takesNext: false };
  if (behind !== undefined && TOP_LEVEL.test(behind)) return { host: `${host}.${behind}`, takesNext: true };
  const glued = GLUED.exec(host);
  return glued === null ? undefined : { host: `${glued[1]}.${glued[2]}`, takesNext: false };
}

/** "damel reyes@": the person's first name and the dot behind it, where a word before looks like that. */
function firstName(
  before: string,
  local: string,
  name: string | undefined,
): { name: string; length: number } | undefined {
  const word = /(?<![^\s|•])(\p{L}{3,})[ .]$/u.exec(before)?.[1];
  if (word === undefined || /[._]/.test(local)) return undefined;
  const known = nameWords(name).find((other) => shapeOf(other) === shapeOf(fold(word)));
  return known === undefined ? undefined : { name: `${known}.`, length: word.length + 1 };
}

function spelt(local: string, name: string | undefined): string {
  const known = nameWords(name);
  return local.replace(/[^._+-]+/g, (part) => {
    const like = known.filter((word) => shapeOf(word) === shapeOf(part));
    return like.length === 1 ? (like[0] ?? part) : part;
  });
}

/** Short ones look like too many others. */
function nameWords(name: string | undefined): string[] {
  return fold(name ?? '').match(/[a-z]{4,}/g) ?? [];
}

function shapeOf(word: string): string {
  return SHAPES.reduce((text, [shape, letter]) => text.replace(shape, letter), word);
}
