// XML to a small tree. Own reader, because every DOCX brings several parts with it of which little is ever asked for.
// No entity definitions, nothing external, a limited depth; goes on after errors that leave a tree.
import { VitaeError } from '@vitae/schema';
import type { ReadLimits } from '../read-context.ts';
import { type Content, type Spelling, WrittenElement } from './written-element.ts';
import { writtenText } from './written-text.ts';
import { isElement, type XmlElement } from './xml-element.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/** A document with more errors than this is garbage. */
const MAX_ERRORS = 100;
const MAX_ELEMENTS = 1_000_000;

interface Scan {
  readonly text: string;
  readonly known: ReadonlyMap<string, string>;
  readonly nesting: number;
  /** Elements whose end has not come yet. */
  readonly open: OpenElement[];
  /**
   * What stands in the open elements so far, that of the innermost last. An array for each element from the start would be as short
   * and much dearer: the engine takes arrays that a tree keeps for old, and with them everything inside.
   */
  readonly nodes: (XmlElement | string)[];
  spelling: Spelling;
  /** Of the whole part, with what is read later. */
  readonly counts: { errors: number; elements: number };
  /** Name of the elements whose content is read when it is first asked for. */
  later: string | undefined;
}

interface OpenElement {
  readonly element: WrittenElement;
  /** As written. */
  readonly name: string;
  /** Where its content begins in `nodes`. */
  readonly from: number;
}

export interface XmlOptions {
  /** Namespace addresses and the prefixes under which the caller knows them; other prefixes are renamed. */
  readonly prefixes?: ReadonlyMap<string, string> | undefined;
  /** Name, as files usually write it, of elements of which few are ever looked into; none stands inside another. */
  readonly later?: string | undefined;
}

/**
 * Throws `VitaeError`: `document.damaged` when there is no root, `document.too-large` beyond depth or count; for content that
 * is read later when it is asked for.
 */
export function parseXml(
  bytes: Uint8Array,
  limits: Pick<ReadLimits, 'nesting'>,
  { prefixes = NO_PREFIXES, later }: XmlOptions = {},
): XmlElement {
  const { text, decode } = writtenText(bytes);
  const content = readContent({
    text,
    known: prefixes,
    nesting: limits.nesting,
    open: [],
    nodes: [],
    spelling: { prefixes: undefined, read: new Map(), decode },
    counts: { errors: 0, elements: 0 },
    later,
  });
  const first = content.find(isElement);
  if (first === undefined) throw new VitaeError('document.damaged', { detail: 'It holds no XML.' });
  return first;
}

const NO_PREFIXES: ReadonlyMap<string, string> = new Map();

function readContent(scan: Scan): Content {
  const { text, nodes } = scan;
  for (let at = 0; at < text.length; ) {
    const mark = text.indexOf('<', at);
    const end = mark < 0 ? text.length : mark;
    if (end > at) nodes.push(xmlText(scan.spelling.decode(text.slice(at, end))));
    at = mark < 0 ? text.length : readMark(scan, mark);
  }
  closeUpTo(scan, 0);
  return nodes;
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
  scan.nodes.push('<');
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
  scan.nodes.push(scan.spelling.decode(text.slice(at + 9, end < 0 ? text.length : end)));
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
const LAST_ASCII = 0x7f;

function openTag(scan: Scan, at: number): number {
  const { text, open, nodes } = scan;
  scan.counts.elements += 1;
  if (open.length >= scan.nesting || scan.counts.elements > MAX_ELEMENTS)
    throw new VitaeError('document.too-large', { detail: 'Its parts are nested too deeply or are too many.' });
  const end = tagEnd(scan, at + 1);
  const closed = text.charCodeAt(end - 1) === SLASH;
  const last = closed ? end - 1 : end;
  let nameEnd = at + 1;
  let letters = 0;
  for (let code = text.charCodeAt(nameEnd); nameEnd < last && code > 0x20; code = text.charCodeAt(nameEnd)) {
    letters |= code;
    nameEnd += 1;
  }
  const name = text.slice(at + 1, nameEnd);
  const attributes = text.slice(nameEnd, last);
  if (attributes.length > XMLNS.length && scan.known.size > 0 && attributes.includes(XMLNS))
    notePrefixes(scan, attributes);
  const { spelling } = scan;
  const element = new WrittenElement(letters > LAST_ASCII ? spelling.decode(name) : name, attributes, spelling);
  nodes.push(element);
  if (!closed && name === scan.later) {
    const after = leaveForLater(scan, element, name, end + 1);
    if (after !== undefined) return after;
  }
  if (!closed) open.push({ element, name, from: nodes.length });
  return text.charCodeAt(end) === GREATER ? end + 1 : end;
}

/** Gives the place after the element; undefined when it isn't closed, and then none is after it. */
function leaveForLater(scan: Scan, element: WrittenElement, name: string, from: number): number | undefined {
  const tag = `</${name}>`;
  const end = scan.text.indexOf(tag, from);
  if (end < 0) {
    scan.later = undefined;
    return undefined;
  }
  const { text, known, spelling, counts } = scan;
  const nesting = scan.nesting - scan.open.length - 1;
  element.fill(() =>
    readContent({
      text: text.slice(from, end),
      known,
      nesting,
      open: [],
      nodes: [],
      spelling,
      counts,
      later: undefined,
    }),
  );
  return end + tag.length;
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
  const { text, open } = scan;
  const end = after(scan, '>', at);
  const last = open.at(-1)?.name;
  if (last !== undefined && last.length === end - at - 3 && text.startsWith(last, at + 2)) {
    closeUpTo(scan, open.length - 1);
    return end;
  }
  const name = text.slice(at + 2, end - 1).replace(/[ \t\r\n]+$/, '');
  if (last !== name) countError(scan);
  const depth = open.findLastIndex((one) => one.name === name);
  if (depth >= 0) closeUpTo(scan, depth);
  return end;
}

/** Ends open elements until so many are left. */
function closeUpTo({ open, nodes }: Scan, depth: number): void {
  while (open.length > depth) {
    const ended = open.pop();
    if (ended === undefined) return;
    if (nodes.length > ended.from) ended.element.fill(nodes.splice(ended.from));
  }
}

function countError(scan: Scan): void {
  scan.counts.errors += 1;
  if (scan.counts.errors > MAX_ERRORS) throw new VitaeError('document.damaged', { detail: 'Its XML is broken.' });
}

/** Elements keep the spelling that they were read with, so a new prefix makes a new one. */
function notePrefixes(scan: Scan, written: string): void {
  const { decode } = scan.spelling;
  const attributes = xmlAttributes(decode(written));
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i] ?? '';
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const known = scan.known.get(attributes[i + 1] ?? '');
    const own = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    if (known !== undefined && known !== own) {
      scan.spelling = { prefixes: new Map([...(scan.spelling.prefixes ?? []), [own, known]]), read: new Map(), decode };
    }
  }
}
