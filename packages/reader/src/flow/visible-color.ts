// Whether text can be seen in its colour, and which colour it gets on our white pages.
import type { HiddenReason } from '@vitae/schema';

/** Contrast ratio (WCAG) under which nobody can see text. Light grey on white has 1.3 and more. */
const INVISIBLE = 1.08;
/** Under this contrast with white the text was meant for a dark background, which our pages don't have. */
const UNREADABLE_ON_WHITE = 1.6;
/** Nobody can read text smaller than this (points); real footnotes start at 5. */
const TOO_SMALL = 3;

export interface Appearance {
  readonly color?: string | undefined;
  readonly hidden?: HiddenReason | undefined;
}

/**
 * `color` is undefined for the automatic one, which turns light by itself on a dark background. `background` is `#rrggbb`, or undefined when nobody can tell (pictures, gradients): then no text counts as hidden by colour.
 */
export function appearance(color: string | undefined, background: string | undefined, size: number): Appearance {
  if (size < TOO_SMALL) return { color, hidden: 'too-small' };
  if (color === undefined || (color === '#000000' && background === '#ffffff')) return { color: undefined };
  if (background !== undefined && contrast(color, background) < INVISIBLE) {
    return { color, hidden: 'same-colour-as-background' };
  }
  return { color: color === '#000000' || contrast(color, '#ffffff') < UNREADABLE_ON_WHITE ? undefined : color };
}

function contrast(a: string, b: string): number {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

const luminances = new Map<string, number>();
const MOST_COLORS = 500;

function luminance(color: string): number {
  const known = luminances.get(color);
  if (known !== undefined) return known;
  const value = 0.2126 * linear(color, 1) + 0.7152 * linear(color, 3) + 0.0722 * linear(color, 5);
  if (luminances.size < MOST_COLORS) luminances.set(color, value);
  return value;
}

function linear(color: string, at: number): number {
  const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** `#rrggbb` in lower case from six hexadecimal digits with or without `#`; undefined for anything else. */
export function hexColor(value: string | undefined): string | undefined {
  const match = value === undefined ? null : /^#?([0-9a-f]{6})$/i.exec(value.trim());
  return match?.[1] === undefined ? undefined : `#${match[1].toLowerCase()}`;
}
