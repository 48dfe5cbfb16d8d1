// Property modifiers of Word's binary format ("sprms"): a code and an operand whose length the code tells.

export interface Sprm {
  readonly code: number;
  readonly view: DataView;
  /** Where the operand starts. */
  readonly at: number;
  readonly size: number;
}

const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;
/** Operand sizes by the three highest bits of the code; 6 has its size in front. */
const SIZES = [1, 1, 2, 4, 2, 2, undefined, 3] as const;

/** Ends quietly where the list is cut off. */
export function* sprms(view: DataView, start: number, length: number): Generator<Sprm> {
  const end = Math.min(start + length, view.byteLength);
  for (let at = start; at + 3 <= end; ) {
    const code = view.getUint16(at, true);
    at += 2;
    const fixed = SIZES[code >> 13];
    let size = fixed ?? 0;
    if (fixed === undefined) {
      const isLong = code === DEFINE_TABLE;
      if (isLong && at + 2 > end) return;
      size = isLong ? view.getUint16(at, true) - 1 : view.getUint8(at);
      at += isLong ? 2 : 1;
      if (code === CHANGE_TABS && size === 255) return;
    }
    if (size < 0 || at + size > end) return;
    yield { code, view, at, size };
    at += size;
  }
}
