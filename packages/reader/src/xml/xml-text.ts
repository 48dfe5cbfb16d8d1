// Texts and attributes as XML writes them: references to characters, line ends, quotes. Entities of a document's own stay as they are.

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,8})|#x([\da-f]{1,8}));/gi;

export function xmlText(written: string): string {
  const lines = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  return lines.includes('&') ? lines.replace(REFERENCE, referred) : lines;
}

function referred(whole: string, name?: string, decimal?: string, hexadecimal?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const isCharacter = code <= 0x10ffff && code !== 0 && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}

/** Names and values in turn; a value without quotes goes up to the next space. */
export function xmlAttributes(written: string): string[] {
  const found: string[] = [];
  const size = written.length;
  for (let at = skipSpace(written, 0); at < size; at = skipSpace(written, at)) {
    const start = at;
    while (at < size && !isSpace(written.charCodeAt(at)) && written.charCodeAt(at) !== EQUALS) at += 1;
    const name = written.slice(start, at);
    at = skipSpace(written, at);
    if (written.charCodeAt(at) !== EQUALS) continue;
    at = skipSpace(written, at + 1);
    const end = valueEnd(written, at);
    const quoted = isQuote(written.charCodeAt(at)) ? 1 : 0;
    found.push(name, attributeText(written.slice(at + quoted, end)));
    at = end + quoted;
  }
  return found;
}

const EQUALS = 0x3d;
const isQuote = (code: number): boolean => code === 0x22 || code === 0x27;
const isSpace = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13);

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function valueEnd(text: string, from: number): number {
  if (isQuote(text.charCodeAt(from))) {
    const end = text.indexOf(text.charAt(from), from + 1);
    return end < 0 ? text.length : end;
  }
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Line ends and tabs in an attribute are spaces. */
function attributeText(written: string): string {
  return xmlText(/[\t\n\r]/.test(written) ? written.replace(/\r\n|[\t\n\r]/g, ' ') : written);
}
