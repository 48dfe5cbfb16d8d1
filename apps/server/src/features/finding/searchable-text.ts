// Text as the text search of PostgreSQL can take it apart. Where a database sorts by code points it knows only the signs of ASCII between
// words: “Kaizen” would be found with its quotes alone, l’hôpital never by hôpital; and a line of Chinese is one word everywhere.

/** Counts up with each change of what `searchableText` gives: rows of older forms are indexed again in the background. */
export const TEXT_FORM = 1;

/** Stands between the characters of scripts that put no spaces between words, so that each is a word of its own. No text shows it. */
const SPACER = '\u001F';

const ASCII = /^[\0-\x7f]*$/;
const SIGN = /(?![\0-\x7f])[\p{P}\p{S}\p{Z}\p{Cf}]/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** The same words, for the index and for the query. */
export function searchableText(text: string): string {
  if (ASCII.test(text)) return text;
  return text.normalize('NFC').replace(SIGN, plainSign).replace(UNSPACED, `${SPACER}$&${SPACER}`);
}

/** Whether characters of the text are words of their own. */
export function hasWordsOfOneCharacter(text: string): boolean {
  return text.includes(SPACER);
}

/** Whether the text is one character of a script without spaces. */
export function isOneCharacter(text: string): boolean {
  return new RegExp(`^(?:${UNSPACED.source})$`, 'u').test(text);
}

/** A piece of a searchable text as it is shown. */
export function shownText(text: string): string {
  return text.replaceAll(SPACER, '');
}

const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '′': "'",
  '‐': '-',
  '‑': '-',
  '…': '...',
  '、': ', ',
  '。': '. ',
  '\u2028': '\n',
  '\u2029': '\n',
  // Join letters within a word.
  '\u200C': '\u200C',
  '\u200D': '\u200D',
  '\u200B': ' ',
};

function plainSign(sign: string): string {
  const known = SIGNS[sign];
  if (known !== undefined) return known;
  if (/\p{Cf}/u.test(sign)) return '';
  if (/[\p{Pi}\p{Pf}„‟「」『』《》〈〉]/u.test(sign)) return '"';
  if (/\p{Pd}/u.test(sign)) return ' - ';
  if (/\p{Sc}/u.test(sign)) return ` ${sign} `;
  const wide = sign.normalize('NFKC');
  if (/^[!-/:-@[-`{-~]$/.test(wide)) return wide;
  return /[•‣▪▫●○◦∙⁃➢✓✔◆◇■□▶►]/u.test(sign) ? ' * ' : ' ';
}
