// WOFF 1.0 → the font inside (https://www.w3.org/TR/WOFF/), so that it is unpacked once and not at every look into a table.
import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;

/** Throws when the file is no WOFF: only files of our own packages come here. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new TypeError('The typeface is no WOFF file.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => readTable(woff, WOFF_HEADER + i * WOFF_ENTRY));
  const size = tables.reduce((sum, { content }) => sum + aligned(content.length), FONT_HEADER + count * FONT_ENTRY);
  const font = Buffer.alloc(size);
  writeHeader(font, woff.readUInt32BE(4), count);
  let at = FONT_HEADER + count * FONT_ENTRY;
  tables.forEach(({ tag, checksum, content }, i) => {
    const entry = FONT_HEADER + i * FONT_ENTRY;
    font.writeUInt32BE(tag, entry);
    font.writeUInt32BE(checksum, entry + 4);
    font.writeUInt32BE(at, entry + 8);
    font.writeUInt32BE(content.length, entry + 12);
    content.copy(font, at);
    at += aligned(content.length);
  });
  return font;
}

function readTable(woff: Buffer, entry: number): { tag: number; checksum: number; content: Buffer } {
  const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
  const stored = woff.subarray(offset ?? 0, (offset ?? 0) + (packed ?? 0));
  return {
    tag: woff.readUInt32BE(entry),
    checksum: woff.readUInt32BE(entry + 16),
    content: packed === length ? stored : inflateSync(stored),
  };
}

/** The three numbers behind the count are for a binary search over the tables. */
function writeHeader(font: Buffer, flavor: number, count: number): void {
  const power = 2 ** Math.floor(Math.log2(count));
  font.writeUInt32BE(flavor, 0);
  font.writeUInt16BE(count, 4);
  font.writeUInt16BE(power * FONT_ENTRY, 6);
  font.writeUInt16BE(Math.log2(power), 8);
  font.writeUInt16BE((count - power) * FONT_ENTRY, 10);
}

const aligned = (length: number): number => Math.ceil(length / 4) * 4;
