// Any picture → a PDF of one page for each picture in it: the one way in which pictures are read and drawn.

import { deflateSync } from 'node:zlib';
import { VitaeError } from '@vitae/schema';
import type { ReadLimits } from '../read-context.ts';
import type { ImageKind } from '../sniff/sniffed.ts';
import { decodeBmp } from './decode-bmp.ts';
import { decodePng, type EncodedPicture } from './decode-png.ts';
import { decodeTiff, tooLarge } from './decode-tiff.ts';
import { imageSize } from './image-size.ts';
import { type PdfPicture, picturePdf } from './picture-pdf.ts';
import { rgbaToRgb } from './rgba-to-rgb.ts';

const POINTS = 72;
/** A page whose stated resolution gives sides beyond these (points) has a wrong one: it is taken for A4. */
const SIDES = [200, 1700] as const;
const A4_HEIGHT = 842;

/** Throws `VitaeError`: damaged, unsupported or too large. */
export async function imageAsPdf(
  bytes: Uint8Array,
  kind: ImageKind,
  limits: Pick<ReadLimits, 'imagePixels' | 'pages'>,
): Promise<Uint8Array> {
  if (kind === 'tiff') {
    const pages = decodeTiff(bytes, limits);
    return picturePdf(pages.map((page) => pdfPicture(page, rawRgb(page.rgb), page.dpi, 0)));
  }
  const size = imageSize(bytes, kind);
  if (size === undefined || size.width < 1 || size.height < 1) {
    throw new VitaeError('document.damaged', { detail: 'The head of the picture is broken.' });
  }
  if (size.width * size.height > limits.imagePixels) throw tooLarge(size.width, size.height);
  return picturePdf([pdfPicture(size, await encoded(bytes, kind), size.dpi, size.turn)]);
}

async function encoded(bytes: Uint8Array, kind: Exclude<ImageKind, 'tiff'>): Promise<EncodedPicture> {
  switch (kind) {
    case 'jpeg':
      return jpegPicture(bytes);
    case 'png': {
      const png = decodePng(bytes);
      return png.dictionary.includes('/Filter') ? png : rawRgb(png.data);
    }
    case 'bmp':
      return rawRgb(decodeBmp(bytes).data);
    case 'webp':
      return rawRgb(await decodeWebp(bytes));
  }
}

function rawRgb(data: Uint8Array): EncodedPicture {
  return {
    dictionary: '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode',
    data: deflateSync(data, { level: 1 }),
  };
}

/** Number of components by the frame header; Adobe writes CMYK upside down. */
function jpegPicture(bytes: Uint8Array): EncodedPicture {
  const components = jpegComponents(bytes);
  const space =
    components === 1 ? '/DeviceGray' : components === 4 ? '/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]' : '/DeviceRGB';
  return { dictionary: `/ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode`, data: bytes };
}

function jpegComponents(bytes: Uint8Array): number {
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return bytes[at + 9] ?? 3;
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  return 3;
}

async function decodeWebp(bytes: Uint8Array): Promise<Uint8Array> {
  const { decode } = await import('@cwasm/webp');
  try {
    return rgbaToRgb(decode(bytes).data);
  } catch (cause) {
    throw new VitaeError('document.damaged', { detail: 'The WebP picture is broken.', cause });
  }
}

function pdfPicture(
  size: { readonly width: number; readonly height: number },
  picture: EncodedPicture,
  dpi: number | undefined,
  turn: number,
): PdfPicture {
  const sides = [size.width, size.height].map((side) => (side * POINTS) / (dpi ?? POINTS)) as [number, number];
  const isPlausible = dpi !== undefined && Math.max(...sides) <= SIDES[1] && Math.max(...sides) >= SIDES[0];
  const scale = isPlausible ? 1 : A4_HEIGHT / Math.max(...sides);
  return {
    ...picture,
    width: size.width,
    height: size.height,
    pageWidth: Math.max(1, sides[0] * scale),
    pageHeight: Math.max(1, sides[1] * scale),
    turn,
  };
}
