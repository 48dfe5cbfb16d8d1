// Properties of characters and paragraphs in a DOC.
import type { Alignment, TabStop } from '../flow/flow-document.ts';
import type { Shade } from './doc-colors.ts';

export interface DocCharacter {
  size: number;
  font: number | undefined;
  bold: boolean;
  italic: boolean;
  /** `#rrggbb`; undefined for automatic. */
  color: string | undefined;
  hidden: boolean;
  deleted: boolean;
  /** Something is painted behind it. */
  shaded: boolean;
  /** Its character stands for an object. */
  special: boolean;
}

export interface DocParagraph {
  style: number;
  align: Alignment | undefined;
  left: number;
  right: number;
  first: number;
  before: number;
  after: number;
  tabs: TabStop[];
  inTable: boolean;
  depth: number;
  endsRow: boolean;
  endsCell: boolean;
  list: number;
  level: number;
  /** From 0; 9 is body text. */
  outline: number;
  pageBreakBefore: boolean;
  rightToLeft: boolean;
  ruled: boolean;
  /** Edges of the columns of a row, twips. */
  edges: number[];
  /** What is painted behind it. */
  shade: Shade;
  /** What is painted behind the cells of the row that it ends. */
  cellShades: readonly Shade[];
}

export const PLAIN_CHARACTER: DocCharacter = {
  size: 10,
  font: undefined,
  bold: false,
  italic: false,
  color: undefined,
  hidden: false,
  deleted: false,
  shaded: false,
  special: false,
};

export const PLAIN_PARAGRAPH: DocParagraph = {
  style: 0,
  align: undefined,
  left: 0,
  right: 0,
  first: 0,
  before: 0,
  after: 0,
  tabs: [],
  inTable: false,
  depth: 0,
  endsRow: false,
  endsCell: false,
  list: 0,
  level: 0,
  outline: 9,
  pageBreakBefore: false,
  rightToLeft: false,
  ruled: false,
  edges: [],
  shade: undefined,
  cellShades: [],
};
