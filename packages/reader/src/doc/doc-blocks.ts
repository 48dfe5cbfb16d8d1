// Paragraphs of a DOC → blocks: fields, links, signs, lists, tables, hidden text.
import type { FlowBlock, FlowParagraph, Span, SpanStyle } from '../flow/flow-document.ts';
import type { StylePool } from '../flow/style-pool.ts';
import { isSymbolFont, symbolCharacter, symbolText } from '../flow/symbol-text.ts';
import { createTableCollector } from '../flow/table-collector.ts';
import { appearance } from '../flow/visible-color.ts';
import { backgrounds, endsCell, tableDepth } from './doc-backgrounds.ts';
import type { DocListItem, NextDocItem } from './doc-lists.ts';
import type { DocCharacter } from './doc-properties.ts';
import type { DocTextParagraph } from './doc-text.ts';

export interface DocReading {
  readonly pool: StylePool;
  readonly fonts: readonly string[];
  readonly nextItem: NextDocItem;
  readonly counts: { pictures: number };
}

interface BlockReading extends DocReading {
  /** What is painted behind the paragraph; undefined when nobody can tell. */
  readonly background: string | undefined;
}

/** A field's instruction is not text, its result is. Fields may go over several paragraphs. */
interface Field {
  instruction: string;
  inResult: boolean;
}

const PICTURE = '\x01';

export function docBlocks(texts: Iterable<DocTextParagraph>, reading: DocReading): FlowBlock[] {
  const tables = createTableCollector();
  const fields: Field[] = [];
  const paragraphs = [...texts];
  const shades = backgrounds(paragraphs);
  for (const [i, text] of paragraphs.entries()) {
    const { paragraph } = text;
    const depth = tableDepth(paragraph);
    if (depth > 0 && paragraph.endsRow) {
      tables.endRow(depth, paragraph.edges);
      continue;
    }
    const shade = shades[i] ?? '#ffffff';
    const background = shade === 'pattern' ? undefined : shade;
    tables.add(toParagraph(text, fields, { ...reading, background }), depth);
    if (depth > 0 && endsCell(text)) tables.endCell(depth);
  }
  return tables.finish();
}

function toParagraph(text: DocTextParagraph, fields: Field[], reading: BlockReading): FlowParagraph {
  const { paragraph, style } = text;
  const spans = text.runs.flatMap((run) => toSpans(run.text, run.character, fields, reading));
  const hasText = spans.some((span) => /\S/.test(span.text));
  const isItem = paragraph.list > 0 && paragraph.list < 0x7ff && hasText;
  const item = isItem ? reading.nextItem(paragraph.list, paragraph.level) : undefined;
  const first = spans.find((span) => /\S/.test(span.text))?.style ?? spans[0]?.style;
  const size = first?.size ?? style.character.size;
  const outline = paragraph.outline < 6 ? paragraph.outline + 1 : undefined;
  return {
    kind: 'paragraph',
    spans: spans.length > 0 ? spans : [{ text: '', style: { size } }],
    marker:
      item === undefined || item.text === '' ? undefined : { text: item.text, style: { size, hidden: first?.hidden } },
    heading: style.heading ?? (item === undefined ? outline : undefined),
    listLevel: item === undefined ? undefined : paragraph.level,
    align: paragraph.align,
    indent: indentOf(text, item),
    spacing: { before: paragraph.before, after: paragraph.after, line: 1 },
    tabs: paragraph.tabs,
    rightToLeft: paragraph.rightToLeft ? true : undefined,
    ruled: paragraph.ruled,
    pageBreakBefore: paragraph.pageBreakBefore,
  };
}

/** A list's own indent counts where the paragraph has none. */
function indentOf(
  { paragraph }: DocTextParagraph,
  item: DocListItem | undefined,
): NonNullable<FlowParagraph['indent']> {
  const from = item !== undefined && paragraph.left === 0 && paragraph.first === 0 ? item.paragraph : paragraph;
  return { left: from.left, right: paragraph.right, first: from.first };
}

function toSpans(text: string, character: DocCharacter, fields: Field[], reading: BlockReading): Span[] {
  const spans: Span[] = [];
  const font = character.font === undefined ? undefined : reading.fonts[character.font];
  let shown = '';
  const flush = (): void => {
    if (shown !== '') spans.push({ text: symbolText(shown, font), style: styleOf(character, font, fields, reading) });
    shown = '';
  };
  for (const sign of text) {
    if (sign === '\x13' || sign === '\x14' || sign === '\x15') {
      flush();
      readField(sign, fields);
      continue;
    }
    const field = fields.at(-1);
    if (field !== undefined && !field.inResult) field.instruction += sign;
    else if (!character.deleted && !fields.some((outer) => !outer.inResult))
      shown += printable(sign, character, font, reading);
  }
  flush();
  return spans;
}

function readField(sign: string, fields: Field[]): void {
  const field = fields.at(-1);
  if (sign === '\x13') fields.push({ instruction: '', inResult: false });
  else if (sign === '\x14' && field !== undefined) field.inResult = true;
  else fields.pop();
}

const SIGNS: Readonly<Record<string, string>> = {
  '\x0b': '\n',
  '\x0e': '\v',
  '\x1e': '-',
  '\x1f': '',
  '\u00ad': '',
  '\t': '\t',
  '\f': '\f',
};

function printable(sign: string, character: DocCharacter, font: string | undefined, reading: DocReading): string {
  const known = SIGNS[sign];
  if (known !== undefined) return known;
  if (sign === PICTURE && character.special) reading.counts.pictures += 1;
  if (sign < ' ') return '';
  // An inserted symbol is written as a parenthesis, with the real one in properties that are not followed.
  if (character.special && sign === '(') return '•';
  return isSymbolFont(font) ? symbolCharacter(sign.charCodeAt(0), font) : sign;
}

function styleOf(
  character: DocCharacter,
  font: string | undefined,
  fields: readonly Field[],
  reading: BlockReading,
): SpanStyle {
  const { size, bold, italic, color, hidden, shaded } = character;
  const link = fields
    .map((field) => /^\s*HYPERLINK\s+"([^"]+)"/i.exec(field.instruction)?.[1])
    .find((uri) => uri !== undefined);
  const look = appearance(color, shaded ? undefined : reading.background, size);
  return reading.pool({
    size,
    font,
    bold,
    italic,
    link,
    color: look.color,
    hidden: hidden ? 'marked-hidden' : look.hidden,
  });
}
