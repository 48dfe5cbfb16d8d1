// Pixels with transparency → pixels on white paper.

export function rgbaToRgb(rgba: Uint8Array | Uint8ClampedArray): Uint8Array {
  const pixels = Math.floor(rgba.length / 4);
  const rgb = new Uint8Array(pixels * 3);
  for (let i = 0; i < pixels; i++) {
    const alpha = (rgba[i * 4 + 3] ?? 255) / 255;
    for (let c = 0; c < 3; c++) rgb[i * 3 + c] = (rgba[i * 4 + c] ?? 255) * alpha + 255 * (1 - alpha);
  }
  return rgb;
}
