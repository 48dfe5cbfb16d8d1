// Picture → PNG (RFC 2083): 8 bits, grey or RGB, one data chunk.
import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './picture.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Pages of text shrink hardly more above it, at twice the time. */
const LEVEL = 4;
const COLOUR_TYPES = { 1: 0, 3: 2 } as const;
const FILTER_UP = 2;

export function encodePng(picture: Picture): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header.set([8, COLOUR_TYPES[picture.channels], 0, 0, 0], 8);
  const data = deflateSync(filterRows(picture), { level: LEVEL });
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array())]);
}

/** Each row as its difference to the one above: blank and vertically steady parts become zeros. */
function filterRows({ width, height, channels, data }: Picture): Uint8Array {
  const stride = width * channels;
  const filtered = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const row = y * stride;
    const target = y * (stride + 1) + 1;
    filtered[target - 1] = FILTER_UP;
    if (y === 0) {
      filtered.set(data.subarray(0, stride), target);
      continue;
    }
    for (let i = 0; i < stride; i += 1) {
      filtered[target + i] = (data[row + i] ?? 0) - (data[row + i - stride] ?? 0);
    }
  }
  return filtered;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
