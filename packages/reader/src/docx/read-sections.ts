// Sections of a body: margins, columns, page breaks between them, headers and footers.
import type { FlowBlock, FlowParagraph } from '../flow/flow-document.ts';
import { attribute, child, childrenOf, isElement, numberAttribute, type XmlElement } from '../xml/xml-element.ts';
import { TWIPS } from './docx-properties.ts';
import type { DocxReading } from './docx-reading.ts';

export interface Section {
  readonly properties: XmlElement | undefined;
  /** A body with only the content of the section. */
  readonly content: Pick<XmlElement, 'children'>;
}

/** Properties of a section stand in its last paragraph; those of the last one at the end of the body. */
export function splitSections(body: XmlElement): Section[] {
  const sections: Section[] = [];
  let nodes: XmlElement[] = [];
  for (const node of body.children) {
    if (!isElement(node) || node.name === 'w:sectPr') continue;
    nodes.push(node);
    const properties = node.name === 'w:p' ? child(node, 'w:pPr', 'w:sectPr') : undefined;
    if (properties === undefined) continue;
    sections.push({ properties, content: { children: nodes } });
    nodes = [];
  }
  sections.push({ properties: child(body, 'w:sectPr'), content: { children: nodes } });
  return sections;
}

export function readSection(section: Section, index: number, reading: DocxReading): FlowBlock[] {
  const blocks = reading.readBlocks(section.content, reading);
  const type = attribute(child(section.properties, 'w:type'), 'w:val') ?? 'nextPage';
  const startsPage = index > 0 && type !== 'continuous' && type !== 'nextColumn' && blocks.length > 0;
  const widths = columnWidths(section.properties);
  const set: FlowBlock[] = widths.length > 1 ? [{ kind: 'columns', blocks, widths }] : blocks;
  return startsPage ? [PAGE_BREAK, ...set] : set;
}

const PAGE_BREAK: FlowParagraph = {
  kind: 'paragraph',
  spans: [{ text: '', style: { size: 1 } }],
  pageBreakBefore: true,
};

function columnWidths(properties: XmlElement | undefined): number[] {
  const columns = child(properties, 'w:cols');
  const count = Math.min(6, Math.trunc(numberAttribute(columns, 'w:num') ?? 1));
  const own = childrenOf(columns, 'w:col').flatMap((column) => numberAttribute(column, 'w:w') ?? []);
  if (own.length > 1 && own.length <= 6 && own.every((width) => width > 0)) return own;
  return new Array<number>(Math.max(1, count)).fill(1);
}

/** Points. */
export function sectionMargins(properties: XmlElement | undefined): { left: number; right: number } | undefined {
  const margins = child(properties, 'w:pgMar');
  const left = numberAttribute(margins, 'w:left');
  const right = numberAttribute(margins, 'w:right');
  return left === undefined || right === undefined ? undefined : { left: left / TWIPS, right: right / TWIPS };
}

export interface HeaderReference {
  readonly id: string;
  readonly kind: 'header' | 'footer';
  /** Shown on the first page. */
  readonly first: boolean;
}

/** Those that can be seen: of first pages only where first pages differ, of even pages never (they repeat the others). */
export function headerReferences(sections: readonly Section[]): HeaderReference[] {
  const references: HeaderReference[] = [];
  for (const [index, { properties }] of sections.entries()) {
    const hasFirst = child(properties, 'w:titlePg') !== undefined;
    for (const kind of ['header', 'footer'] as const) {
      for (const element of childrenOf(properties, `w:${kind}Reference`)) {
        const id = attribute(element, 'r:id');
        const type = attribute(element, 'w:type') ?? 'default';
        if (id === undefined || type === 'even' || (type === 'first' && !hasFirst)) continue;
        references.push({ id, kind, first: index === 0 && (type === 'first' || !hasFirst) });
      }
    }
  }
  return references;
}
