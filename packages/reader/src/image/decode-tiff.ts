// TIFF → pages of RGB pixels, with the compressions of scanners and fax machines.
import { VitaeError } from '@vitae/schema';
import UTIF from 'utif2';
import type { ReadLimits } from '../read-context.ts';
import { rgbaToRgb } from './rgba-to-rgb.ts';

export interface TiffPage {
  readonly width: number;
  readonly height: number;
  readonly dpi: number | undefined;
  readonly rgb: Uint8Array;
}

const WIDTH = 't256';
const HEIGHT = 't257';
const X_RESOLUTION = 't282';
const RESOLUTION_UNIT = 't296';
const SUBFILE_TYPE = 't254';

/** Throws `VitaeError`. Sizes are checked before anything is decoded. */
export function decodeTiff(bytes: Uint8Array, limits: Pick<ReadLimits, 'imagePixels' | 'pages'>): TiffPage[] {
  const file = Buffer.from(bytes);
  const directories = attempt(() => UTIF.decode(file)).filter((entry) => numberOf(entry[SUBFILE_TYPE]) !== 1);
  if (directories.length === 0) throw new VitaeError('document.damaged', { detail: 'The TIFF picture has no page.' });
  if (directories.length > limits.pages) {
    throw new VitaeError('document.too-many-pages', {
      detail: `It has ${directories.length} pages; ${limits.pages} are allowed.`,
    });
  }
  return directories.map((entry) => {
    const [width = 0, height = 0] = [numberOf(entry[WIDTH]), numberOf(entry[HEIGHT])];
    if (width < 1 || height < 1) throw new VitaeError('document.damaged', { detail: 'The TIFF picture has no size.' });
    if (width * height > limits.imagePixels) throw tooLarge(width, height);
    attempt(() => UTIF.decodeImage(file, entry));
    const rgb = rgbaToRgb(attempt(() => UTIF.toRGBA8(entry)));
    if (rgb.length < width * height * 3)
      throw new VitaeError('document.damaged', { detail: 'The TIFF picture is cut off.' });
    return { width, height, dpi: resolution(entry), rgb };
  });
}

export function tooLarge(width: number, height: number): VitaeError {
  return new VitaeError('document.image-too-large', { detail: `It has ${width} × ${height} pixels.` });
}

/** The library throws plain errors of many kinds at broken files. */
function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new VitaeError('document.damaged', { detail: 'The TIFF picture is broken.', cause });
  }
}

/** Tags hold lists of numbers, or of fractions as pairs. */
function numberOf(tag: unknown): number | undefined {
  const first: unknown = Array.isArray(tag) ? tag[0] : tag;
  if (typeof first === 'number') return first;
  if (!Array.isArray(first) || typeof first[0] !== 'number' || typeof first[1] !== 'number') return undefined;
  return first[1] === 0 ? undefined : first[0] / first[1];
}

function resolution(entry: Readonly<Record<string, unknown>>): number | undefined {
  const value = numberOf(entry[X_RESOLUTION]);
  if (value === undefined) return undefined;
  const dpi = numberOf(entry[RESOLUTION_UNIT]) === 3 ? value * 2.54 : value;
  return dpi >= 60 && dpi <= 1200 ? dpi : undefined;
}
