// An element whose attributes, and where its reader says so its content, stay as they are written until they are asked for: most
// never are.
import type { XmlElement } from './xml-element.ts';
import { xmlAttributes } from './xml-text.ts';

const NONE: readonly never[] = [];

/** Prefixes of a file and those under which the reader knows them. */
export type Prefixes = ReadonlyMap<string, string>;

/** How the elements of a file, or of a part of it, are written. */
export interface Spelling {
  readonly prefixes: Prefixes | undefined;
  /** Attributes that were read once: a file writes the same few again and again. */
  readonly read: Map<string, readonly string[]>;
  /** What is written as it is meant. */
  readonly decode: (written: string) => string;
}

export type Content = readonly (XmlElement | string)[];

export class WrittenElement implements XmlElement {
  readonly name: string;
  #content: Content | (() => Content) = NONE;
  #attributes: string | readonly string[];
  readonly #spelling: Spelling;

  constructor(name: string, attributes: string, spelling: Spelling) {
    this.name = spelling.prefixes === undefined ? name : renamed(name, spelling.prefixes, true);
    this.#attributes = attributes;
    this.#spelling = spelling;
  }

  get children(): Content {
    if (typeof this.#content === 'function') this.#content = this.#content();
    return this.#content;
  }

  /** The content, or what reads it when it is first asked for. */
  fill(content: Content | (() => Content)): void {
    this.#content = content;
  }

  attribute(name: string): string | undefined {
    const attributes = this.#pairs();
    for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1];
    return undefined;
  }

  attributes(): readonly (readonly [string, string])[] {
    const all = this.#pairs();
    return all.flatMap((name, i) => (i % 2 === 0 ? [[name, all[i + 1] ?? ''] as const] : []));
  }

  #pairs(): readonly string[] {
    return typeof this.#attributes === 'string' ? this.#read(this.#attributes) : this.#attributes;
  }

  #read(written: string): readonly string[] {
    const { prefixes, read, decode } = this.#spelling;
    const known = read.get(written);
    const attributes = known ?? namesAndValues(decode(written), prefixes);
    if (known === undefined) read.set(written, attributes);
    this.#attributes = attributes;
    return attributes;
  }
}

function namesAndValues(written: string, prefixes: Prefixes | undefined): readonly string[] {
  if (written === '') return NONE;
  const attributes = xmlAttributes(written);
  if (prefixes !== undefined) {
    for (let i = 0; i < attributes.length; i += 2) attributes[i] = renamed(attributes[i] ?? '', prefixes, false);
  }
  return attributes;
}

/** Attributes without a prefix have no namespace. */
function renamed(name: string, prefixes: Prefixes, isElement: boolean): string {
  const colon = name.indexOf(':');
  if (colon === -1 && !isElement) return name;
  const known = prefixes.get(colon === -1 ? '' : name.slice(0, colon));
  return known === undefined ? name : `${known}:${name.slice(colon + 1)}`;
}
