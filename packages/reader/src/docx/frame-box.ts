// Where a text box stands on its page, from DrawingML or VML, as far as the document tells.
import type { FlowFrame } from '../flow/flow-document.ts';
import { attribute, child, numberAttribute, textOf, type XmlElement } from '../xml/xml-element.ts';

type FrameBox = NonNullable<FlowFrame['box']>;

/** English metric units in a point. */
const EMU = 12_700;
/** Assumed margin and line distance for places that count from them. */
const MARGIN = 72;
const LINE = 14;

/** `paragraph` is the number of paragraphs before the anchor: stands for a height that is not known before setting. */
export function anchorBox(anchor: XmlElement, paragraph: number): FrameBox | undefined {
  const extent = child(anchor, 'wp:extent');
  const [width, height] = [numberAttribute(extent, 'cx'), numberAttribute(extent, 'cy')];
  const x = axis(child(anchor, 'wp:positionH'), (width ?? 0) / EMU, 0);
  const y = axis(child(anchor, 'wp:positionV'), 0, paragraph * LINE);
  if (width === undefined || height === undefined || x === undefined || y === undefined) return undefined;
  return { x, y, width: width / EMU, height: height / EMU };
}

function axis(position: XmlElement | undefined, extent: number, flow: number): number | undefined {
  if (position === undefined) return undefined;
  const from = attribute(position, 'relativeFrom') ?? 'page';
  const offset = Number.parseFloat(textOf(child(position, 'wp:posOffset')));
  if (!Number.isFinite(offset)) return aligned(textOf(child(position, 'wp:align')).trim(), extent);
  const base = /^(page|leftMargin|topMargin)$/.test(from)
    ? 0
    : /^(paragraph|line)$/.test(from)
      ? MARGIN + flow
      : MARGIN;
  return base + offset / EMU;
}

function aligned(word: string, extent: number): number | undefined {
  if (word === 'left' || word === 'top') return MARGIN;
  if (word === 'right') return 595 - MARGIN - extent;
  return word === 'center' ? (595 - extent) / 2 : undefined;
}

/** Offset and extent of a shape inside a group, moved and scaled into the group's own box. */
export function shapeInGroup(shape: XmlElement, group: XmlElement, box: FrameBox): FrameBox | undefined {
  const own = transform(child(shape, 'wps:spPr', 'a:xfrm'), 'a:off', 'a:ext');
  const frame = child(group, 'wpg:grpSpPr', 'a:xfrm');
  const space = transform(frame, 'a:chOff', 'a:chExt') ?? transform(frame, 'a:off', 'a:ext');
  if (own === undefined || space === undefined || space.width <= 0 || space.height <= 0) return undefined;
  const [scaleX, scaleY] = [box.width / space.width, box.height / space.height];
  return {
    x: box.x + (own.x - space.x) * scaleX,
    y: box.y + (own.y - space.y) * scaleY,
    width: own.width * scaleX,
    height: own.height * scaleY,
  };
}

function transform(element: XmlElement | undefined, offset: string, extent: string): FrameBox | undefined {
  const [off, ext] = [child(element, offset), child(element, extent)];
  const values = [
    numberAttribute(off, 'x'),
    numberAttribute(off, 'y'),
    numberAttribute(ext, 'cx'),
    numberAttribute(ext, 'cy'),
  ];
  const [x, y, width, height] = values;
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return { x, y, width, height };
}

const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75, '': 1 };

/** From the `style` attribute of a VML shape. */
export function vmlBox(style: string | undefined, paragraph: number): FrameBox | undefined {
  if (style === undefined || !/position:\s*absolute/i.test(style)) return undefined;
  const length = (name: string): number | undefined => {
    const match = new RegExp(`(?:^|;)\\s*${name}:\\s*(-?[\\d.]+)(pt|in|cm|mm|px)?`, 'i').exec(style);
    if (match?.[1] === undefined) return undefined;
    return Number.parseFloat(match[1]) * (UNITS[match[2]?.toLowerCase() ?? ''] ?? 1);
  };
  const [width, height] = [length('width'), length('height')];
  if (width === undefined || height === undefined) return undefined;
  const fromPage = /mso-position-vertical-relative:\s*page/i.test(style);
  const y = (length('margin-top') ?? length('top') ?? 0) + (fromPage ? 0 : MARGIN + paragraph * LINE);
  return { x: (length('margin-left') ?? length('left') ?? 0) + MARGIN, y, width, height };
}
