import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from './encode-png.ts';
import type { Picture } from './picture.ts';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

/** Undoes the filter "up" and no other. */
function pixelsOf(png: Uint8Array, { width, height, channels }: Picture): Uint8Array {
  const raw = inflateSync(
    Buffer.concat(
      chunksOf(png)
        .filter(({ type }) => type === 'IDAT')
        .map(({ data }) => data),
    ),
  );
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    expect(raw[y * (stride + 1)]).toBe(2);
    for (let i = 0; i < stride; i += 1) {
      const above = y === 0 ? 0 : (pixels[(y - 1) * stride + i] ?? 0);
      pixels[y * stride + i] = (raw[y * (stride + 1) + 1 + i] ?? 0) + above;
    }
  }
  return pixels;
}

describe('encodePng', () => {
  it.each([1, 3] as const)('keeps every pixel of %i channels', (channels) => {
    const [width, height] = [7, 5];
    const data = Uint8Array.from({ length: width * height * channels }, (_, index) => (index * 37) & 0xff);
    const picture = { width, height, channels, data };
    const png = encodePng(picture);
    const [header] = chunksOf(png);
    expect(chunksOf(png).map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect([header?.data.readUInt32BE(0), header?.data.readUInt32BE(4), header?.data[8], header?.data[9]]).toEqual([
      width,
      height,
      8,
      channels === 1 ? 0 : 2,
    ]);
    expect(pixelsOf(png, picture)).toEqual(data);
  });
});
