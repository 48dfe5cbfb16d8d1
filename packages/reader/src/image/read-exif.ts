// Orientation and resolution from the Exif part of a JPEG.

export interface Exif {
  readonly turn: 0 | 90 | 180 | 270;
  readonly dpi: number | undefined;
}

const NONE: Exif = { turn: 0, dpi: undefined };
const TURNS: Readonly<Record<number, Exif['turn']>> = { 3: 180, 6: 90, 8: 270 };
const ORIENTATION = 0x0112;
const RESOLUTION = 0x011a;
const UNIT = 0x0128;
const MAX_ENTRIES = 200;

/** `tiff` starts with the byte order. Anything broken counts as not there. */
export function readExif(tiff: Uint8Array): Exif {
  if (tiff.length < 14) return NONE;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, little);
  if (start + 2 > tiff.length) return NONE;
  const count = Math.min(MAX_ENTRIES, view.getUint16(start, little));
  let turn: Exif['turn'] = 0;
  let resolution: number | undefined;
  let perCentimetre = false;
  for (let i = 0; i < count; i++) {
    const at = start + 2 + i * 12;
    if (at + 12 > tiff.length) break;
    const tag = view.getUint16(at, little);
    if (tag === ORIENTATION) turn = TURNS[view.getUint16(at + 8, little)] ?? 0;
    if (tag === UNIT) perCentimetre = view.getUint16(at + 8, little) === 3;
    if (tag === RESOLUTION) resolution = rational(view, view.getUint32(at + 8, little), little);
  }
  return { turn, dpi: resolution === undefined ? undefined : resolution * (perCentimetre ? 2.54 : 1) };
}

function rational(view: DataView, at: number, little: boolean): number | undefined {
  if (at + 8 > view.byteLength) return undefined;
  const below = view.getUint32(at + 4, little);
  return below === 0 ? undefined : view.getUint32(at, little) / below;
}
