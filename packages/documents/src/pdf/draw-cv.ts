// Placed units → marks on pages, tagged so that a screen reader finds headings, lists and links.
import { LEADING, PAGE, QUIET, RULE, SIZES, TEXT_WIDTH } from './cv-look.ts';
import type { Part, Tag, Unit } from './cv-units.ts';
import type { Placed } from './paginate.ts';
import type { Segment } from './set-spans.ts';

type Doc = PDFKit.PDFDocument;
type Element = ReturnType<Doc['struct']>;

export function drawCv(doc: Doc, pages: readonly (readonly Placed<Unit>[])[]): void {
  const root = doc.struct('Document');
  doc.addStructure(root);
  const elements = new Map<Tag, Element>();
  pages.forEach((page, number) => {
    if (number > 0) doc.addPage();
    for (const { unit, y } of page) drawUnit(doc, unit, PAGE.top + y, (tag) => elementOf(tag, doc, root, elements));
  });
  root.end();
}

function elementOf(tag: Tag, doc: Doc, root: Element, known: Map<Tag, Element>): Element {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const element = doc.struct(tag.type);
  const parent = tag.parent === undefined ? root : elementOf(tag.parent, doc, root, known);
  parent.add(element);
  known.set(tag, element);
  return element;
}

function drawUnit(doc: Doc, unit: Unit, top: number, element: (tag: Tag) => Element): void {
  if (unit.bookmark !== undefined) doc.outline.addItem(unit.bookmark);
  for (const part of unit.parts) drawPart(doc, part, top, element(part.tag));
  if (unit.ruled !== true) return;
  const y = top + unit.height;
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + TEXT_WIDTH, y)
    .lineWidth(0.7)
    .strokeColor(RULE)
    .stroke();
  doc.endMarkedContent();
}

function drawPart(doc: Doc, { line, x }: Part, top: number, element: Element): void {
  for (const group of byLink(line.segments)) {
    const uri = group[0]?.uri;
    const target = uri === undefined ? element : doc.struct('Link');
    if (target !== element) element.add(target);
    target.add(doc.markStructureContent(uri === undefined ? 'P' : 'Link'));
    for (const segment of group) drawSegment(doc, segment, PAGE.left + x, top);
    doc.endMarkedContent();
    if (uri === undefined) continue;
    addLink(doc, uri, group, { left: PAGE.left + x, top }, target);
    // Ended here, on the page that it stands on.
    target.end();
  }
}

function addLink(
  doc: Doc,
  uri: string,
  group: readonly Segment[],
  at: { left: number; top: number },
  element: Element,
): void {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return;
  const width = last.x + last.width - first.x;
  // pdfkit takes `structParent` here; its types don't say so.
  const options = { Type: 'Annot', structParent: element };
  doc.link(at.left + first.x, at.top, width, first.size * LEADING, uri, options);
}

/** Neighbours that lead to the same place are one link. */
function byLink(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.uri === segment.uri) last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

function drawSegment(doc: Doc, { text, face, size, color, x }: Segment, left: number, top: number): void {
  doc
    .font(face)
    .fontSize(size)
    .fillColor(color)
    .text(text, left + x, top, { lineBreak: false });
}

/** Number and owner of each page, where there are several. */
export function drawFooters(doc: Doc, owner: readonly Segment[], count: number): void {
  if (count < 2) return;
  const top = PAGE.height - PAGE.bottom + 22;
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    doc.markContent('Artifact', { type: 'Pagination' });
    for (const segment of owner) drawSegment(doc, segment, PAGE.left, top);
    const number = `${page + 1} / ${count}`;
    doc.font('latin regular').fontSize(SIZES.foot).fillColor(QUIET);
    doc.text(number, PAGE.left + TEXT_WIDTH - doc.widthOfString(number), top, { lineBreak: false });
    doc.endMarkedContent();
  }
}
