// Text boxes of a drawing. Of alternatives only the first is taken, so that no box is read twice.
import type { HiddenReason } from '@vitae/schema';
import type { FlowFrame } from '../flow/flow-document.ts';
import { hexColor } from '../flow/visible-color.ts';
import { attribute, child, descendants, isElement, type XmlElement } from '../xml/xml-element.ts';
import type { DocxReading } from './docx-reading.ts';
import { anchorBox, shapeInGroup, vmlBox } from './frame-box.ts';

type FrameBox = FlowFrame['box'];

/** `drawing` is a `w:drawing`, `w:pict` or `w:object`. Counts the pictures in it. */
export function readFrames(drawing: XmlElement, reading: DocxReading): FlowFrame[] {
  if (drawing.name !== 'w:drawing') return vmlFrames(drawing, reading);
  const anchor = child(drawing, 'wp:anchor');
  const box = anchor === undefined ? undefined : anchorBox(anchor, reading.counts.paragraphs);
  const frames: FlowFrame[] = [];
  const hidden = reading.hidden ?? (isHiddenDrawing(drawing) ? 'marked-hidden' : undefined);
  visit(drawing, undefined, box, frames, { ...reading, hidden });
  return frames;
}

function visit(
  element: XmlElement,
  group: XmlElement | undefined,
  box: FrameBox,
  frames: FlowFrame[],
  reading: DocxReading,
): void {
  for (const node of element.children) {
    if (!isElement(node) || node.name === 'mc:Fallback') continue;
    if (node.name === 'pic:pic') {
      reading.counts.pictures += 1;
    } else if (node.name === 'wps:wsp') {
      const content = child(node, 'wps:txbx', 'w:txbxContent');
      const own = group === undefined || box === undefined ? box : shapeInGroup(node, group, box);
      if (content !== undefined) frames.push(frame(content, own, { ...reading, background: fillOf(node) }));
    } else if (node.name === 'wpg:wgp' || node.name === 'wpg:grpSp') {
      visit(
        node,
        node,
        box === undefined || group === undefined ? box : shapeInGroup(node, group, box),
        frames,
        reading,
      );
    } else {
      visit(node, group, box, frames, reading);
    }
  }
}

function frame(content: XmlElement, box: FrameBox, reading: DocxReading): FlowFrame {
  const hidden = reading.hidden ?? hiddenByBox(box);
  return { kind: 'frame', blocks: reading.readBlocks(content, { ...reading, hidden }), box };
}

function isHiddenDrawing(drawing: XmlElement): boolean {
  const properties = child(child(drawing, 'wp:anchor') ?? child(drawing, 'wp:inline'), 'wp:docPr');
  return /^(?:1|true)$/.test(attribute(properties, 'hidden') ?? '');
}

/** Points. The largest paper in use is A3, lying; a box further away than this stands on no page. */
const FAR = 1_300;
/** Points beyond the edges: the margins that a place counts from are only assumed. */
const SLACK = 100;

function hiddenByBox(box: FrameBox): HiddenReason | undefined {
  if (box === undefined) return undefined;
  const { x, y, width, height } = box;
  if (x + width < -SLACK || y + height < -SLACK || x > FAR || y > FAR) return 'off-page';
  return width < 1 && height < 1 ? 'too-small' : undefined;
}

/** Only a plain fill is sure; shapes without one may stand on anything. */
function fillOf(shape: XmlElement): string | undefined {
  return hexColor(attribute(child(shape, 'wps:spPr', 'a:solidFill', 'a:srgbClr'), 'val'));
}

function vmlFrames(pict: XmlElement, reading: DocxReading): FlowFrame[] {
  reading.counts.pictures += descendants(pict, 'v:imagedata').length;
  const frames: FlowFrame[] = [];
  collectVml(pict, undefined, frames, { ...reading, background: undefined });
  return frames;
}

function collectVml(element: XmlElement, style: string | undefined, frames: FlowFrame[], reading: DocxReading): void {
  for (const node of element.children) {
    if (!isElement(node)) continue;
    if (node.name === 'w:txbxContent') {
      const hidden = reading.hidden ?? (/visibility:\s*hidden/i.test(style ?? '') ? 'marked-hidden' : undefined);
      frames.push(frame(node, vmlBox(style, reading.counts.paragraphs), { ...reading, hidden }));
    } else collectVml(node, attribute(node, 'style') ?? style, frames, reading);
  }
}
