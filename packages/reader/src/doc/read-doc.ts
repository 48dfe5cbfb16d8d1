// DOC (Word 97–2003) → document: styles, lists, tables, links, headers, notes, text boxes and hidden text.
import { type ReadResult, VitaeError } from '@vitae/schema';
import { catchProblem } from '../catch-problem.ts';
import { blocksText } from '../flow/blocks-text.ts';
import { type FlowBlock, type FlowDocument, flowDocument } from '../flow/flow-document.ts';
import { setPages } from '../flow/set-pages.ts';
import { createStylePool } from '../flow/style-pool.ts';
import type { ReadContext } from '../read-context.ts';
import { type DocReading, docBlocks } from './doc-blocks.ts';
import { DOC_PARTS, type DocFile, type DocPart, openDoc } from './doc-file.ts';
import { readDocFonts } from './doc-fonts.ts';
import { readDocLists } from './doc-lists.ts';
import { readDocStyles } from './doc-styles.ts';
import { docText, type ReadDocText } from './doc-text.ts';

export function readDoc(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  return catchProblem(() => setPages(docFlow(bytes, context), context));
}

const STYLES = 1;
const HEADERS = 11;
const FONTS = 15;
const LISTS = 73;
const LIST_OVERRIDES = 74;

function docFlow(bytes: Uint8Array, context: ReadContext): FlowDocument {
  try {
    const file = openDoc(bytes, context.limits.textCharacters);
    const read = docText(file, readDocStyles(file.table, file.at(STYLES)));
    const reading: DocReading = {
      pool: createStylePool(),
      fonts: readDocFonts(file.table, file.at(FONTS)),
      nextItem: readDocLists(file.table, file.at(LISTS), file.at(LIST_OVERRIDES)),
      counts: { pictures: 0 },
    };
    return partsOf(file, read, reading);
  } catch (cause) {
    // An offset points outside the file.
    if (cause instanceof RangeError)
      throw new VitaeError('document.damaged', { detail: 'Its tables are broken.', cause });
    throw cause;
  }
}

function partsOf(file: DocFile, read: ReadDocText, reading: DocReading): FlowDocument {
  const blocks = (part: DocPart): FlowBlock[] => {
    const { start, end } = rangeOf(file, part);
    return visible(docBlocks(read(start, end), reading));
  };
  const boxes = [...blocks('boxes'), ...blocks('headerBoxes')];
  const frames: FlowBlock[] = boxes.length === 0 ? [] : [{ kind: 'frame', blocks: boxes }];
  const { headers, footers } = readStories(file, read, reading);
  return flowDocument('doc', [...frames, ...blocks('body')], {
    headers,
    footers,
    footnotes: [...blocks('footnotes'), ...blocks('endnotes')],
    pictures: reading.counts.pictures,
  });
}

function rangeOf(file: DocFile, part: DocPart): { start: number; end: number } {
  let start = 0;
  for (const other of DOC_PARTS) {
    if (other === part) break;
    start += file.lengths[other];
  }
  return { start, end: start + file.lengths[part] };
}

/** Parts other than the body are empty paragraphs when there is nothing in them. */
function visible(blocks: FlowBlock[]): FlowBlock[] {
  return /\S/.test(blocksText(blocks)) ? blocks : [];
}

/** Stories of a section: headers and footers of even, odd and first pages. The first six of all belong to notes. */
const STORIES = ['even', 'header', 'even', 'footer', 'header', 'footer'] as const;
const NOTE_STORIES = 6;

/** Each text once; even pages repeat what odd ones show. */
function readStories(
  file: DocFile,
  read: ReadDocText,
  reading: DocReading,
): { headers: FlowBlock[]; footers: FlowBlock[] } {
  const { offset, length } = file.at(HEADERS);
  const { start } = rangeOf(file, 'headers');
  const result = { headers: [] as FlowBlock[], footers: [] as FlowBlock[] };
  const seen = new Set<string>();
  for (let i = NOTE_STORIES; (i + 2) * 4 < length; i++) {
    const story = STORIES[(i - NOTE_STORIES) % STORIES.length];
    const from = file.table.getUint32(offset + i * 4, true);
    const to = file.table.getUint32(offset + (i + 1) * 4, true);
    if (story === undefined || story === 'even' || to <= from || to > file.lengths.headers) continue;
    const blocks = visible(docBlocks(read(start + from, start + to), reading));
    const text = blocksText(blocks).trim();
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    (story === 'header' ? result.headers : result.footers).push(...blocks);
  }
  return result;
}
