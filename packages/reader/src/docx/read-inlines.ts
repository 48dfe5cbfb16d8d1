// Content of a paragraph: spans of text in their styles, and the text boxes anchored in it.
import type { HiddenReason } from '@vitae/schema';
import type { FlowFrame, Span, SpanStyle } from '../flow/flow-document.ts';
import { symbolCharacter, symbolText } from '../flow/symbol-text.ts';
import { appearance } from '../flow/visible-color.ts';
import { attribute, child, isElement, textOf, type XmlElement } from '../xml/xml-element.ts';
import { inheritRun, type RunProperties, runProperties } from './docx-properties.ts';
import type { DocxReading } from './docx-reading.ts';
import { readFrames } from './read-frames.ts';

export interface Inlines {
  readonly spans: Span[];
  readonly frames: FlowFrame[];
  /** The paragraph asks for a tab to its right edge. */
  rightTab: boolean;
}

/** A field's instruction is not text, its result is. */
interface Field {
  instruction: string;
  inResult: boolean;
}

interface InlineState extends Inlines {
  readonly reading: DocxReading;
  readonly base: RunProperties;
  readonly fields: Field[];
  last?: { readonly look: RunProperties; readonly link: string | undefined; readonly style: SpanStyle };
}

/** `base` is what the paragraph's style gives to its runs. */
export function readInlines(paragraph: XmlElement, base: RunProperties, reading: DocxReading): Inlines {
  const state: InlineState = { spans: [], frames: [], rightTab: false, reading, base, fields: [] };
  readChildren(paragraph, state, undefined);
  return state;
}

/** Deleted and moved away text, and facts about content that are no content. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPr',
  'w:sdtPr',
  'w:rPr',
  'w:rt',
  'm:rPr',
  'm:ctrlPr',
]);

function readChildren(element: XmlElement, state: InlineState, link: string | undefined): void {
  for (const node of element.children) {
    if (!isElement(node) || SKIPPED.has(node.name)) continue;
    if (node.name === 'w:r') readRun(node, state, link);
    else if (node.name === 'w:hyperlink') readChildren(node, state, target(node, state) ?? link);
    else if (node.name === 'w:fldSimple') readChildren(node, state, fieldLink(attribute(node, 'w:instr')) ?? link);
    else if (node.name === 'w:sdt') readSdt(node, state, link);
    else if (node.name === 'm:t') push(state, textOf(node), state.base, link);
    else readChildren(node, state, link);
  }
}

/** A placeholder is what the form shows before anybody has filled it in. */
function readSdt(sdt: XmlElement, state: InlineState, link: string | undefined): void {
  if (child(sdt, 'w:sdtPr', 'w:showingPlcHdr') !== undefined) return;
  const content = child(sdt, 'w:sdtContent');
  if (content !== undefined) readChildren(content, state, link);
}

function target(hyperlink: XmlElement, state: InlineState): string | undefined {
  const id = attribute(hyperlink, 'r:id');
  const relation = id === undefined ? undefined : state.reading.relations.get(id);
  return relation?.external === true ? relation.target : undefined;
}

function fieldLink(instruction: string | undefined): string | undefined {
  const match = instruction === undefined ? null : /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction);
  return match?.[1];
}

function readRun(run: XmlElement, state: InlineState, link: string | undefined): void {
  const properties = child(run, 'w:rPr');
  const own = runProperties(properties, state.reading.styles.themeFonts);
  const styleId = properties === undefined ? undefined : attribute(child(properties, 'w:rStyle'), 'w:val');
  const styled = styleId === undefined ? own : inheritRun(state.reading.styles.character(styleId), own);
  readRunChildren(run, state, inheritRun(state.base, styled), link);
}

function readRunChildren(run: XmlElement, state: InlineState, look: RunProperties, link: string | undefined): void {
  for (const node of run.children) {
    if (!isElement(node) || SKIPPED.has(node.name)) continue;
    if (node.name === 'w:fldChar' || node.name === 'w:instrText') readField(node, state);
    else if (node.name === 'w:drawing' || node.name === 'w:pict' || node.name === 'w:object') {
      state.frames.push(...readFrames(node, state.reading));
    } else if (node.name === 'w:ruby') readChildren(node, state, link);
    else if (node.name === 'mc:AlternateContent' || node.name === 'mc:Choice') readRunChildren(node, state, look, link);
    else {
      if (node.name === 'w:ptab') state.rightTab = true;
      push(state, characters(node, look.font), look, link);
    }
  }
}

function readField(node: XmlElement, state: InlineState): void {
  const field = state.fields.at(-1);
  if (node.name === 'w:instrText') {
    if (field !== undefined) field.instruction += textOf(node);
    return;
  }
  const kind = attribute(node, 'w:fldCharType');
  if (kind === 'begin') state.fields.push({ instruction: '', inResult: false });
  else if (kind === 'separate' && field !== undefined) field.inResult = true;
  else if (kind === 'end') state.fields.pop();
}

function characters(node: XmlElement, font: string | undefined): string {
  switch (node.name) {
    case 'w:t':
      return symbolText(plainText(textOf(node)), font);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return lineBreak(attribute(node, 'w:type'));
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym': {
      const code = Number.parseInt(attribute(node, 'w:char') ?? '', 16);
      return Number.isNaN(code) ? '' : symbolCharacter(code, attribute(node, 'w:font'));
    }
    default:
      return '';
  }
}

function plainText(text: string): string {
  return /[\n\r\t\u00ad]/.test(text) ? text.replace(/[\n\r\t]/g, ' ').replaceAll('\u00ad', '') : text;
}

function lineBreak(type: string | undefined): string {
  if (type === 'page') return '\f';
  return type === 'column' ? '\v' : '\n';
}

function push(state: InlineState, text: string, look: RunProperties, link: string | undefined): void {
  if (text === '' || state.fields.some((field) => !field.inResult)) return;
  const fieldTarget = state.fields.map((field) => fieldLink(field.instruction)).find((uri) => uri !== undefined);
  state.spans.push({ text, style: styleOf(state, look, link ?? fieldTarget) });
}

/** Most runs of a paragraph look like the one before. */
function styleOf(state: InlineState, look: RunProperties, link: string | undefined): SpanStyle {
  const { last } = state;
  if (last !== undefined && last.look === look && last.link === link) return last.style;
  const style = spanStyle(look, state.reading, link);
  state.last = { look, link, style };
  return style;
}

/** Percent of the usual width. */
const LEAST_WIDTH = 10;

function squeezed({ scale }: RunProperties): HiddenReason | undefined {
  return scale !== undefined && scale < LEAST_WIDTH ? 'too-small' : undefined;
}

export function spanStyle(properties: RunProperties, reading: DocxReading, link: string | undefined): SpanStyle {
  const size = properties.size ?? 10;
  const background = properties.background ?? reading.background;
  const color = properties.color === 'auto' ? undefined : properties.color;
  const look = appearance(color, background, size);
  return reading.pool({
    size,
    font: properties.font,
    bold: properties.bold,
    italic: properties.italic,
    link,
    color: look.color,
    hidden: properties.vanish === true ? 'marked-hidden' : (reading.hidden ?? squeezed(properties) ?? look.hidden),
  });
}
