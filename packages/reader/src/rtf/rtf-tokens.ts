// Cuts RTF into groups, control words and bytes of text.

export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  /** Raw bytes in the code page of the font. */
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] }
  /** A backslash with a sign, such as `\~`. */
  | { readonly kind: 'sign'; readonly sign: string };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const SPACE = 0x20;
const MINUS = 0x2d;
const MAX_WORD = 32;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  let text: number[] = [];
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === BACKSLASH && bytes[at + 1] === QUOTE) {
      const code = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16);
      if (!Number.isNaN(code)) text.push(code);
      at += 4;
      continue;
    }
    if (byte !== BACKSLASH && byte !== OPEN && byte !== CLOSE) {
      // Line ends are layout of the source; so are zeros that damaged files hold.
      if (byte !== 0x0a && byte !== 0x0d && byte !== 0) text.push(byte);
      at += 1;
      continue;
    }
    if (text.length > 0) yield { kind: 'bytes', bytes: text };
    text = [];
    if (byte !== BACKSLASH) {
      yield { kind: byte === OPEN ? 'open' : 'close' };
      at += 1;
      continue;
    }
    const control = readControl(bytes, at + 1);
    yield control.token;
    at = control.next;
  }
  if (text.length > 0) yield { kind: 'bytes', bytes: text };
}

function readControl(bytes: Uint8Array, start: number): { token: RtfToken; next: number } {
  const first = bytes[start] ?? SPACE;
  if (!isLetter(first)) {
    // A backslash at the end of a source line ends a paragraph.
    const sign = first === 0x0a || first === 0x0d ? '\n' : String.fromCharCode(first);
    return { token: { kind: 'sign', sign }, next: start + 1 };
  }
  let at = start;
  while (isLetter(bytes[at] ?? 0) && at - start < MAX_WORD) at += 1;
  const name = String.fromCharCode(...bytes.subarray(start, at));
  const numberStart = at;
  if (bytes[at] === MINUS && isDigit(bytes[at + 1] ?? 0)) at += 1;
  while (isDigit(bytes[at] ?? 0) && at - numberStart < 12) at += 1;
  const value =
    at === numberStart ? undefined : Number.parseInt(String.fromCharCode(...bytes.subarray(numberStart, at)), 10);
  if (bytes[at] === SPACE) at += 1;
  if (name === 'bin' && value !== undefined && value > 0) at += value;
  return { token: { kind: 'word', name, value }, next: at };
}
