// The size of a picture from its header, before anything is decoded.
import type { ImageKind } from '../sniff/sniffed.ts';
import { readExif } from './read-exif.ts';

export interface ImageSize {
  readonly width: number;
  readonly height: number;
  /** Stated resolution, where there is a sensible one. */
  readonly dpi: number | undefined;
  /** Degrees clockwise by which the camera says that the picture has to be turned. */
  readonly turn: 0 | 90 | 180 | 270;
}

/** Undefined when the header is broken. TIFF tells its sizes itself, page by page. */
export function imageSize(bytes: Uint8Array, kind: Exclude<ImageKind, 'tiff'>): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    switch (kind) {
      case 'png':
        return pngSize(view);
      case 'jpeg':
        return jpegSize(bytes, view);
      case 'webp':
        return webpSize(bytes, view);
      case 'bmp':
        return bmpSize(view);
    }
  } catch (error) {
    // Reading past the end: the header is cut off.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const METRE = 39.3701;

function sensible(dpi: number): number | undefined {
  return dpi >= 60 && dpi <= 1200 ? dpi : undefined;
}

function pngSize(view: DataView): ImageSize {
  const size = { width: view.getUint32(16), height: view.getUint32(20), turn: 0 } as const;
  for (let at = 33; at + 12 <= view.byteLength; ) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    if (type === 0x49444154) break;
    // pHYs in pixels per metre
    if (type === 0x70485973 && view.getUint8(at + 16) === 1)
      return { ...size, dpi: sensible(view.getUint32(at + 8) / METRE) };
    at += 12 + length;
  }
  return { ...size, dpi: undefined };
}

function jpegSize(bytes: Uint8Array, view: DataView): ImageSize | undefined {
  let dpi: number | undefined;
  let turn: ImageSize['turn'] = 0;
  for (let at = 2; at + 4 < bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), dpi, turn };
    if (marker === 0xe0 && view.getUint32(at + 4) === 0x4a464946) dpi ??= jfifDpi(view, at + 4);
    if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) {
      const exif = readExif(bytes.subarray(at + 10, at + 2 + length));
      turn = exif.turn;
      dpi ??= exif.dpi === undefined ? undefined : sensible(exif.dpi);
    }
    at += 2 + length;
  }
  return undefined;
}

function jfifDpi(view: DataView, at: number): number | undefined {
  const unit = view.getUint8(at + 7);
  const density = view.getUint16(at + 8);
  if (unit === 0) return undefined;
  return sensible(unit === 1 ? density : density * 2.54);
}

function webpSize(bytes: Uint8Array, view: DataView): ImageSize | undefined {
  const form = String.fromCharCode(...bytes.subarray(12, 16));
  const none = { dpi: undefined, turn: 0 } as const;
  if (form === 'VP8X')
    return {
      width: 1 + (view.getUint32(24, true) & 0xffffff),
      height: 1 + (view.getUint32(27, true) & 0xffffff),
      ...none,
    };
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff), ...none };
  }
  if (form !== 'VP8 ') return undefined;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff, ...none };
}

function bmpSize(view: DataView): ImageSize {
  const resolution = view.getUint32(14, true) >= 40 ? view.getUint32(38, true) / METRE : 0;
  return {
    width: Math.abs(view.getInt32(18, true)),
    height: Math.abs(view.getInt32(22, true)),
    dpi: sensible(resolution),
    turn: 0,
  };
}
