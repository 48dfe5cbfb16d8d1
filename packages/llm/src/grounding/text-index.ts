// A text made searchable: letters and digits only, folded, with the way back to where each stands.

export interface TextIndex {
  readonly text: string;
  readonly folded: string;
  /** Offset into `text` of each character of `folded`. */
  readonly origin: readonly number[];
}

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Marks that tell skills apart: C, C++ and C#. */
const KEPT = /[\p{L}\p{N}+#]/u;
const MARK = /\p{M}/u;

/** Case, accents, width, white space, hyphens, quotes and the digits of other scripts make no difference. */
export function indexText(text: string): TextIndex {
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const parts = foldCharacter(character);
    folded += parts;
    for (let unit = 0; unit < parts.length; unit++) origin.push(at);
    at += character.length;
  }
  return { text, folded, origin };
}

export function fold(text: string): string {
  return ASCII.test(text) ? text.toLowerCase().replace(/[^a-z0-9+#]/g, '') : indexText(text).folded;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which most texts are
const ASCII = /^[\x00-\x7f]*$/;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128) return PLAIN[code] ?? '';
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  let result = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (MARK.test(part) || !KEPT.test(part)) continue;
    const folded = /\p{Nd}/u.test(part) ? digit(part) : (SPECIAL[part] ?? part);
    // Each folded unit is one UTF-16 unit with one origin.
    result += folded;
  }
  if (FOLDED.size < 20_000) FOLDED.set(character, result);
  return result;
}

/** Of each character of ASCII. */
const PLAIN = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return KEPT.test(character) ? character.toLowerCase() : '';
});
const FOLDED = new Map<string, string>();
const SPECIAL: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' };

/** Decimal digits of a script stand in runs of ten that begin at a multiple of their zero. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** Every place where the words of `value` stand, whole: "art" isn't found in "smart", "15" not in "2015". */
export function findSpans(index: TextIndex, value: string, most = 50): TextSpan[] {
  const wanted = fold(value);
  if (wanted === '') return [];
  const spans: TextSpan[] = [];
  let at = index.folded.indexOf(wanted);
  while (at >= 0 && spans.length < most) {
    const start = index.origin[at] ?? 0;
    const lastStart = index.origin[at + wanted.length - 1] ?? start;
    const end = lastStart + widthAt(index.text, lastStart);
    if (isWhole(index.text, start, end)) spans.push({ start, end });
    at = index.folded.indexOf(wanted, at + 1);
  }
  return spans;
}

function widthAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  let width = code > 0xffff ? 2 : 1;
  // Combining marks belong to the letter before them.
  while (MARK.test(text.charAt(at + width))) width++;
  return width;
}

function isWhole(text: string, start: number, end: number): boolean {
  return !joins(text.charAt(start - 1), text.charAt(start)) && !joins(text.charAt(end - 1), text.charAt(end));
}

/** Whether two neighbours are parts of one word. Scripts without spaces have no such borders. */
function joins(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  if (/\p{N}/u.test(left) && /\p{N}/u.test(right)) return true;
  if (SPACELESS.test(left) || SPACELESS.test(right)) return false;
  if (/[+#]/.test(right)) return /[\p{L}+#]/u.test(left);
  return /[\p{L}\p{M}]/u.test(left) && /[\p{L}\p{M}]/u.test(right);
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
