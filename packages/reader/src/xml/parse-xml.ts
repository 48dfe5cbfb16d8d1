// XML to a small tree. No external entities, no entity definitions, a limited depth; goes on after errors that leave a tree.
import { VitaeError } from '@vitae/schema';
import { SaxesParser } from 'saxes';
import type { ReadLimits } from '../read-context.ts';
import { decodeText } from '../text/decode-text.ts';
import type { XmlElement } from './xml-element.ts';

/** A document with more errors than this is garbage. */
const MAX_ERRORS = 100;
const MAX_ELEMENTS = 1_000_000;

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
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
  const parser = new SaxesParser({ xmlns: false, position: false });
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const stack: OpenElement[] = [root];
  const renamed = new Map<string, string>();
  let errors = 0;
  let elements = 0;
  parser.on('error', () => {
    errors += 1;
    if (errors > MAX_ERRORS) throw new VitaeError('document.damaged', { detail: 'Its XML is broken.' });
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (stack.length > limits.nesting || elements > MAX_ELEMENTS) {
      throw new VitaeError('document.too-large', { detail: 'Its parts are nested too deeply or are too many.' });
    }
    notePrefixes(attributes, prefixes, renamed);
    const element = { name, attributes, children: [] };
    if (renamed.size > 0) rename(element, renamed);
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => {
    if (stack.length > 1) stack.pop();
  });
  const addText = (text: string): void => {
    stack.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decodeText(bytes).text).close();
  const first = root.children.find((node) => typeof node !== 'string');
  if (first === undefined) throw new VitaeError('document.damaged', { detail: 'It holds no XML.' });
  return first;
}

function notePrefixes(
  attributes: Readonly<Record<string, string>>,
  prefixes: ReadonlyMap<string, string>,
  renamed: Map<string, string>,
): void {
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const canonical = prefixes.get(attributes[name] ?? '');
    const own = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    if (canonical !== undefined && canonical !== own) renamed.set(own, canonical);
  }
}

function rename(element: OpenElement, renamed: ReadonlyMap<string, string>): void {
  element.name = renameOne(element.name, renamed, true);
  const entries = Object.entries(element.attributes);
  element.attributes = Object.fromEntries(entries.map(([name, value]) => [renameOne(name, renamed, false), value]));
}

/** Attributes without a prefix have no namespace. */
function renameOne(name: string, renamed: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = name.indexOf(':');
  if (colon === -1 && !isElement) return name;
  const canonical = renamed.get(colon === -1 ? '' : name.slice(0, colon));
  return canonical === undefined ? name : `${canonical}:${name.slice(colon + 1)}`;
}
