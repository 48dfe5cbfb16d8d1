// Ligatures that were told from TeX's usual codes alone are checked by their width: some fonts have encodings of their own.
import type { PageChars } from './page-chars.ts';
import type { PdfFont } from './pdf-font.ts';
import { FIRST_LIGATURE } from './plain-characters.ts';

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl'] as const;
type Ligature = (typeof LIGATURES)[number];

/** Em. A ligature is as wide as its letters or a little narrower. */
const NARROWER = 0.14;
const SLACK = 0.02;
/** Being wider than the letters counts this much more against a ligature. */
const WIDER = 4;
/** Em. Fonts whose i and l are this alike can't be told by width. */
const ALIKE = 0.03;

interface Found {
  readonly at: number;
  readonly usual: Ligature;
  readonly width: number;
  readonly widths: ReadonlyMap<string, number>;
}

/**
 * Changes `chars.code`, when one of the page's ligatures can't be what its code usually means: then the fonts have an order
 * of their own, and each ligature becomes the one that fits best.
 */
export function checkLigatures(chars: PageChars): void {
  const found = findLigatures(chars);
  if (found.every(({ usual, width, widths }) => isPlausible(narrowerBy(usual, width, widths)))) return;
  for (const ligature of found) {
    const { at } = ligature;
    const around = String.fromCharCode(chars.code[at - 1] ?? 32, chars.code[at + 1] ?? 32);
    chars.code[at] = FIRST_LIGATURE + LIGATURES.indexOf(bestFitting(ligature, around));
  }
}

function findLigatures(chars: PageChars): Found[] {
  const fonts = new Map<PdfFont, Map<string, number>>();
  const found: Found[] = [];
  for (let at = 0; at < chars.count; at += 1) {
    const usual = LIGATURES[(chars.code[at] ?? 0) - FIRST_LIGATURE];
    const piece = chars.pieces[chars.piece[at] ?? 0];
    if (usual === undefined || piece === undefined || piece.size <= 0) continue;
    const widths = fonts.get(piece.font) ?? letterWidths(chars, piece.font);
    fonts.set(piece.font, widths);
    found.push({ at, usual, width: ((chars.end[at] ?? 0) - (chars.start[at] ?? 0)) / piece.size, widths });
  }
  return found;
}

/** Em, of the letters f, i and l as far as the page has them in this font. */
function letterWidths(chars: PageChars, font: PdfFont): Map<string, number> {
  const widths = new Map<string, number>();
  for (let i = 0; i < chars.count && widths.size < 3; i += 1) {
    const letter = String.fromCodePoint(chars.code[i] ?? 0);
    const piece = chars.pieces[chars.piece[i] ?? 0];
    if ((letter !== 'f' && letter !== 'i' && letter !== 'l') || piece?.font !== font) continue;
    widths.set(letter, ((chars.end[i] ?? 0) - (chars.start[i] ?? 0)) / piece.size);
  }
  return widths;
}

/** NaN when the page lacks one of the letters. */
function narrowerBy(ligature: Ligature, width: number, widths: ReadonlyMap<string, number>): number {
  return [...ligature].reduce((sum, letter) => sum + (widths.get(letter) ?? Number.NaN), 0) - width;
}

/** Without the letters on the page there is nothing to compare with. */
function isPlausible(narrower: number): boolean {
  return Number.isNaN(narrower) || (narrower > -SLACK && narrower < NARROWER);
}

function bestFitting({ usual, width, widths }: Found, around: string): Ligature {
  const off = (ligature: Ligature): number => {
    const narrower = narrowerBy(ligature, width, widths);
    return narrower < 0 ? -narrower * WIDER : narrower;
  };
  const [best = usual] = LIGATURES.filter((each) => !Number.isNaN(off(each))).sort((a, b) => off(a) - off(b));
  const alike = Math.abs((widths.get('i') ?? 0) - (widths.get('l') ?? 1)) < ALIKE;
  if (!alike || best === 'ff') return best;
  return best.length === 3 ? 'ffi' : byContext(around);
}

/** `around` is the character before and the one after: fl stands before a vowel, and before e mostly as a word begins. */
function byContext(around: string): Ligature {
  const [before = ' ', after = ' '] = around;
  if (/[aouy]/.test(after)) return 'fl';
  return after === 'e' && !/\p{L}/u.test(before) ? 'fl' : 'fi';
}
