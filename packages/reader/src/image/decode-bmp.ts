// BMP → RGB rows: the uncompressed forms that scanners and screenshots write.
import { VitaeError } from '@vitae/schema';
import type { EncodedPicture } from './decode-png.ts';
import { imageSize } from './image-size.ts';

/** Throws `VitaeError`. The caller has checked the size. */
export function decodeBmp(bytes: Uint8Array): EncodedPicture {
  const size = imageSize(bytes, 'bmp');
  if (size === undefined || bytes.length < 54)
    throw new VitaeError('document.damaged', { detail: 'The BMP picture is broken.' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = view.getUint16(28, true);
  const compression = view.getUint32(30, true);
  if (!(compression === 0 || (compression === 3 && bits === 32)) || ![1, 4, 8, 24, 32].includes(bits)) {
    throw new VitaeError('document.unsupported', {
      detail: 'This kind of BMP picture is not read; send a PNG or JPEG.',
    });
  }
  const { width, height } = size;
  const offset = view.getUint32(10, true);
  const palette = 14 + view.getUint32(14, true);
  const fromBottom = view.getInt32(22, true) > 0;
  const stride = Math.ceil((width * bits) / 32) * 4;
  const data = new Uint8Array(width * height * 3).fill(255);
  for (let y = 0; y < height; y++) {
    const row = offset + (fromBottom ? height - 1 - y : y) * stride;
    for (let x = 0; x < width; x++) {
      const at = bits >= 24 ? row + (x * bits) / 8 : palette + paletteIndex(bytes, row, x, bits) * 4;
      for (let c = 0; c < 3; c++) data[(y * width + x) * 3 + c] = bytes[at + 2 - c] ?? 255;
    }
  }
  return { dictionary: '/ColorSpace /DeviceRGB /BitsPerComponent 8', data };
}

function paletteIndex(bytes: Uint8Array, row: number, x: number, bits: number): number {
  const byte = bytes[row + Math.floor((x * bits) / 8)] ?? 0;
  const shift = 8 - bits - ((x * bits) % 8);
  return (byte >> shift) & ((1 << bits) - 1);
}
