// Characters of symbol fonts, which sit in the private use area or under Latin letters, as Unicode text.

const WINGDINGS: Readonly<Record<number, string>> = {
  40: '☎',
  41: '✆',
  42: '✉',
  43: '✉',
  44: '✉',
  70: '☞',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  158: '·',
  159: '•',
  160: '▪',
  167: '▪',
  168: '◻',
  171: '★',
  216: '➢',
  224: '→',
  232: '➔',
  236: '✗',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const SYMBOL: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  174: '→',
  176: '°',
  190: '—',
};
const SYMBOL_FONT = /symbol|wingdings|webdings|dingbats|font ?awesome|icomoon|material icons/i;
const PRIVATE = /[\ue000-\uf8ff]/;
const PRIVATE_USE = new RegExp(PRIVATE, 'g');
/** For a sign that we don't know. */
const BULLET = '•';

export const isSymbolFont = (font: string | undefined): boolean =>
  font !== undefined && SYMBOL_FONT.test(font) && !/segoe ui|apple/i.test(font);

/** One character code of a symbol font, with or without its offset of 0xf000. */
export function symbolCharacter(code: number, font: string | undefined): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = font !== undefined && /wingdings/i.test(font) ? WINGDINGS : SYMBOL;
  return table[low] ?? (font !== undefined && /^symbol/i.test(font) ? greek(low) : undefined) ?? BULLET;
}

const GREEK = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const SMALL_GREEK = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

function greek(code: number): string | undefined {
  if (code >= 65 && code <= 90) return GREEK[code - 65];
  if (code >= 97 && code <= 122) return SMALL_GREEK[code - 97];
  return code >= 32 && code < 64 ? String.fromCharCode(code) : undefined;
}

/** Text as it stands in a run with that font. */
export function symbolText(text: string, font: string | undefined): string {
  if (isSymbolFont(font)) return text.replace(/\S/g, (character) => symbolCharacter(character.charCodeAt(0), font));
  if (!PRIVATE.test(text)) return text;
  return text.replace(PRIVATE_USE, (character) => symbolCharacter(character.charCodeAt(0), undefined));
}
