// DOCX → document: styles, lists, tables, text boxes, headers, footnotes, fields and hidden text.
import type { ReadDocument, ReadResult } from '@vitae/schema';
import { catchProblem } from '../catch-problem.ts';
import { blocksText } from '../flow/blocks-text.ts';
import { type FlowBlock, type FlowDocument, flowDocument } from '../flow/flow-document.ts';
import { PAGE, setPages } from '../flow/set-pages.ts';
import { createStylePool } from '../flow/style-pool.ts';
import { hexColor } from '../flow/visible-color.ts';
import type { ReadContext } from '../read-context.ts';
import { attribute, child, childrenOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { readNumbering } from './docx-numbering.ts';
import { type DocxPackage, type DocxPart, openDocx } from './docx-package.ts';
import type { DocxReading } from './docx-reading.ts';
import { readStyles } from './docx-styles.ts';
import { hasDrawnBackground } from './drawn-background.ts';
import { readBlocks } from './read-blocks.ts';
import { headerReferences, readSection, type Section, sectionMargins, splitSections } from './read-sections.ts';

export function readDocx(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  return catchProblem(() => setPages(docxFlow(openDocx(bytes, context.limits)), context));
}

const DEFAULT_MARGINS = { left: 72, right: 72 } as const;

function docxFlow(docx: DocxPackage): FlowDocument {
  const { main } = docx;
  const body = child(main.root, 'w:body') ?? main.root;
  const sections = splitSections(body);
  const margins = sectionMargins(sections[0]?.properties) ?? DEFAULT_MARGINS;
  const reading: DocxReading = {
    styles: readStyles(docx.related('styles', 'w:style')?.root, () => docx.related('theme')?.root),
    numbering: readNumbering(docx.related('numbering', 'w:abstractNum')?.root),
    relations: main.relations,
    pool: createStylePool(),
    background: pageBackground(main.root),
    counts: { pictures: 0, paragraphs: 0 },
    width: PAGE.width - margins.left - margins.right,
    readBlocks,
  };
  const blocks = sections.flatMap((section, index) => readSection(section, index, reading));
  const headers = readHeaders(docx, sections, reading);
  return flowDocument('docx', blocks, {
    headers: headers.first,
    footers: headers.other,
    footnotes: readFootnotes(docx, reading),
    meta: readMeta(docx),
    pictures: reading.counts.pictures,
    margins,
  });
}

function pageBackground(root: XmlElement): string | undefined {
  if (hasDrawnBackground(root)) return undefined;
  const background = child(root, 'w:background');
  return background === undefined ? '#ffffff' : hexColor(attribute(background, 'w:color'));
}

/** Each text once, whatever number of sections and pages repeats it. */
function readHeaders(
  docx: DocxPackage,
  sections: readonly Section[],
  reading: DocxReading,
): { first: FlowBlock[]; other: FlowBlock[] } {
  const first: FlowBlock[] = [];
  const other: FlowBlock[] = [];
  const seen = new Set<string>();
  for (const reference of headerReferences(sections)) {
    const relation = docx.main.relations.get(reference.id);
    const part = relation === undefined ? undefined : docx.part(relation.target);
    if (part === undefined) continue;
    const blocks = readBlocks(part.root, { ...reading, relations: part.relations, background: undefined });
    const text = blocksText(blocks).replace(/\s+/g, ' ').trim();
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    (reference.first && reference.kind === 'header' ? first : other).push(...blocks);
  }
  return { first, other };
}

function readFootnotes(docx: DocxPackage, reading: DocxReading): FlowBlock[] {
  const notes = (part: DocxPart | undefined, name: string): FlowBlock[] =>
    childrenOf(part?.root, name)
      .filter((note) => !/separator|continuation/i.test(attribute(note, 'w:type') ?? ''))
      .flatMap((note) => readBlocks(note, { ...reading, relations: part?.relations ?? new Map() }));
  return [...notes(docx.related('footnotes'), 'w:footnote'), ...notes(docx.related('endnotes'), 'w:endnote')];
}

function readMeta(docx: DocxPackage): ReadDocument['meta'] {
  const core = docx.part('docProps/core.xml')?.root;
  const application = docx.part('docProps/app.xml')?.root;
  const fact = (element: XmlElement | undefined): string | undefined =>
    textOf(element).trim().slice(0, 300) || undefined;
  return {
    title: fact(child(core, 'dc:title')),
    author: fact(child(core, 'dc:creator')),
    producer: fact(child(application, 'Application')),
    created: fact(child(core, 'dcterms:created')),
  };
}
