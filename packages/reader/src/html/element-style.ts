// What tag, style sheet and attributes together say about the look of an element.
import type { HiddenReason } from '@vitae/schema';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Alignment, SpanStyle } from '../flow/flow-document.ts';
import { appearance } from '../flow/visible-color.ts';
import type { Declarations, StyleSheet } from './css-rules.ts';
import { parseDeclarations } from './css-rules.ts';
import { BASE_SIZE, cssColor, cssFontSize, cssPixels } from './css-values.ts';

export interface ElementStyle {
  readonly size: number;
  readonly font: string | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | undefined;
  /** Undefined when nobody can tell. */
  readonly background: string | undefined;
  readonly align: Alignment | undefined;
  readonly link: string | undefined;
  readonly hidden: HiddenReason | undefined;
  readonly display: string;
  readonly keepsSpace: boolean;
  readonly hasMarkers: boolean;
  readonly rightToLeft: boolean | undefined;
}

export const ROOT_STYLE: ElementStyle = {
  size: BASE_SIZE,
  font: undefined,
  bold: false,
  italic: false,
  color: undefined,
  background: '#ffffff',
  align: undefined,
  link: undefined,
  hidden: undefined,
  display: 'block',
  keepsSpace: false,
  hasMarkers: true,
  rightToLeft: undefined,
};

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ul'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const HEADING_SIZES: Readonly<Record<string, number>> = {
  h1: 1.9,
  h2: 1.4,
  h3: 1.18,
  h4: 1.08,
  h5: 1,
  h6: 0.95,
  small: 0.85,
  sup: 0.75,
  sub: 0.75,
};

export interface Attributes {
  readonly get: (name: string) => string | undefined;
}

export function attributesOf(element: DefaultTreeAdapterTypes.Element): Attributes {
  return { get: (name) => element.attrs.find((attribute) => attribute.name === name)?.value };
}

export function elementStyle(
  tag: string,
  attributes: Attributes,
  parent: ElementStyle,
  sheet: StyleSheet,
): ElementStyle {
  const classes = (attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '');
  const own = parseDeclarations(attributes.get('style') ?? '');
  const css: Declarations = Object.assign({}, ...sheet.match(tag, attributes.get('id'), classes), own);
  const weight = css['font-weight'];
  const size = cssFontSize(css['font-size'], parent.size) ?? parent.size * (HEADING_SIZES[tag] ?? 1);
  const slant = css['font-style'];
  const direction = attributes.get('dir') ?? css['direction'];
  return {
    size: Math.min(size, 40),
    font: fontFamily(css['font-family'], tag) ?? parent.font,
    bold: weight === undefined ? parent.bold || BOLD.has(tag) : isBold(weight),
    italic: slant === undefined ? parent.italic || ITALIC.has(tag) : slant === 'italic' || slant === 'oblique',
    color: colorOf(css['color'] ?? attributes.get('color'), parent),
    background: backgroundOf(css, attributes, parent),
    align:
      alignment(css['text-align'] ?? attributes.get('align') ?? (tag === 'center' ? 'center' : undefined)) ??
      parent.align,
    link: tag === 'a' ? (linkTarget(attributes.get('href')) ?? parent.link) : parent.link,
    hidden: parent.hidden ?? hiddenReason(css, attributes),
    display: css['display'] ?? (BLOCKS.has(tag) ? 'block' : 'inline'),
    keepsSpace:
      css['white-space'] === undefined ? parent.keepsSpace || tag === 'pre' : css['white-space'].startsWith('pre'),
    hasMarkers: listMarkers(css, parent),
    rightToLeft: direction === undefined ? parent.rightToLeft : direction.toLowerCase() === 'rtl',
  };
}

const isBold = (weight: string): boolean =>
  weight === 'bold' || weight === 'bolder' || Number.parseInt(weight, 10) >= 600;

function listMarkers(css: Declarations, parent: ElementStyle): boolean {
  const kind = css['list-style-type'] ?? css['list-style'];
  return kind === undefined ? parent.hasMarkers : !/\bnone\b/.test(kind);
}

function fontFamily(value: string | undefined, tag: string): string | undefined {
  if (/^(code|pre|kbd|tt|samp)$/.test(tag)) return 'monospace';
  return value?.split(',')[0]?.replace(/["']/g, '').trim();
}

function colorOf(value: string | undefined, parent: ElementStyle): string | undefined {
  const color = cssColor(value);
  return color === undefined ? parent.color : color;
}

/** Pictures, gradients and variables may be any colour. */
function backgroundOf(css: Declarations, attributes: Attributes, parent: ElementStyle): string | undefined {
  const value = css['background-color'] ?? css['background'] ?? attributes.get('bgcolor');
  if (value === undefined || value === 'none' || value === 'inherit') return parent.background;
  const color = cssColor(value);
  return color === 'transparent' ? parent.background : color;
}

function alignment(value: string | undefined): Alignment | undefined {
  if (value === 'center' || value === 'right') return value;
  if (value === 'end') return 'right';
  return value === 'left' || value === 'start' || value === 'justify' ? 'left' : undefined;
}

/** Only targets that can be opened outside the page. */
function linkTarget(href: string | undefined): string | undefined {
  const target = href?.trim();
  return target !== undefined && /^(https?|mailto|tel):/i.test(target) ? target : undefined;
}

/** From here on a text is pushed out of the window. */
const FAR = -500;

function hiddenReason(css: Declarations, attributes: Attributes): HiddenReason | undefined {
  if (css['display'] === 'none' || attributes.get('hidden') !== undefined) return 'marked-hidden';
  if (css['visibility'] === 'hidden' || css['visibility'] === 'collapse') return 'marked-hidden';
  if (css['opacity'] !== undefined && Number.parseFloat(css['opacity']) < 0.03) return 'transparent';
  if (isMovedAway(css)) return 'off-page';
  if (/scale[xy]?\(\s*0*\.?0*\s*[,)]/i.test(css['transform'] ?? '')) return 'too-small';
  const isClipped = /rect\(\s*(0|1px)/.test(css['clip'] ?? '') || /inset\((50|100)%/.test(css['clip-path'] ?? '');
  return isClipped || isCutToNothing(css) ? 'off-page' : undefined;
}

function isMovedAway(css: Declarations): boolean {
  const moved = /translate(?:x|y|3d)?\(\s*([^,)]+)(?:,\s*([^,)]+))?/i.exec(css['transform'] ?? '');
  const names = ['left', 'top', 'text-indent', 'margin-left', 'margin-top'] as const;
  const offsets = [...names.map((name) => css[name]), moved?.[1], moved?.[2]].map((value) => cssPixels(value) ?? 0);
  return offsets.some((offset) => offset < FAR);
}

function isCutToNothing(css: Declarations): boolean {
  if (!/hidden|clip/.test(css['overflow'] ?? '')) return false;
  const none = (...names: readonly string[]): boolean => names.some((name) => (cssPixels(css[name]) ?? 9) <= 0);
  const isTiny = ['width', 'height'].every((name) => (cssPixels(css[name]) ?? 9) <= 1);
  return isTiny || none('height', 'max-height', 'width', 'max-width');
}

export function spanStyleOf(style: ElementStyle): SpanStyle {
  if (style.color === 'transparent') return { ...base(style), hidden: style.hidden ?? 'transparent' };
  // A page that says nothing has black text, whatever it is on.
  const look = appearance(style.color ?? '#000000', style.background, style.size);
  return { ...base(style), color: look.color, hidden: style.hidden ?? look.hidden };
}

function base({ size, font, bold, italic, link }: ElementStyle): SpanStyle {
  return { size: Math.max(0.5, size), font, bold, italic, link };
}
