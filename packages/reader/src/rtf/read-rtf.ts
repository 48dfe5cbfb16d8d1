// RTF → document: groups, code pages, tables, lists, links, headers and text boxes; deleted text is dropped.
import { type ReadResult, VitaeError } from '@vitae/schema';
import { catchProblem } from '../catch-problem.ts';
import { type FlowBlock, type FlowDocument, flowDocument } from '../flow/flow-document.ts';
import { PAGE, setPages } from '../flow/set-pages.ts';
import type { ReadContext } from '../read-context.ts';
import { walkRtf } from './walk-rtf.ts';

export function readRtf(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  return catchProblem(() => setPages(rtfFlow(bytes, context), context));
}

function rtfFlow(bytes: Uint8Array, context: ReadContext): FlowDocument {
  const { parts, head } = walkRtf(bytes, context.limits);
  const body: readonly FlowBlock[] = parts.body;
  if (body.length === 0 && head.fonts.size === 0 && parts.headers.length === 0) {
    throw new VitaeError('document.damaged', { detail: 'It holds no RTF.' });
  }
  const scale = PAGE.width / head.paper;
  return flowDocument('rtf', body, {
    headers: parts.headers,
    footers: parts.footers,
    footnotes: parts.footnotes,
    meta: { title: head.title.trim() || undefined, author: head.author.trim() || undefined },
    pictures: head.pictures,
    margins: { left: head.margins.left * scale, right: head.margins.right * scale },
  });
}
