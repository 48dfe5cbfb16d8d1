// A line of the document in reading order, with its cells and styles. Everything after the layout works on lines.
import type { Box, Paragraph } from '@vitae/schema';
import type { Fragment, StyleSpan } from './fragment.ts';

/** One fragment of a line; offsets into the line's text. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly box: Box;
  readonly fragment: Fragment;
}

export interface Line {
  /** Position in reading order. */
  readonly index: number;
  readonly page: number;
  /** Cells joined by a tab. */
  readonly text: string;
  /** Offset of the line in the document's text. */
  readonly start: number;
  readonly cells: readonly Cell[];
  readonly box: Box;
  readonly baseline: number;
  /** Of most of its characters. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  /** Offsets into the line's text. */
  readonly styles: readonly StyleSpan[];
  /** Which column of the page's layout it stands in; lines of one column follow each other. */
  readonly column: number;
  /** Left and right edge of the column. */
  readonly columnLeft: number;
  readonly columnRight: number;
  /** Distance of base lines to the line before in the same column and page; infinite for the first one. */
  readonly gap: number;
  /** Stands in a narrow column beside the rows that it heads or dates. */
  readonly gutter: boolean;
  /** Its column is no part of the text before it. */
  readonly apart: boolean;
  /** Repeated on pages, or a page number. */
  readonly furniture: boolean;
  /** Of a flowing format. */
  readonly paragraph: number | undefined;
  readonly facts: Paragraph | undefined;
}
