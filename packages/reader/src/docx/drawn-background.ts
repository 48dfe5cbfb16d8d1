// Whether a document draws something large that text may stand on: then no white text counts as hidden.
import { attribute, child, descendants, numberAttribute, type XmlElement } from '../xml/xml-element.ts';

/** Share of an A4 page from which a shape can be a background. A passport photo has 1 %. */
const LARGE = 0.04;
/** A4 in square EMU. */
const PAGE_AREA = 7_560_000 * 10_692_000;

export function hasDrawnBackground(root: XmlElement): boolean {
  return descendants(root, 'w:drawing', 'w:pict').some((drawn) =>
    drawn.name === 'w:pict' ? hasFilledShape(drawn) : isLarge(drawn),
  );
}

function isLarge(drawing: XmlElement): boolean {
  const extent = child(child(drawing, 'wp:anchor') ?? child(drawing, 'wp:inline'), 'wp:extent');
  return (numberAttribute(extent, 'cx') ?? 0) * (numberAttribute(extent, 'cy') ?? 0) > LARGE * PAGE_AREA;
}

/** Horizontal lines are VML too, and are no background. */
function hasFilledShape(pict: XmlElement): boolean {
  return ['v:shape', 'v:rect', 'v:roundrect', 'v:group'].some((name) =>
    descendants(pict, name).some((shape) => attribute(shape, 'o:hr') === undefined),
  );
}
