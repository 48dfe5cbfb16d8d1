// XML to a small tree. Own reader, because every DOCX brings several parts with it of which little is ever asked for.
// No entity definitions, nothing external, a limited depth; goes on after errors that leave a tree.
import { VitaeError } from '@vitae/schema';
import type { ReadLimits } from '../read-context.ts';
import { decodeText } from '../text/decode-text.ts';
import { type Spelling, WrittenElement } from './written-element.ts';
import { isElement, type XmlElement } from './xml-element.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/** A document with more errors than this is garbage. */
const MAX_ERRORS = 100;
const MAX_ELEMENTS = 1_000_000;

interface Scan {
  readonly text: string;
  readonly known: ReadonlyMap<string, string>;
  readonly nesting: number;
  readonly stack: WrittenElement[];
  /** As written, of the elements in `stack` without the root. */
  readonly open: string[];
  spelling: Spelling;
  errors: number;
  elements: number;
}

/**
 * `prefixes` maps namespace addresses to the prefixes under which the caller knows them; other prefixes are renamed.
 * Throws `VitaeError`: `document.damaged` when there is no root, `document.too-large` beyond depth or count.
 */
export function parseXml(
  bytes: Uint8Array,
  limits: Pick<ReadLimits, 'nesting'>,
  prefixes: ReadonlyMap<string, string> = new Map(),
): XmlElement {
  const { text } = decodeText(bytes);
  const spelling: Spelling = { prefixes: undefined, read: new Map() };
  const root = new WrittenElement('', '', spelling);
  const scan: Scan = {
    text,
    known: prefixes,
    nesting: limits.nesting,
    stack: [root],
    open: [],
    spelling,
    errors: 0,
    elements: 0,
  };
  for (let at = 0; at < text.length; ) {
    const mark = text.indexOf('<', at);
    const end = mark < 0 ? text.length : mark;
    if (end > at) addText(scan, xmlText(text.slice(at, end)));
    at = mark < 0 ? text.length : readMark(scan, mark);
  }
  const first = root.children.find(isElement);
  if (first === undefined) throw new VitaeError('document.damaged', { detail: 'It holds no XML.' });
  return first;
}

const [BANG, SLASH, QUESTION, GREATER, LESS] = [0x21, 0x2f, 0x3f, 0x3e, 0x3c];

/** Reads what begins with `<` at `at`; gives the place after it. */
function readMark(scan: Scan, at: number): number {
  const next = scan.text.charCodeAt(at + 1);
  if (next === SLASH) return closeTag(scan, at);
  if (next === BANG) return declaration(scan, at);
  if (next === QUESTION) return after(scan, '?>', at + 2);
  if (isNameStart(next)) return openTag(scan, at);
  countError(scan);
  addText(scan, '<');
  return at + 1;
}

function isNameStart(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x3a || code > 127
  );
}

function declaration(scan: Scan, at: number): number {
  const { text } = scan;
  if (text.startsWith('<!--', at)) return after(scan, '-->', at + 4);
  if (!text.startsWith('<![CDATA[', at)) return afterDoctype(scan, at);
  const end = text.indexOf(']]>', at + 9);
  addText(scan, text.slice(at + 9, end < 0 ? text.length : end));
  return end < 0 ? text.length : end + 3;
}

/** What a document type defines in its brackets is not looked at. */
function afterDoctype(scan: Scan, at: number): number {
  const bracket = scan.text.indexOf('[', at);
  const end = scan.text.indexOf('>', at);
  return bracket < 0 || end < bracket ? after(scan, '>', at) : after(scan, '>', after(scan, ']', bracket));
}

function after(scan: Scan, sign: string, from: number): number {
  const end = scan.text.indexOf(sign, from);
  return end < 0 ? scan.text.length : end + sign.length;
}

const XMLNS = 'xmlns';

function openTag(scan: Scan, at: number): number {
  const { text, stack } = scan;
  scan.elements += 1;
  if (stack.length > scan.nesting || scan.elements > MAX_ELEMENTS)
    throw new VitaeError('document.too-large', { detail: 'Its parts are nested too deeply or are too many.' });
  const end = tagEnd(scan, at + 1);
  const closed = text.charCodeAt(end - 1) === SLASH;
  const last = closed ? end - 1 : end;
  let nameEnd = at + 1;
  while (nameEnd < last && text.charCodeAt(nameEnd) > 0x20) nameEnd += 1;
  const name = text.slice(at + 1, nameEnd);
  const attributes = text.slice(nameEnd, last);
  if (attributes.length > XMLNS.length && scan.known.size > 0 && attributes.includes(XMLNS))
    notePrefixes(scan, attributes);
  const element = new WrittenElement(name, attributes, scan.spelling);
  stack.at(-1)?.add(element);
  if (!closed) {
    stack.push(element);
    scan.open.push(name);
  }
  return text.charCodeAt(end) === GREATER ? end + 1 : end;
}

/** The `>` outside quotes, or the `<` that nobody expects there. */
function tagEnd(scan: Scan, from: number): number {
  const { text } = scan;
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LESS) {
      countError(scan);
      return at;
    }
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === GREATER) return at;
  }
  countError(scan);
  return text.length;
}

/** Ends the elements inside as well; a closing tag that nothing opened ends nothing. */
function closeTag(scan: Scan, at: number): number {
  const { text, open, stack } = scan;
  const end = after(scan, '>', at);
  const last = open.at(-1);
  if (last !== undefined && last.length === end - at - 3 && text.startsWith(last, at + 2)) {
    open.pop();
    stack.pop();
    return end;
  }
  const name = text.slice(at + 2, end - 1).trimEnd();
  if (last !== name) countError(scan);
  const depth = open.lastIndexOf(name);
  if (depth >= 0) {
    open.length = depth;
    stack.length = depth + 1;
  }
  return end;
}

function addText({ stack }: Scan, text: string): void {
  stack.at(-1)?.add(text);
}

function countError(scan: Scan): void {
  scan.errors += 1;
  if (scan.errors > MAX_ERRORS) throw new VitaeError('document.damaged', { detail: 'Its XML is broken.' });
}

/** Elements keep the spelling that they were read with, so a new prefix makes a new one. */
function notePrefixes(scan: Scan, written: string): void {
  const attributes = xmlAttributes(written);
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i] ?? '';
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const known = scan.known.get(attributes[i + 1] ?? '');
    const own = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    if (known !== undefined && known !== own) {
      scan.spelling = { prefixes: new Map([...(scan.spelling.prefixes ?? []), [own, known]]), read: new Map() };
    }
  }
}
