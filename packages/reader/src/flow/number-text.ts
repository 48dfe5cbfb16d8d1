// Numbers of list items in the ways that text processors count.

export type NumberStyle =
  | 'decimal'
  | 'decimal-zero'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-roman'
  | 'upper-roman'
  | 'none';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const LARGEST_ROMAN = 3999;

export function numberText(value: number, style: NumberStyle): string {
  switch (style) {
    case 'none':
      return '';
    case 'decimal':
      return String(value);
    case 'decimal-zero':
      return String(value).padStart(2, '0');
    case 'lower-letter':
      return letters(value);
    case 'upper-letter':
      return letters(value).toUpperCase();
    case 'lower-roman':
      return roman(value);
    case 'upper-roman':
      return roman(value).toUpperCase();
  }
}

/** a … z, aa, bb … as text processors do. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
