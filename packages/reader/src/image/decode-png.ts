// PNG → picture for a PDF. Plain ones pass as they are; those with transparency, 16 bits or interlacing are decoded.

import { inflateSync } from 'node:zlib';
import { VitaeError } from '@vitae/schema';

export interface EncodedPicture {
  readonly dictionary: string;
  readonly data: Uint8Array;
}

interface Png {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly type: number;
  readonly interlaced: boolean;
  readonly palette: Uint8Array | undefined;
  readonly data: Uint8Array;
}

const GREY = 0;
const RGB = 2;
const INDEXED = 3;
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

const damaged = (cause?: unknown): VitaeError =>
  new VitaeError('document.damaged', { detail: 'The PNG picture is broken.', cause });

/** Throws `VitaeError`. The caller has checked the size. */
export function decodePng(bytes: Uint8Array): EncodedPicture {
  const png = readChunks(bytes);
  const isPlain = !png.interlaced && (png.type === GREY || png.type === RGB || png.type === INDEXED) && png.depth <= 8;
  if (isPlain) return passThrough(png);
  return { dictionary: '/ColorSpace /DeviceRGB /BitsPerComponent 8', data: flatten(png) };
}

function readChunks(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let palette: Uint8Array | undefined;
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (type === 0x49444154) data.push(content);
    if (type === 0x504c5445) palette = content;
    if (type === 0x49454e44) break;
    at += 12 + length;
  }
  if (bytes.length < 33 || data.length === 0) throw damaged();
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: view.getUint8(24),
    type: view.getUint8(25),
    interlaced: view.getUint8(28) !== 0,
    palette,
    data: Buffer.concat(data),
  };
}

/** PDF knows PNG's compression and its filters. */
function passThrough(png: Png): EncodedPicture {
  const channels = CHANNELS[png.type] ?? 1;
  const predictor = `/DecodeParms << /Predictor 15 /Colors ${channels} /BitsPerComponent ${png.depth} /Columns ${png.width} >>`;
  return {
    dictionary: `/ColorSpace ${colorSpace(png)} /BitsPerComponent ${png.depth} /Filter /FlateDecode ${predictor}`,
    data: png.data,
  };
}

function colorSpace(png: Png): string {
  if (png.type === RGB) return '/DeviceRGB';
  if (png.type === GREY) return '/DeviceGray';
  if (png.palette === undefined) throw damaged();
  const entries = Math.floor(png.palette.length / 3);
  return `[/Indexed /DeviceRGB ${entries - 1} <${Buffer.from(png.palette.subarray(0, entries * 3)).toString('hex')}>]`;
}

/** Passes of interlacing: first column and row, distance of columns and rows. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const ALL_AT_ONCE = [[0, 0, 1, 1]] as const;

/** RGB, 8 bits, over white paper. */
function flatten(png: Png): Uint8Array {
  const { width, height, depth } = png;
  const channels = CHANNELS[png.type];
  if (channels === undefined || ![1, 2, 4, 8, 16].includes(depth)) throw damaged();
  const result = new Uint8Array(width * height * 3).fill(255);
  const data = inflate(png.data, (Math.ceil((width * channels * depth) / 8) + 8) * (height + 8) * 2);
  let at = 0;
  for (const [left, top, dx, dy] of png.interlaced ? ADAM7 : ALL_AT_ONCE) {
    const [across, down] = [Math.ceil((width - left) / dx), Math.ceil((height - top) / dy)];
    if (across < 1 || down < 1) continue;
    const stride = Math.ceil((across * channels * depth) / 8);
    const rows = unfilter(data.subarray(at), stride, down, Math.max(1, (channels * depth) / 8));
    at += (stride + 1) * down;
    for (let y = 0; y < down; y++) {
      for (let x = 0; x < across; x++)
        paint(result, ((top + y * dy) * width + left + x * dx) * 3, png, rows, y * stride, x);
    }
  }
  return result;
}

function paint(result: Uint8Array, to: number, png: Png, rows: Uint8Array, row: number, x: number): void {
  const channels = CHANNELS[png.type] ?? 1;
  const sample = (channel: number): number => sampleAt(rows, row, x * channels + channel, png);
  if (png.type === INDEXED) {
    for (let c = 0; c < 3; c++) result[to + c] = png.palette?.[sample(0) * 3 + c] ?? 255;
    return;
  }
  const alpha = channels === 2 || channels === 4 ? sample(channels - 1) / 255 : 1;
  for (let c = 0; c < 3; c++) result[to + c] = sample(channels >= 3 ? c : 0) * alpha + 255 * (1 - alpha);
}

/** 0–255; the plain number for a palette. */
function sampleAt(rows: Uint8Array, row: number, index: number, { depth, type }: Png): number {
  if (depth === 8) return rows[row + index] ?? 0;
  if (depth === 16) return rows[row + index * 2] ?? 0;
  const bit = index * depth;
  const value = ((rows[row + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
  return type === INDEXED ? value : (value * 255) / ((1 << depth) - 1);
}

function inflate(data: Uint8Array, length: number): Uint8Array {
  try {
    return inflateSync(data, { maxOutputLength: length });
  } catch (error) {
    throw damaged(error);
  }
}

/** The five filters of the PNG specification, in place. */
function unfilter(data: Uint8Array, stride: number, height: number, step: number): Uint8Array {
  if (data.length < (stride + 1) * height) throw damaged();
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)] ?? 0;
    const from = y * (stride + 1) + 1;
    const to = y * stride;
    for (let x = 0; x < stride; x++) {
      const left = x >= step ? (rows[to + x - step] ?? 0) : 0;
      const up = y > 0 ? (rows[to + x - stride] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (rows[to + x - stride - step] ?? 0) : 0;
      rows[to + x] = (data[from + x] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return rows;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const estimate = left + up - corner;
      const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      throw damaged();
  }
}
