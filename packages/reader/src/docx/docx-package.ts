// The parts of a DOCX package and how they refer to each other.
import { VitaeError } from '@vitae/schema';
import type { ReadLimits } from '../read-context.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { attribute, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { openZip } from '../zip/read-zip.ts';

export interface Relation {
  readonly target: string;
  /** Last part of the type's address, e.g. `header`. */
  readonly type: string;
  readonly external: boolean;
}

export interface DocxPart {
  readonly name: string;
  readonly root: XmlElement;
  readonly relations: ReadonlyMap<string, Relation>;
}

export interface DocxPackage {
  readonly main: DocxPart;
  /** The part of that relation type that the main part refers to; for `later` see `parseXml`. */
  readonly related: (type: string, later?: string) => DocxPart | undefined;
  readonly part: (name: string) => DocxPart | undefined;
  readonly names: readonly string[];
}

const NAMESPACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
    wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
    wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
    mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
    v: 'urn:schemas-microsoft-com:vml',
    m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
    pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
  }).map(([prefix, address]) => [address, prefix]),
);
const STRICT: readonly (readonly [string, string])[] = [
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
];
const PREFIXES: ReadonlyMap<string, string> = new Map([...NAMESPACES, ...STRICT]);

/**
 * Relations are read when they are first asked for: unpacking costs more than a small part does. A class, because an object literal
 * with a getter has a shape of its own, which keeps what the getter sees alive until all of the memory is cleaned.
 */
class PackagePart implements DocxPart {
  readonly name: string;
  readonly root: XmlElement;
  readonly #read: () => ReadonlyMap<string, Relation>;
  #relations: ReadonlyMap<string, Relation> | undefined;

  constructor(name: string, root: XmlElement, read: () => ReadonlyMap<string, Relation>) {
    this.name = name;
    this.root = root;
    this.#read = read;
  }

  get relations(): ReadonlyMap<string, Relation> {
    this.#relations ??= this.#read();
    return this.#relations;
  }
}

/** Throws `VitaeError`. */
export function openDocx(bytes: Uint8Array, limits: ReadLimits): DocxPackage {
  const zip = openZip(bytes, limits);
  const part = (name: string, later?: string): DocxPart | undefined => {
    const content = zip.read(name);
    if (content === undefined) return undefined;
    const root = parseXml(content, limits, { prefixes: PREFIXES, later });
    return new PackagePart(name, root, () => readRelations(zip.read(relationsName(name)), name, limits));
  };
  const start = readRelations(zip.read('_rels/.rels'), '', limits);
  const target = [...start.values()].find((relation) => relation.type === 'officeDocument')?.target;
  const main = (target === undefined ? undefined : part(target)) ?? part('word/document.xml');
  if (main === undefined) throw new VitaeError('document.damaged', { detail: 'The document part is missing.' });
  const related = (type: string, later?: string): DocxPart | undefined => {
    const relation = [...main.relations.values()].find((candidate) => candidate.type === type && !candidate.external);
    return relation === undefined ? undefined : part(relation.target, later);
  };
  return { main, related, part: (name) => part(name), names: zip.names };
}

function relationsName(name: string): string {
  const slash = name.lastIndexOf('/');
  return `${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`;
}

function readRelations(content: Uint8Array | undefined, owner: string, limits: ReadLimits): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  if (content === undefined) return relations;
  for (const element of childrenOf(parseXml(content, limits), 'Relationship')) {
    const id = attribute(element, 'Id');
    const type = attribute(element, 'Type');
    const target = attribute(element, 'Target');
    if (id === undefined || target === undefined) continue;
    const external = attribute(element, 'TargetMode') === 'External';
    relations.set(id, {
      target: external ? target : resolve(owner, target),
      type: type?.slice(type.lastIndexOf('/') + 1) ?? '',
      external,
    });
  }
  return relations;
}

/** Targets are relative to the owner's folder; the result is only a key into the archive. */
function resolve(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
