// Colours and what is painted behind text, as Word's binary format writes them ([MS-DOC] COLORREF, Ico, SHD, SHD80).

/** The sixteen colours of old. */
const COLORS = [
  undefined,
  '#000000',
  '#0000ff',
  '#00ffff',
  '#00ff00',
  '#ff00ff',
  '#ff0000',
  '#ffff00',
  '#ffffff',
  '#000080',
  '#008080',
  '#008000',
  '#800080',
  '#800000',
  '#808000',
  '#808080',
  '#c0c0c0',
] as const;

/** `#rrggbb`; undefined for automatic. */
export function oldColor(index: number): string | undefined {
  return COLORS[index];
}

/** `#rrggbb` of four bytes at `at`; undefined for automatic. */
export function docColor(view: DataView, at: number): string | undefined {
  if (view.getUint8(at + 3) === 0xff) return undefined;
  const byte = (i: number) =>
    view
      .getUint8(at + i)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(0)}${byte(1)}${byte(2)}`;
}

/** `#rrggbb`, or a pattern of two colours of which nobody can tell how text stands out from it; undefined for nothing. */
export type Shade = string | 'pattern' | undefined;

export const SHADE_SIZE = 10;
export const OLD_SHADE_SIZE = 2;
const [CLEAR, SOLID, NIL] = [0, 1, 0xffff];

export function shadeAt(view: DataView, at: number): Shade {
  return painted(view.getUint16(at + 8, true), docColor(view, at), docColor(view, at + 4));
}

export function oldShadeAt(view: DataView, at: number): Shade {
  const bits = view.getUint16(at, true);
  return bits === NIL ? undefined : painted(bits >> 10, oldColor(bits & 31), oldColor((bits >> 5) & 31));
}

function painted(pattern: number, front: string | undefined, back: string | undefined): Shade {
  if (pattern === NIL) return undefined;
  if (pattern === CLEAR) return back;
  return pattern === SOLID ? (front ?? '#000000') : 'pattern';
}
