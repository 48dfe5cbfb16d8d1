// What is painted behind each paragraph: by itself, or by the table cell that it stands in, which only the end of its row tells.
import type { Shade } from './doc-colors.ts';
import type { DocParagraph } from './doc-properties.ts';
import type { DocTextParagraph } from './doc-text.ts';

const CELL_MARK = '\x07';

/** 0 outside tables. */
export function tableDepth({ depth, inTable }: DocParagraph): number {
  return depth > 0 ? depth : inTable ? 1 : 0;
}

export function endsCell({ paragraph, mark }: DocTextParagraph): boolean {
  return mark === CELL_MARK || paragraph.endsCell;
}

interface OpenRow {
  cell: number;
  /** Indexes of the paragraphs with their cells, those of tables inside as well. */
  readonly members: { readonly index: number; readonly cell: number }[];
}

/** For each paragraph; in a table inside a cell the inner cell counts. */
export function backgrounds(paragraphs: readonly DocTextParagraph[]): Shade[] {
  const found: Shade[] = paragraphs.map(({ paragraph }) => paragraph.shade);
  const rows: OpenRow[] = [];
  for (const [index, text] of paragraphs.entries()) {
    const depth = tableDepth(text.paragraph);
    rows.length = Math.min(rows.length, depth);
    while (rows.length < depth) rows.push({ cell: 0, members: [] });
    const row = rows[depth - 1];
    if (row !== undefined && text.paragraph.endsRow) {
      for (const member of row.members) found[member.index] ??= text.paragraph.cellShades[member.cell];
      rows[depth - 1] = { cell: 0, members: [] };
      continue;
    }
    for (const { cell, members } of rows) members.push({ index, cell });
    if (row !== undefined && endsCell(text)) row.cell += 1;
  }
  return found;
}
