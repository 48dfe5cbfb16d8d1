import { describe, expect, it } from 'vitest';
import { checkLigatures } from './check-ligatures.ts';
import type { PageChars } from './page-chars.ts';
import { plainCharacter } from './plain-characters.ts';
import type { TextPiece } from './text-piece.ts';

const WIDTHS: Readonly<Record<string, number>> = { f: 3, i: 2.5, l: 2.4, e: 5 };

/** A line of 10 points with one ligature, given by its usual code, of the width asked for. */
function check(before: string, ligature: string, width: number, after: string): string {
  const texts = ['f', 'i', 'l', ' ', ...before, ligature, ...after];
  let x = 0;
  const boxes = texts.map((text) => {
    const start = x;
    x += text === ligature ? width : (WIDTHS[text] ?? 5);
    return { start, end: x };
  });
  const font = { name: 'Own', bold: false, italic: false, dingbats: false };
  const chars = {
    count: texts.length,
    code: Uint32Array.from(texts, (text) => text.codePointAt(0) ?? 0),
    piece: new Uint32Array(texts.length),
    start: Float64Array.from(boxes, (box) => box.start),
    end: Float64Array.from(boxes, (box) => box.end),
    // Only what is looked at.
    pieces: [{ font, size: 10 } as TextPiece],
    needsRepair: false,
    guessed: true,
    unmapped: 0,
  } satisfies PageChars;
  checkLigatures(chars);
  return [...chars.code.slice(4)]
    .map((code) => (code < 128 ? String.fromCodePoint(code) : plainCharacter(code, false)))
    .join('');
}

describe('checkLigatures', () => {
  it('keeps what fits', () => {
    expect(check('e', 'ﬁ', 5.5, 'ne')).toBe('efine');
    expect(check('di', 'ﬀ', 6, 'er')).toBe('differ');
    expect(check('o', 'ﬃ', 8.5, 'ce')).toBe('office');
  });

  it('takes the one that is as wide when the code means another', () => {
    expect(check('o', 'ﬀ', 8.5, 'ce')).toBe('office');
    expect(check('scienti', 'ﬃ', 5.5, 'c')).toBe('scientific');
  });

  it('tells fi and fl by what is around them when the font can not', () => {
    expect(check(' ', 'ﬃ', 5.45, 'exible')).toBe(' flexible');
    expect(check('classi', 'ﬃ', 5.45, 'ed')).toBe('classified');
    expect(check('in', 'ﬃ', 5.45, 'ow')).toBe('inflow');
  });
});
