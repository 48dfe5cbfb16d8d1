// Properties of runs and paragraphs as WordprocessingML writes them; absent means inherited.
import type { Alignment, TabStop } from '../flow/flow-document.ts';
import { hexColor } from '../flow/visible-color.ts';
import { attribute, child, childrenOf, isElement, numberAttribute, type XmlElement } from '../xml/xml-element.ts';

/** All members are always there: objects of one shape are read faster, and documents have thousands of them. */
export interface RunProperties {
  readonly size: number | undefined;
  readonly font: string | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  /** `#rrggbb`, or `auto`: black or white by the background. */
  readonly color: string | undefined;
  readonly vanish: boolean | undefined;
  /** Width of the letters in percent. */
  readonly scale: number | undefined;
  readonly background: string | undefined;
}

export interface ParagraphProperties {
  readonly align: Alignment | undefined;
  readonly left: number | undefined;
  readonly right: number | undefined;
  readonly first: number | undefined;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Multiple of the natural line height, or exact points. */
  readonly line: { readonly kind: 'multiple' | 'points'; readonly value: number } | undefined;
  readonly tabs: readonly TabStop[] | undefined;
  readonly numbering: { readonly id: string | undefined; readonly level: number | undefined } | undefined;
  /** From 0; 9 is body text. */
  readonly outline: number | undefined;
  readonly pageBreakBefore: boolean | undefined;
  readonly rightToLeft: boolean | undefined;
  readonly ruled: boolean | undefined;
  readonly background: string | undefined;
}

export const TWIPS = 20;
const NATURAL_LINE = 240;

/** The first child of each name; properties are read by one walk over them. */
function byName(element: XmlElement): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const node of element.children) if (isElement(node) && !found.has(node.name)) found.set(node.name, node);
  return found;
}

/** A switch is on when it stands there without a value. */
function isOn(found: XmlElement | undefined): boolean | undefined {
  if (found === undefined) return undefined;
  const value = attribute(found, 'w:val');
  return value === undefined || !/^(0|false|off|none)$/i.test(value);
}

const twips = (element: XmlElement | undefined, ...names: readonly string[]): number | undefined => {
  for (const name of names) {
    const value = numberAttribute(element, name);
    if (value !== undefined) return value / TWIPS;
  }
  return undefined;
};

/** Fill of a shading; undefined when there is none. */
export function shading(element: XmlElement | undefined): string | undefined {
  return fillOf(child(element, 'w:shd'));
}

const fillOf = (shade: XmlElement | undefined): string | undefined => hexColor(attribute(shade, 'w:fill'));

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGray: '#808080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  green: '#00ff00',
  lightGray: '#c0c0c0',
  magenta: '#ff00ff',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};

function highlight(mark: XmlElement | undefined): string | undefined {
  const name = attribute(mark, 'w:val');
  if (name === undefined || name === 'none') return undefined;
  return HIGHLIGHTS[name] ?? '#808080';
}

export const NO_RUN_PROPERTIES: RunProperties = {
  size: undefined,
  font: undefined,
  bold: undefined,
  italic: undefined,
  color: undefined,
  vanish: undefined,
  scale: undefined,
  background: undefined,
};

/** What `own` says, and what `base` says about the rest. */
export function inheritRun(base: RunProperties, own: RunProperties): RunProperties {
  if (own === NO_RUN_PROPERTIES) return base;
  return {
    size: own.size ?? base.size,
    font: own.font ?? base.font,
    bold: own.bold ?? base.bold,
    italic: own.italic ?? base.italic,
    color: own.color ?? base.color,
    vanish: own.vanish ?? base.vanish,
    scale: own.scale ?? base.scale,
    background: own.background ?? base.background,
  };
}

/** The font that the theme calls `minor` or `major`. */
export type ThemeFonts = (kind: string) => string | undefined;

export function runProperties(element: XmlElement | undefined, themeFonts: ThemeFonts): RunProperties {
  if (element === undefined || element.children.length === 0) return NO_RUN_PROPERTIES;
  const own = byName(element);
  const fonts = own.get('w:rFonts');
  const theme = attribute(fonts, 'w:asciiTheme') ?? attribute(fonts, 'w:hAnsiTheme');
  const color = attribute(own.get('w:color'), 'w:val');
  const half = numberAttribute(own.get('w:sz'), 'w:val');
  return {
    size: half === undefined ? undefined : Math.min(Math.max(half / 2, 0.5), 200),
    font:
      (theme === undefined ? undefined : themeFonts(theme.slice(0, 5))) ??
      attribute(fonts, 'w:ascii') ??
      attribute(fonts, 'w:hAnsi'),
    bold: isOn(own.get('w:b')),
    italic: isOn(own.get('w:i')),
    color: color === 'auto' ? 'auto' : hexColor(color),
    vanish: isOn(own.get('w:vanish')),
    scale: numberAttribute(own.get('w:w'), 'w:val'),
    background: highlight(own.get('w:highlight')) ?? fillOf(own.get('w:shd')),
  };
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = { center: 'center', right: 'right', end: 'right' };

export const NO_PARAGRAPH_PROPERTIES: ParagraphProperties = {
  align: undefined,
  left: undefined,
  right: undefined,
  first: undefined,
  before: undefined,
  after: undefined,
  line: undefined,
  tabs: undefined,
  numbering: undefined,
  outline: undefined,
  pageBreakBefore: undefined,
  rightToLeft: undefined,
  ruled: undefined,
  background: undefined,
};

/** What `own` says, and what `base` says about the rest. */
export function inheritParagraph(base: ParagraphProperties, own: ParagraphProperties): ParagraphProperties {
  if (own === NO_PARAGRAPH_PROPERTIES) return base;
  return {
    align: own.align ?? base.align,
    left: own.left ?? base.left,
    right: own.right ?? base.right,
    first: own.first ?? base.first,
    before: own.before ?? base.before,
    after: own.after ?? base.after,
    line: own.line ?? base.line,
    tabs: own.tabs ?? base.tabs,
    numbering: own.numbering ?? base.numbering,
    outline: own.outline ?? base.outline,
    pageBreakBefore: own.pageBreakBefore ?? base.pageBreakBefore,
    rightToLeft: own.rightToLeft ?? base.rightToLeft,
    ruled: own.ruled ?? base.ruled,
    background: own.background ?? base.background,
  };
}

export function paragraphProperties(element: XmlElement | undefined): ParagraphProperties {
  if (element === undefined || element.children.length === 0) return NO_PARAGRAPH_PROPERTIES;
  const own = byName(element);
  const indent = own.get('w:ind');
  const spacing = own.get('w:spacing');
  const hanging = twips(indent, 'w:hanging');
  const jc = attribute(own.get('w:jc'), 'w:val');
  const numbering = own.get('w:numPr');
  const tabs = own.get('w:tabs');
  return {
    align: jc === undefined ? undefined : (ALIGNMENTS[jc] ?? 'left'),
    left: twips(indent, 'w:left', 'w:start'),
    right: twips(indent, 'w:right', 'w:end'),
    first: hanging === undefined ? twips(indent, 'w:firstLine') : -hanging,
    before: isOn(child(spacing, 'w:beforeAutospacing')) === true ? 14 : twips(spacing, 'w:before'),
    after: twips(spacing, 'w:after'),
    line: lineSpacing(spacing),
    tabs: tabs === undefined ? undefined : tabStops(tabs),
    numbering:
      numbering === undefined
        ? undefined
        : {
            id: attribute(child(numbering, 'w:numId'), 'w:val'),
            level: numberAttribute(child(numbering, 'w:ilvl'), 'w:val'),
          },
    outline: numberAttribute(own.get('w:outlineLvl'), 'w:val'),
    pageBreakBefore: isOn(own.get('w:pageBreakBefore')),
    rightToLeft: isOn(own.get('w:bidi')),
    ruled: ruled(own.get('w:pBdr')),
    background: fillOf(own.get('w:shd')),
  };
}

function ruled(borders: XmlElement | undefined): boolean | undefined {
  if (borders === undefined) return undefined;
  const value = attribute(child(borders, 'w:bottom'), 'w:val');
  return value !== undefined && value !== 'nil' && value !== 'none';
}

function lineSpacing(spacing: XmlElement | undefined): ParagraphProperties['line'] {
  const line = numberAttribute(spacing, 'w:line');
  if (line === undefined) return undefined;
  const rule = attribute(spacing, 'w:lineRule') ?? 'auto';
  return rule === 'auto' ? { kind: 'multiple', value: line / NATURAL_LINE } : { kind: 'points', value: line / TWIPS };
}

function tabStops(tabs: XmlElement): TabStop[] {
  return childrenOf(tabs, 'w:tab').flatMap((tab) => {
    const at = twips(tab, 'w:pos');
    const kind = attribute(tab, 'w:val');
    if (at === undefined || kind === 'clear' || kind === 'bar') return [];
    const isRight = kind === 'right' || kind === 'end' || kind === 'decimal';
    return [{ at, kind: isRight ? ('right' as const) : kind === 'center' ? ('center' as const) : ('left' as const) }];
  });
}
