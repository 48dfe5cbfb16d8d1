// Lists of a DOCX: which text stands in front of each item.
import { type NumberStyle, numberText } from '../flow/number-text.ts';
import { symbolText } from '../flow/symbol-text.ts';
import { attribute, child, childrenOf, numberAttribute, type XmlElement } from '../xml/xml-element.ts';
import { type ParagraphProperties, paragraphProperties } from './docx-properties.ts';

export interface ListItem {
  /** Empty when the level shows nothing. */
  readonly text: string;
  readonly level: number;
  readonly paragraph: ParagraphProperties;
}

export interface DocxNumbering {
  /** Counts: call once for each item, in document order. Undefined when there is no such list. */
  readonly next: (id: string, level: number) => ListItem | undefined;
}

interface Level {
  readonly start: number;
  readonly style: NumberStyle | 'bullet';
  readonly text: string;
  readonly paragraph: ParagraphProperties;
}

const STYLES: Readonly<Record<string, NumberStyle | 'bullet'>> = {
  bullet: 'bullet',
  none: 'none',
  decimalZero: 'decimal-zero',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

export function readNumbering(root: XmlElement | undefined): DocxNumbering {
  const abstracts = byId(root, 'w:abstractNum', 'w:abstractNumId');
  const numbers = byId(root, 'w:num', 'w:numId');
  const lists = new Map<string, List | undefined>();
  const counters = new Map<string, number[]>();
  // Word writes dozens of lists into a document that uses one or two.
  const listOf = (id: string): List | undefined => {
    if (!lists.has(id)) lists.set(id, readList(id, numbers.get(id), abstracts));
    return lists.get(id);
  };
  return { next: (id, level) => nextItem(listOf(id), level, counters) };
}

/** The last one of each id. */
function byId(root: XmlElement | undefined, name: string, idName: string): ReadonlyMap<string, XmlElement> {
  const elements = new Map<string, XmlElement>();
  for (const element of childrenOf(root, name)) {
    const id = attribute(element, idName);
    if (id !== undefined) elements.set(id, element);
  }
  return elements;
}

interface List {
  /** Lists with the same key count on together. */
  readonly key: string;
  /** Read when it is first asked for: of nine levels most lists use one. */
  readonly level: (index: number) => Level | undefined;
}

function readList(
  id: string,
  element: XmlElement | undefined,
  abstracts: ReadonlyMap<string, XmlElement>,
): List | undefined {
  const abstract = attribute(child(element, 'w:abstractNumId'), 'w:val');
  if (abstract === undefined) return undefined;
  const overrides = childrenOf(element, 'w:lvlOverride');
  const own = overrides.flatMap((override) => childrenOf(override, 'w:lvl'));
  const elements = new Map<number, XmlElement>();
  for (const level of [...childrenOf(abstracts.get(abstract), 'w:lvl'), ...own])
    elements.set(numberAttribute(level, 'w:ilvl') ?? 0, level);
  const levels = new Map<number, Level>();
  const level = (index: number): Level | undefined => {
    const written = elements.get(index);
    if (written === undefined) return undefined;
    const read = levels.get(index) ?? readLevel(written);
    levels.set(index, read);
    return read;
  };
  return { key: overrides.length > 0 ? `num ${id}` : abstract, level };
}

function readLevel(element: XmlElement): Level {
  const format = attribute(child(element, 'w:numFmt'), 'w:val') ?? 'decimal';
  const font = attribute(child(element, 'w:rPr', 'w:rFonts'), 'w:ascii');
  const text = attribute(child(element, 'w:lvlText'), 'w:val') ?? '';
  const style = STYLES[format] ?? 'decimal';
  return {
    start: numberAttribute(child(element, 'w:start'), 'w:val') ?? 1,
    style,
    text: style === 'bullet' ? bulletText(text, font) : text,
    paragraph: paragraphProperties(child(element, 'w:pPr')),
  };
}

/** Word draws its second level with the letter o of a typewriter font. */
function bulletText(text: string, font: string | undefined): string {
  if (text === 'o') return '◦';
  const shown = symbolText(text, font).trim();
  return shown === '' ? '' : shown;
}

function nextItem(list: List | undefined, level: number, counters: Map<string, number[]>): ListItem | undefined {
  const own = list?.level(level);
  if (list === undefined || own === undefined) return undefined;
  const counts = counters.get(list.key) ?? [];
  counters.set(list.key, counts);
  counts.length = Math.min(counts.length, level + 1);
  for (let i = 0; i <= level; i++) {
    const start = list.level(i)?.start ?? 1;
    counts[i] = i === level && counts[i] !== undefined ? (counts[i] ?? 0) + 1 : (counts[i] ?? start);
  }
  return {
    text: own.style === 'bullet' ? own.text : levelText(own, list, counts),
    level,
    paragraph: own.paragraph,
  };
}

function levelText(own: Level, list: List, counts: readonly number[]): string {
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const style = list.level(index)?.style ?? 'decimal';
    return style === 'bullet' ? '' : numberText(counts[index] ?? 1, style);
  });
}
