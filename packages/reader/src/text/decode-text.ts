// Bytes to text: byte order marks, UTF-8, UTF-16 and UTF-32 without a mark, then the likeliest single-byte code page.

/** A text and the encoding that it was in. */
export interface Decoded {
  readonly text: string;
  /** WHATWG label, or `utf-32le`, `utf-32be`. */
  readonly encoding: string;
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** So much of a long text is enough to tell its encoding. */
const SAMPLE = 65_536;

/** By its mark, else UTF-8 where that fits, else by what its bytes look like; `encoding` is a WHATWG label that overrides all. */
export function decodeText(bytes: Uint8Array, encoding?: string): Decoded {
  // Decoding all is also how to see that all is UTF-8.
  if (encoding === undefined && !bytes.subarray(0, SAMPLE).includes(0)) {
    const text = decodeUtf8(bytes, false);
    if (text !== undefined) return { text: withoutMark(text), encoding: 'utf-8' };
  }
  const found = encoding ?? detectEncoding(bytes);
  return { text: withoutMark(decodeAs(bytes, found)), encoding: found };
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

/** Always answers: in doubt `windows-1252`, which decodes any byte. */
export function detectEncoding(bytes: Uint8Array): string {
  for (const [encoding, mark] of MARKS) if (mark.every((byte, i) => bytes[i] === byte)) return encoding;
  const sample = bytes.subarray(0, SAMPLE);
  const wide = detectWide(sample);
  if (wide !== undefined) return wide;
  if (decodeUtf8(sample, sample.length < bytes.length) !== undefined) return 'utf-8';
  return detectCodePage(sample);
}

/** Latin text in UTF-16 or UTF-32 has a zero in every second byte, or in three of four. */
function detectWide(sample: Uint8Array): string | undefined {
  if (sample.length < 4 || !sample.includes(0)) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 4] = (zeros[i % 4] ?? 0) + 1;
  const quarter = sample.length / 4;
  const [a, b, c, d] = zeros.map((count) => count / quarter) as [number, number, number, number];
  if (b > 0.6 && c > 0.9 && d > 0.9 && a < 0.1) return 'utf-32le';
  if (a > 0.9 && b > 0.9 && c > 0.6 && d < 0.1) return 'utf-32be';
  if (b + d > 0.6 && a + c < 0.1) return 'utf-16le';
  if (a + c > 0.6 && b + d < 0.1) return 'utf-16be';
  return undefined;
}

/** Undefined when it is something else. A cut sample may end inside a character. */
function decodeUtf8(sample: Uint8Array, isCut: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: isCut });
  } catch {
    return undefined;
  }
}

/**
 * Cyrillic code pages put letters into most of the upper half, so text in them is dense in high bytes; Latin text has few of
 * them. KOI8-R has its small letters where Windows-1251 has the capitals.
 */
function detectCodePage(sample: Uint8Array): string {
  let letters = 0;
  let high = 0;
  let upperBlock = 0;
  for (const byte of sample) {
    const isLatin = (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
    if (isLatin || byte >= 0xc0) letters += 1;
    if (byte >= 0xc0) high += 1;
    if (byte >= 0xe0) upperBlock += 1;
  }
  if (high < 20 || high / letters < 0.4) return detectLatin(sample);
  return upperBlock / high > 0.5 ? 'windows-1251' : 'koi8-r';
}

/** Letters of central European alphabets that Windows-1252 shows as signs which nobody writes between letters. */
const CENTRAL_EUROPEAN = new Set([0xb9, 0xb3, 0xbf, 0x9c, 0x9f, 0xa3, 0xaf, 0x8c, 0xe6, 0xea, 0xb1]);

function detectLatin(sample: Uint8Array): string {
  let central = 0;
  let other = 0;
  for (let i = 1; i + 1 < sample.length; i++) {
    const byte = sample[i] ?? 0;
    if (byte < 0x80 || !isAsciiLetter(sample[i + 1])) continue;
    if (CENTRAL_EUROPEAN.has(byte)) central += 1;
    else if (byte >= 0xc0) other += 1;
  }
  return central > 3 && central > 2 * other ? 'windows-1250' : 'windows-1252';
}

const isAsciiLetter = (byte: number | undefined): boolean =>
  byte !== undefined && /[a-zA-Z]/.test(String.fromCharCode(byte));

function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding === 'utf-32le');
  return new TextDecoder(encoding).decode(bytes);
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    parts.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  }
  return parts.join('');
}
