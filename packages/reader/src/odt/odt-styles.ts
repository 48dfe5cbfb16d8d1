// Styles of an ODT with their inheritance, and its list styles.
import type { Alignment, TabStop } from '../flow/flow-document.ts';
import type { NumberStyle } from '../flow/number-text.ts';
import { hexColor } from '../flow/visible-color.ts';
import { attribute, child, childrenOf, descendants, numberAttribute, type XmlElement } from '../xml/xml-element.ts';
import { length } from './odt-length.ts';

export interface OdtText {
  readonly size?: number;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#rrggbb`, or `auto`. */
  readonly color?: string;
  readonly background?: string;
  readonly hidden?: boolean;
  /** Percent. */
  readonly opacity?: number;
}

export interface OdtParagraph {
  readonly align?: Alignment;
  readonly left?: number;
  readonly right?: number;
  readonly first?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly tabs?: readonly TabStop[];
  readonly pageBreak?: boolean;
  readonly background?: string;
  readonly rightToLeft?: boolean;
  readonly ruled?: boolean;
}

export interface OdtStyle {
  readonly text: OdtText;
  readonly paragraph: OdtParagraph;
  readonly outline?: number | undefined;
  readonly list?: string | undefined;
}

export interface OdtListLevel {
  readonly bullet: string | undefined;
  readonly font: string | undefined;
  readonly number: NumberStyle;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly left: number | undefined;
  readonly first: number | undefined;
}

export interface OdtStyles {
  readonly style: (family: string, name: string | undefined) => OdtStyle;
  /** The element, for properties of tables, cells, frames, sections and pages. */
  readonly element: (family: string, name: string | undefined) => XmlElement | undefined;
  readonly listLevel: (list: string | undefined, level: number) => OdtListLevel | undefined;
}

const MAX_CHAIN = 30;

/** `roots` are the roots of styles.xml and content.xml; what comes later wins. */
export function readOdtStyles(roots: readonly XmlElement[]): OdtStyles {
  const elements = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  const defaults = new Map<string, XmlElement>();
  const holders = roots.flatMap((root) =>
    ['office:styles', 'office:automatic-styles'].flatMap((name) => childrenOf(root, name)),
  );
  for (const holder of holders) {
    for (const element of childrenOf(holder, 'style:style')) {
      elements.set(`${attribute(element, 'style:family')} ${attribute(element, 'style:name')}`, element);
    }
    for (const element of childrenOf(holder, 'style:default-style'))
      defaults.set(attribute(element, 'style:family') ?? '', element);
    for (const element of childrenOf(holder, 'text:list-style'))
      lists.set(attribute(element, 'style:name') ?? '', element);
  }
  const known = new Map<string, OdtStyle>();
  const element = (family: string, name: string | undefined): XmlElement | undefined =>
    elements.get(`${family} ${name}`);
  const style = (family: string, name: string | undefined): OdtStyle => {
    const key = `${family} ${name}`;
    const found = known.get(key) ?? resolve(family, name, element, defaults);
    known.set(key, found);
    return found;
  };
  return { style, element, listLevel: (list, level) => listLevel(lists.get(list ?? ''), level) };
}

function resolve(
  family: string,
  name: string | undefined,
  element: OdtStyles['element'],
  defaults: ReadonlyMap<string, XmlElement>,
): OdtStyle {
  const chain: XmlElement[] = [];
  for (let at = name; at !== undefined && chain.length < MAX_CHAIN; ) {
    const found = element(family, at);
    if (found === undefined) break;
    chain.unshift(found);
    at = attribute(found, 'style:parent-style-name');
  }
  const start = defaults.get(family);
  const all = start === undefined ? chain : [start, ...chain];
  const outlines = chain.map((one) => numberAttribute(one, 'style:default-outline-level'));
  return {
    text: Object.assign({}, ...all.map((one) => textProperties(child(one, 'style:text-properties')))),
    paragraph: Object.assign({}, ...all.map((one) => paragraphProperties(child(one, 'style:paragraph-properties')))),
    outline: outlines.findLast((level) => level !== undefined),
    list: chain.map((one) => attribute(one, 'style:list-style-name')).findLast((list) => list !== undefined),
  };
}

function known<T extends object>(properties: { [K in keyof T]: T[K] | undefined }): T {
  // Without its undefined members the object is a T: all members of T are optional.
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T;
}

function textProperties(element: XmlElement | undefined): OdtText {
  if (element === undefined) return {};
  const weight = attribute(element, 'fo:font-weight');
  const slant = attribute(element, 'fo:font-style');
  const display = attribute(element, 'text:display');
  const size = attribute(element, 'fo:font-size');
  return known<OdtText>({
    size: size === undefined || size.endsWith('%') ? undefined : length(size),
    font: (attribute(element, 'style:font-name') ?? attribute(element, 'fo:font-family'))
      ?.replace(/['"]/g, '')
      .replace(/\d$/, ''),
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    italic: slant === undefined ? undefined : slant === 'italic' || slant === 'oblique',
    color: isAutomatic(element) ? 'auto' : hexColor(attribute(element, 'fo:color')),
    background: hexColor(attribute(element, 'fo:background-color')),
    hidden: display === undefined ? undefined : display === 'none',
    opacity: opacityOf(element),
  });
}

function isAutomatic(element: XmlElement): boolean {
  return attribute(element, 'style:use-window-font-color') === 'true';
}

/** LibreOffice writes an opacity of 0 beside the automatic colour, which is always seen. */
function opacityOf(element: XmlElement): number | undefined {
  if (isAutomatic(element)) return 100;
  const opacity = Number.parseFloat(attribute(element, 'loext:opacity') ?? '');
  return Number.isNaN(opacity) ? undefined : opacity;
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = { center: 'center', right: 'right', end: 'right' };

function paragraphProperties(element: XmlElement | undefined): OdtParagraph {
  if (element === undefined) return {};
  const align = attribute(element, 'fo:text-align');
  const line = attribute(element, 'fo:line-height');
  const mode = attribute(element, 'style:writing-mode');
  const border = attribute(element, 'fo:border-bottom');
  const tabs = child(element, 'style:tab-stops');
  return known<OdtParagraph>({
    align: align === undefined ? undefined : (ALIGNMENTS[align] ?? 'left'),
    left: length(attribute(element, 'fo:margin-left') ?? attribute(element, 'fo:margin')),
    right: length(attribute(element, 'fo:margin-right')),
    first: length(attribute(element, 'fo:text-indent')),
    before: length(attribute(element, 'fo:margin-top')),
    after: length(attribute(element, 'fo:margin-bottom')),
    line: line?.endsWith('%') === true ? Number.parseFloat(line) / 100 : undefined,
    tabs: tabs === undefined ? undefined : childrenOf(tabs, 'style:tab-stop').flatMap(tabStop),
    pageBreak: attribute(element, 'fo:break-before') === 'page' ? true : undefined,
    background: hexColor(attribute(element, 'fo:background-color')),
    rightToLeft: mode === undefined ? undefined : mode.startsWith('rl'),
    ruled: border === undefined ? undefined : border !== 'none',
  });
}

function tabStop(element: XmlElement): TabStop[] {
  const at = length(attribute(element, 'style:position'));
  const type = attribute(element, 'style:type');
  if (at === undefined) return [];
  return [{ at, kind: type === 'right' || type === 'char' ? 'right' : type === 'center' ? 'center' : 'left' }];
}

const NUMBERS: Readonly<Record<string, NumberStyle>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
  '': 'none',
};

function listLevel(list: XmlElement | undefined, level: number): OdtListLevel | undefined {
  if (list === undefined) return undefined;
  const element = list.children.find(
    (node): node is XmlElement => typeof node !== 'string' && numberAttribute(node, 'text:level') === level + 1,
  );
  if (element === undefined) return undefined;
  const alignment = descendants(element, 'style:list-level-label-alignment')[0];
  const properties = child(element, 'style:list-level-properties');
  const before = length(attribute(properties, 'text:space-before'));
  const label = length(attribute(properties, 'text:min-label-width'));
  const format = attribute(element, 'style:num-format');
  return {
    bullet:
      element.name === 'text:list-level-style-bullet' ? (attribute(element, 'text:bullet-char') ?? '•') : undefined,
    font:
      attribute(child(element, 'style:text-properties'), 'style:font-name') ??
      attribute(child(element, 'style:text-properties'), 'fo:font-family'),
    number: element.name === 'text:list-level-style-number' ? (NUMBERS[format ?? ''] ?? 'decimal') : 'none',
    prefix: attribute(element, 'style:num-prefix') ?? '',
    suffix: attribute(element, 'style:num-suffix') ?? '',
    start: numberAttribute(element, 'text:start-value') ?? 1,
    left: length(attribute(alignment, 'fo:margin-left')) ?? (label === undefined ? undefined : (before ?? 0) + label),
    first: length(attribute(alignment, 'fo:text-indent')) ?? (label === undefined ? undefined : -label),
  };
}
