import { deflateSync } from 'node:zlib';
import { VitaeError } from '@vitae/schema';
import UTIF from 'utif2';
import { describe, expect, it } from 'vitest';
import { withPdf } from '../pdf/open-pdf.ts';
import { renderPdfPage } from '../pdf/render-pdf-page.ts';
import { pdfium } from '../pdfium.ts';
import { READ_LIMITS } from '../read-context.ts';
import type { ImageKind } from '../sniff/sniffed.ts';
import { imageAsPdf } from './image-as-pdf.ts';
import { imageSize } from './image-size.ts';

/** Left half red, right half blue; `size` pixels each way. */
const SIZE = 8;
const isLeft = (x: number): boolean => x < SIZE / 2;

function png(type: 2 | 6, depth: 8 | 16): Uint8Array {
  const rows: number[] = [];
  for (let y = 0; y < SIZE; y++) {
    rows.push(0);
    for (let x = 0; x < SIZE; x++) {
      const channels = [isLeft(x) ? 255 : 0, 0, isLeft(x) ? 0 : 255, ...(type === 6 ? [255] : [])];
      for (const value of channels) rows.push(value, ...(depth === 16 ? [value] : []));
    }
  }
  const chunk = (name: string, content: Uint8Array): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(SIZE, 0);
  head.writeUInt32BE(SIZE, 4);
  head.set([depth, type, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Uint8Array.from(rows))),
    chunk('IEND', new Uint8Array()),
  ]);
}

function bmp(): Uint8Array {
  const file = Buffer.alloc(54 + SIZE * SIZE * 3);
  file.write('BM');
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(SIZE, 18);
  file.writeInt32LE(SIZE, 22);
  file.writeUInt16LE(24, 28);
  for (let i = 0; i < SIZE * SIZE; i++) file[54 + i * 3 + (isLeft(i % SIZE) ? 2 : 0)] = 255;
  return file;
}

function tiff(): Uint8Array {
  const rgba = new Uint8Array(SIZE * SIZE * 4).fill(255);
  for (let i = 0; i < SIZE * SIZE; i++) rgba.set(isLeft(i % SIZE) ? [255, 0, 0] : [0, 0, 255], i * 4);
  return new Uint8Array(UTIF.encodeImage(rgba, SIZE, SIZE));
}

async function colours(bytes: Uint8Array, kind: ImageKind): Promise<[string, string]> {
  const pdf = await imageAsPdf(bytes, kind, READ_LIMITS);
  const drawn = await pdfium.use((instance) =>
    withPdf(instance, pdf, (document) => renderPdfPage(instance, document, 0, { width: 80 })),
  );
  if (!drawn.ok || drawn.value === undefined) throw new Error('Not drawn.');
  const { width, height, data } = drawn.value;
  const at = (x: number): string =>
    [...data.subarray((Math.floor(height / 2) * width + x) * 3).subarray(0, 3)].join(',');
  return [at(10), at(width - 10)];
}

describe('pictures are drawn as they are', () => {
  it.each([
    ['PNG', 'png', png(2, 8)],
    ['PNG with transparency', 'png', png(6, 8)],
    ['PNG with 16 bits', 'png', png(6, 16)],
    ['BMP', 'bmp', bmp()],
    ['TIFF', 'tiff', tiff()],
  ] as const)('%s', async (_, kind, bytes) => {
    expect(await colours(bytes, kind)).toEqual(['255,0,0', '0,0,255']);
  });
});

describe('limits and damage', () => {
  const codeOf = async (bytes: Uint8Array, kind: ImageKind, imagePixels = READ_LIMITS.imagePixels): Promise<string> => {
    try {
      await imageAsPdf(bytes, kind, { ...READ_LIMITS, imagePixels });
    } catch (error) {
      if (error instanceof VitaeError) return error.code;
      throw error;
    }
    return 'none';
  };

  it('refuses pictures by the size in their head, before decoding', async () => {
    for (const [kind, bytes] of [
      ['png', png(6, 8)],
      ['bmp', bmp()],
      ['tiff', tiff()],
    ] as const) {
      expect(await codeOf(bytes, kind, 10)).toBe('document.image-too-large');
    }
  });

  it('says that broken pictures are broken', async () => {
    expect(await codeOf(png(6, 8).subarray(0, 20), 'png')).toBe('document.damaged');
    expect(await codeOf(Uint8Array.of(0xff, 0xd8, 0xff), 'jpeg')).toBe('document.damaged');
    expect(await codeOf(Buffer.from('RIFF0000WEBPVP8 0000'), 'webp')).toBe('document.damaged');
    expect(await codeOf(tiff().subarray(0, 30), 'tiff')).toBe('document.damaged');
  });
});

it('knows size, resolution and orientation of a JPEG by its head', () => {
  const exif = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0', 'latin1');
  const part = (marker: number, content: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content]);
  const bytes = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    part(0xe0, Buffer.from('JFIF\0\x01\x02\x01\0\x96\0\x96\0\0', 'latin1')),
    part(0xe1, exif),
    part(0xc0, Buffer.from([8, 0, 100, 0, 200, 3, 0, 0, 0])),
  ]);
  expect(imageSize(bytes, 'jpeg')).toEqual({ width: 200, height: 100, dpi: 150, turn: 90 });
});
