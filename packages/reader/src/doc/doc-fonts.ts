// Names of the fonts of a DOC, by their number.

/** Bytes of a font's entry before its name. */
const NAME = 40;
const MAX_FONTS = 2000;

export function readDocFonts(table: DataView, { offset, length }: { offset: number; length: number }): string[] {
  if (length < 4) return [];
  const count = Math.min(MAX_FONTS, table.getUint16(offset, true));
  const end = offset + length;
  const fonts: string[] = [];
  for (let i = 0, at = offset + 4; i < count && at < end; i++) {
    const next = at + 1 + table.getUint8(at);
    let name = '';
    for (let c = at + NAME; c + 2 <= Math.min(next, table.byteLength); c += 2) {
      const code = table.getUint16(c, true);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    fonts.push(name);
    at = next;
  }
  return fonts;
}
