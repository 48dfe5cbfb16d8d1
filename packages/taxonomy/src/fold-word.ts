// Words compared without letter case and Latin accents.

const ASCII = /^[\x20-\x7e\t\n]*$/;

/** What was folded last: one text is asked about as a title, an employer, a school and a place in turn. */
let last = '';
let lastFolded = '';

/** Lower case, NFKC, accents dropped, typographic apostrophes plain. */
export function foldWord(text: string): string {
  if (text !== last) {
    lastFolded = foldText(text);
    last = text;
  }
  return lastFolded;
}

function foldText(text: string): string {
  // Everything but the letter case is about other characters.
  if (ASCII.test(text)) return text.toLowerCase();
  if (PLAIN.test(text)) return text.replace(BEYOND_ASCII, foldedCharacter).toLowerCase();
  return foldAny(text);
}

/** Latin letters in one code point and the signs of everyday text fold one by one. */
const PLAIN = /^[\x20-\x7e\t\n\u00a0-\u017f–—‘’“”•]*$/;
const BEYOND_ASCII = /[^\x20-\x7e\t\n]/g;
const folded = new Map<string, string>();

function foldedCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const found = foldAny(character);
  folded.set(character, found);
  return found;
}

function foldAny(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-zα-ω])\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/[øö]/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/[’‘ʼ]/g, "'");
}

/** A set that is made on first use from lists of words apart by spaces, or of phrases apart by `|`. */
export function lazySet(lists: readonly string[], separator = ' '): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | undefined;
  return () => {
    set ??= new Set(
      lists.flatMap((list) => list.split(separator).map((word) => foldWord(word.trim()))).filter(Boolean),
    );
    return set;
  };
}
