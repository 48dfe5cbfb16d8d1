// Properties of runs and paragraphs as WordprocessingML writes them; absent means inherited.
import type { Alignment, TabStop } from '../flow/flow-document.ts';
import { hexColor } from '../flow/visible-color.ts';
import { attribute, child, childrenOf, numberAttribute, type XmlElement } from '../xml/xml-element.ts';

export interface RunProperties {
  readonly size?: number;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#rrggbb`, or `auto`: black or white by the background. */
  readonly color?: string;
  readonly vanish?: boolean;
  /** Width of the letters in percent. */
  readonly scale?: number;
  readonly background?: string;
}

export interface ParagraphProperties {
  readonly align?: Alignment;
  readonly left?: number;
  readonly right?: number;
  readonly first?: number;
  readonly before?: number;
  readonly after?: number;
  /** Multiple of the natural line height, or exact points. */
  readonly line?: { readonly kind: 'multiple' | 'points'; readonly value: number };
  readonly tabs?: readonly TabStop[];
  readonly numbering?: { readonly id: string | undefined; readonly level: number | undefined };
  /** From 0; 9 is body text. */
  readonly outline?: number;
  readonly pageBreakBefore?: boolean;
  readonly rightToLeft?: boolean;
  readonly ruled?: boolean;
  readonly background?: string;
  readonly contextual?: boolean;
}

export const TWIPS = 20;
const NATURAL_LINE = 240;

/** Drops what is undefined, so that spreading one set of properties over another inherits. */
function known<T extends object>(properties: { [K in keyof T]: T[K] | undefined }): T {
  const found: Partial<T> = {};
  for (const name in properties) if (properties[name] !== undefined) found[name] = properties[name];
  // Without its undefined members the object is a T: all members of T are optional.
  return found as T;
}

/** A switch is on when it stands there without a value. */
function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
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
  return hexColor(attribute(child(element, 'w:shd'), 'w:fill'));
}

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

function highlight(element: XmlElement): string | undefined {
  const name = attribute(child(element, 'w:highlight'), 'w:val');
  if (name === undefined || name === 'none') return undefined;
  return HIGHLIGHTS[name] ?? '#808080';
}

export function runProperties(element: XmlElement | undefined, themeFonts: ReadonlyMap<string, string>): RunProperties {
  if (element === undefined) return {};
  const fonts = child(element, 'w:rFonts');
  const theme = attribute(fonts, 'w:asciiTheme') ?? attribute(fonts, 'w:hAnsiTheme');
  const color = attribute(child(element, 'w:color'), 'w:val');
  const half = numberAttribute(child(element, 'w:sz'), 'w:val');
  return known<RunProperties>({
    size: half === undefined ? undefined : Math.min(Math.max(half / 2, 0.5), 200),
    font:
      (theme === undefined ? undefined : themeFonts.get(theme.slice(0, 5))) ??
      attribute(fonts, 'w:ascii') ??
      attribute(fonts, 'w:hAnsi'),
    bold: toggle(element, 'w:b'),
    italic: toggle(element, 'w:i'),
    color: color === 'auto' ? 'auto' : hexColor(color),
    vanish: toggle(element, 'w:vanish'),
    scale: numberAttribute(child(element, 'w:w'), 'w:val'),
    background: highlight(element) ?? shading(element),
  });
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = { center: 'center', right: 'right', end: 'right' };

export function paragraphProperties(element: XmlElement | undefined): ParagraphProperties {
  if (element === undefined) return {};
  const indent = child(element, 'w:ind');
  const spacing = child(element, 'w:spacing');
  const hanging = twips(indent, 'w:hanging');
  const jc = attribute(child(element, 'w:jc'), 'w:val');
  const numbering = child(element, 'w:numPr');
  const tabs = child(element, 'w:tabs');
  return known<ParagraphProperties>({
    align: jc === undefined ? undefined : (ALIGNMENTS[jc] ?? 'left'),
    left: twips(indent, 'w:left', 'w:start'),
    right: twips(indent, 'w:right', 'w:end'),
    first: hanging === undefined ? twips(indent, 'w:firstLine') : -hanging,
    before: toggle(spacing, 'w:beforeAutospacing') === true ? 14 : twips(spacing, 'w:before'),
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
    outline: numberAttribute(child(element, 'w:outlineLvl'), 'w:val'),
    pageBreakBefore: toggle(element, 'w:pageBreakBefore'),
    rightToLeft: toggle(element, 'w:bidi'),
    ruled: ruled(element),
    background: shading(element),
    contextual: toggle(element, 'w:contextualSpacing'),
  });
}

function ruled(element: XmlElement): boolean | undefined {
  const borders = child(element, 'w:pBdr');
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
