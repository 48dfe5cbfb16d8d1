// Sets blocks one under the other: paragraphs, tables, frames, columns.
import type { Paragraph } from '@vitae/schema';
import type { FlowBlock, FlowColumns, FlowFrame, FlowParagraph, FlowTable, Part } from './flow-document.ts';
import { movePiece, type Piece, type Strip } from './piece.ts';
import { setColumns } from './set-columns.ts';
import { setFrames } from './set-frames.ts';
import { setParagraph } from './set-paragraph.ts';
import { setTable } from './set-table.ts';

/** Where in the document the blocks stand, and the list of facts that setting adds to. */
export interface Setting {
  readonly paragraphs: Paragraph[];
  readonly counts: { tables: number; frames: number; columns: number };
  readonly part: Part;
  readonly cell?: Paragraph['cell'];
  readonly frame?: number | undefined;
}

/** Empty paragraphs in a row make no more room than this, in points. */
const MAX_EMPTY = 24;

export function setBlocks(blocks: readonly FlowBlock[], width: number, setting: Setting): Strip {
  const pieces: Piece[] = [];
  let y = 0;
  let empty = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) continue;
    if (block.kind === 'frame') {
      const frames = [block];
      for (let next = blocks[i + 1]; next?.kind === 'frame'; next = blocks[i + 1]) {
        frames.push(next);
        i += 1;
      }
      y = add(
        pieces,
        setFrames(frames, width, (frame, own) => setFrame(frame, own, setting)),
        y,
      );
      continue;
    }
    const strip = setBlock(block, width, setting);
    if (isEmpty(block)) {
      const room = Math.max(0, Math.min(strip.height, MAX_EMPTY - empty));
      empty += room;
      pieces.push(...strip.pieces.filter((piece) => piece.breakBefore === true).map((piece) => movePiece(piece, 0, y)));
      y += room;
    } else {
      empty = 0;
      y = add(pieces, strip, y);
    }
  }
  return { height: y, pieces };
}

function add(pieces: Piece[], strip: Strip, y: number): number {
  for (const piece of strip.pieces) pieces.push(y === 0 ? piece : movePiece(piece, 0, y));
  return y + strip.height;
}

function isEmpty(block: FlowBlock): boolean {
  return block.kind === 'paragraph' && block.marker === undefined && !hasText(block);
}

const hasText = (paragraph: FlowParagraph): boolean => paragraph.spans.some((span) => /\S/.test(span.text));

function setBlock(block: Exclude<FlowBlock, { kind: 'frame' }>, width: number, setting: Setting): Strip {
  switch (block.kind) {
    case 'paragraph':
      return setParagraph(block, width, paragraphIndex(block, setting));
    case 'columns':
      return setColumnsBlock(block, width, setting);
    case 'table':
      return setTableBlock(block, width, setting);
  }
}

function setColumnsBlock(block: FlowColumns, width: number, setting: Setting): Strip {
  const { paragraphs, counts } = setting;
  const set = counts.columns;
  counts.columns += 1;
  return setColumns(block, width, {
    setColumn: (blocks, columnWidth) => setBlocks(blocks, columnWidth, setting),
    noteColumn: (pieces, index) => {
      const begun = new Set(pieces.flatMap(({ runs }) => runs.flatMap(({ paragraph }) => paragraph ?? [])));
      for (const i of begun) {
        const facts = paragraphs[i];
        if (facts !== undefined) paragraphs[i] = { ...facts, column: { set, index } };
      }
    },
  });
}

function setFrame(frame: FlowFrame, width: number, setting: Setting): Strip {
  const number = setting.counts.frames;
  setting.counts.frames += 1;
  return setBlocks(frame.blocks, width, { ...setting, frame: number });
}

function setTableBlock(block: FlowTable, width: number, setting: Setting): Strip {
  const table = setting.counts.tables;
  setting.counts.tables += 1;
  return setTable(block, width, (cell, row, cellWidth) =>
    setBlocks(cell.blocks, cellWidth, { ...setting, cell: setting.cell ?? { table, row, column: cell.column } }),
  );
}

function paragraphIndex(block: FlowParagraph, setting: Setting): number | undefined {
  if (!hasText(block) && block.marker === undefined) return undefined;
  setting.paragraphs.push({
    heading: block.heading,
    listLevel: block.listLevel,
    cell: setting.cell,
    frame: setting.frame,
    part: setting.part === 'body' ? undefined : setting.part,
  });
  return setting.paragraphs.length - 1;
}
