// The link annotations of a page that lead to an address.
import type { Link } from '@vitae/schema';
import { type PageSpace, toBox } from './page-space.ts';
import { readString } from './pdfium-memory.ts';
import type { Pdfium } from './pdfium-module.ts';

/** PDFium's PDFACTION_URI. */
const URI_ACTION = 3;
const MOST_LINKS = 2_000;
const LONGEST_URI = 2_048;

export function readLinks(pdfium: Pdfium, document: number, page: number, space: PageSpace): Link[] {
  const { call, scratch, memory } = pdfium;
  const links: Link[] = [];
  new Int32Array(memory.buffer, scratch, 1)[0] = 0;
  while (links.length < MOST_LINKS && call.FPDFLink_Enumerate(page, scratch, scratch + 4) !== 0) {
    const link = new Int32Array(memory.buffer, scratch + 4, 1)[0] ?? 0;
    const action = call.FPDFLink_GetAction(link);
    if (action === 0 || call.FPDFAction_GetType(action) !== URI_ACTION) continue;
    const uri = readString(pdfium, 'utf8', (buffer, length) =>
      call.FPDFAction_GetURIPath(document, action, buffer, length),
    );
    if (uri === undefined || uri.length > LONGEST_URI || call.FPDFLink_GetAnnotRect(link, scratch + 16) === 0) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(memory.buffer, scratch + 16, 4);
    links.push({ uri: uri.trim(), box: toBox(space, left, top, right, bottom) });
  }
  return links;
}
