// DOC (Word 97–2003) → document: the text with its tabs and tables, headers, text boxes and notes; the format keeps styles elsewhere.
import type { ReadResult } from '@vitae/schema';
import WordExtractor from 'word-extractor';
import { type FlowBlock, type FlowParagraph, flowDocument, type SpanStyle } from '../flow/flow-document.ts';
import { setPages } from '../flow/set-pages.ts';
import { symbolText } from '../flow/symbol-text.ts';
import { type ReadContext, unreadable } from '../read-context.ts';

const STYLE: SpanStyle = { size: 10.5 };
const RAW = { filterUnicode: false } as const;

export async function readDoc(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const extracted = await extract(bytes);
  if (extracted === undefined) return unreadable('document.damaged', 'It is not a Word document that can be opened.');
  const frames = textBlocks(extracted.getTextboxes(RAW));
  const document = flowDocument('doc', textBlocks(extracted.getBody(RAW)), {
    headers: textBlocks(extracted.getHeaders({ ...RAW, includeFooters: false })),
    footers: textBlocks(extracted.getFooters(RAW)),
    footnotes: [...textBlocks(extracted.getFootnotes(RAW)), ...textBlocks(extracted.getEndnotes(RAW))],
  });
  const body: FlowBlock[] =
    frames.length > 0 ? [{ kind: 'frame', blocks: frames }, ...document.body] : [...document.body];
  return setPages({ ...document, body }, context);
}

/** The library throws plain errors of many kinds at broken files. */
async function extract(bytes: Uint8Array): Promise<Awaited<ReturnType<WordExtractor['extract']>> | undefined> {
  try {
    return await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return undefined;
  }
}

function textBlocks(text: string): FlowParagraph[] {
  if (!/\S/.test(text)) return [];
  return symbolText(text, undefined)
    .replaceAll('\u00ad', '')
    .split(/\r\n?|\n/)
    .map((line) => ({ kind: 'paragraph', spans: [{ text: line.trimEnd(), style: STYLE }] }));
}
