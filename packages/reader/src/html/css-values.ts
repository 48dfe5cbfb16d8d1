// CSS colours and lengths.

const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  navy: '#000080',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  maroon: '#800000',
  purple: '#800080',
  teal: '#008080',
  orange: '#ffa500',
  yellow: '#ffff00',
  darkblue: '#00008b',
  dimgray: '#696969',
  dimgrey: '#696969',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  whitesmoke: '#f5f5f5',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
  snow: '#fffafa',
  ivory: '#fffff0',
  ghostwhite: '#f8f8ff',
};

/** `#rrggbb`, `transparent`, or undefined for what isn't a plain colour. */
export function cssColor(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return 'transparent';
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])([0-9a-f])?$/.exec(text);
  if (short !== null)
    return short[4] === '0' ? 'transparent' : `#${[short[1], short[2], short[3]].map((d) => `${d}${d}`).join('')}`;
  const long = /^#([0-9a-f]{6})([0-9a-f]{2})?$/.exec(text);
  if (long !== null) return long[2] === '00' ? 'transparent' : `#${long[1]}`;
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+%?))?\s*\)$/.exec(text);
  if (rgb === null) return NAMED[text];
  if (rgb[4] !== undefined && Number.parseFloat(rgb[4]) === 0) return 'transparent';
  return `#${[rgb[1], rgb[2], rgb[3]].map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('')}`;
}

/** Our text is set a little smaller than a browser's 16 pixels. */
export const BASE_SIZE = 10.5;
const PER_PIXEL = BASE_SIZE / 16;

const KEYWORDS: Readonly<Record<string, number>> = {
  'xx-small': 0.6,
  'x-small': 0.75,
  small: 0.89,
  medium: 1,
  large: 1.2,
  'x-large': 1.5,
  'xx-large': 2,
};

/** Points; `parent` is the size that `em` and `%` count from. */
export function cssFontSize(value: string | undefined, parent: number): number | undefined {
  if (value === undefined) return undefined;
  const keyword = KEYWORDS[value];
  if (keyword !== undefined) return keyword * BASE_SIZE;
  if (value === 'smaller') return parent / 1.2;
  if (value === 'larger') return parent * 1.2;
  const match = /^([\d.]+)(px|pt|em|rem|%|vw|mm)?$/.exec(value);
  const amount = Number.parseFloat(match?.[1] ?? '');
  if (!Number.isFinite(amount)) return undefined;
  switch (match?.[2]) {
    case 'pt':
      return amount * (4 / 3) * PER_PIXEL;
    case 'em':
      return amount * parent;
    case '%':
      return (amount / 100) * parent;
    case 'rem':
      return amount * BASE_SIZE;
    case 'mm':
      return amount * 3.78 * PER_PIXEL;
    case 'px':
      return amount * PER_PIXEL;
    default:
      return amount === 0 ? 0 : undefined;
  }
}

/** Pixels of a plain pixel length. */
export function cssPixels(value: string | undefined): number | undefined {
  const match = /^(-?[\d.]+)(px|em|rem)?$/.exec(value ?? '');
  return match?.[1] === undefined
    ? undefined
    : Number.parseFloat(match[1]) * (match[2] === undefined || match[2] === 'px' ? 1 : 16);
}
