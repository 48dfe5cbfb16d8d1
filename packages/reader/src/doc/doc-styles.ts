// The style sheet of a DOC: what each style gives to its paragraphs and their characters.
import { applyCharacter } from './apply-character.ts';
import { applyParagraph } from './apply-paragraph.ts';
import { type DocCharacter, type DocParagraph, PLAIN_CHARACTER, PLAIN_PARAGRAPH } from './doc-properties.ts';

export interface DocStyle {
  readonly paragraph: DocParagraph;
  readonly character: DocCharacter;
  /** 1–6. */
  readonly heading: number | undefined;
}

interface RawStyle {
  readonly id: number;
  readonly base: number;
  readonly name: string;
  /** Paragraph and character modifiers. */
  readonly paragraph: Modifiers | undefined;
  readonly character: Modifiers | undefined;
}

interface Modifiers {
  readonly at: number;
  readonly length: number;
}

const NO_STYLE = 0xfff;
const PARAGRAPH_STYLE = 1;
const MAX_CHAIN = 20;
const TITLE = 62;

/** A function from the number of a style to what it gives. */
export function readDocStyles(table: DataView, where: { offset: number; length: number }): (index: number) => DocStyle {
  const raw = readRaw(table, where);
  const known = new Map<number, DocStyle>();
  const resolve = (index: number, depth: number): DocStyle => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const style = raw.get(index);
    if (style === undefined || depth > MAX_CHAIN) return PLAIN_STYLE;
    const base = style.base === NO_STYLE ? PLAIN_STYLE : resolve(style.base, depth + 1);
    const paragraph = { ...base.paragraph, style: index };
    const character = { ...base.character };
    if (style.paragraph !== undefined) applyParagraph(paragraph, table, style.paragraph.at, style.paragraph.length);
    if (style.character !== undefined)
      applyCharacter(character, base.character, table, style.character.at, style.character.length);
    const resolved = { paragraph, character, heading: headingOf(style) ?? base.heading };
    known.set(index, resolved);
    return resolved;
  };
  return (index) => resolve(index, 0);
}

const PLAIN_STYLE: DocStyle = { paragraph: PLAIN_PARAGRAPH, character: PLAIN_CHARACTER, heading: undefined };

/** Built-in headings have the numbers 1 to 9 in every language. */
function headingOf({ id, name }: RawStyle): number | undefined {
  if (id >= 1 && id <= 9) return Math.min(6, id);
  if (id === TITLE) return 1;
  const level = /^heading (\d)/i.exec(name)?.[1];
  return level === undefined ? undefined : Math.min(6, Math.max(1, Number(level)));
}

function readRaw(table: DataView, { offset, length }: { offset: number; length: number }): Map<number, RawStyle> {
  const styles = new Map<number, RawStyle>();
  if (length < 8) return styles;
  const head = table.getUint16(offset, true);
  const count = table.getUint16(offset + 2, true);
  const baseSize = table.getUint16(offset + 4, true);
  const end = offset + length;
  let at = offset + 2 + head;
  for (let i = 0; i < count && at + 2 <= end; i++) {
    const size = table.getUint16(at, true);
    if (size >= baseSize + 4 && at + 2 + size <= end) styles.set(i, readStyle(table, at + 2, size, baseSize));
    at += 2 + size;
  }
  return styles;
}

function readStyle(table: DataView, start: number, size: number, baseSize: number): RawStyle {
  const end = start + size;
  const kind = table.getUint16(start + 2, true);
  const nameLength = Math.min(table.getUint16(start + baseSize, true), 200);
  let name = '';
  for (let i = 0; i < nameLength && start + baseSize + 4 + i * 2 <= end; i++) {
    name += String.fromCharCode(table.getUint16(start + baseSize + 2 + i * 2, true));
  }
  let at = start + baseSize + 2 + (nameLength + 1) * 2;
  const next = (): Modifiers | undefined => {
    if (at + 2 > end) return undefined;
    const length = table.getUint16(at, true);
    const modifiers = { at: at + 2, length: Math.min(length, end - at - 2) };
    at += 2 + length + (length % 2);
    return modifiers;
  };
  const own = (kind & 0xf) === PARAGRAPH_STYLE ? next() : undefined;
  const character = next();
  return {
    id: table.getUint16(start, true) & 0xfff,
    base: kind >> 4,
    name,
    // The paragraph modifiers start with the number of the style itself.
    paragraph: own === undefined || own.length < 2 ? undefined : { at: own.at + 2, length: own.length - 2 },
    character,
  };
}
