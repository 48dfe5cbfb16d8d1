// What a group of RTF inherits and changes, and the tables at its head.
import type { Alignment, TabStop } from '../flow/flow-document.ts';

export interface RtfState {
  /** Where text goes. */
  destination: Destination;
  size: number;
  font: number | undefined;
  bold: boolean;
  italic: boolean;
  color: number;
  highlight: number;
  shading: number;
  hidden: boolean;
  deleted: boolean;
  /** Bytes after a `\u` that older readers would show. */
  fallback: number;
  align: Alignment | undefined;
  left: number;
  right: number;
  first: number;
  before: number;
  after: number;
  tabs: TabStop[];
  nextTab: TabStop['kind'];
  inTable: boolean;
  nesting: number;
  listLevel: number | undefined;
  inList: boolean;
  style: number | undefined;
  outline: number | undefined;
  rightToLeft: boolean;
  link: string | undefined;
  pageBreakBefore: boolean;
  ruled: boolean;
}

export type Destination =
  | 'body'
  | 'skip'
  | 'font-table'
  | 'color-table'
  | 'style-sheet'
  | 'marker'
  | 'field-instruction'
  | 'title'
  | 'author';

/** `\plain`. */
export function plainText(state: RtfState, font: number | undefined): void {
  Object.assign(state, {
    size: 12,
    font,
    bold: false,
    italic: false,
    color: 0,
    highlight: 0,
    shading: 0,
    hidden: false,
    deleted: false,
  });
}

/** `\pard`. */
export function plainParagraph(state: RtfState): void {
  Object.assign(state, {
    align: undefined,
    left: 0,
    right: 0,
    first: 0,
    before: 0,
    after: 0,
    tabs: [],
    nextTab: 'left',
    inTable: false,
    nesting: 0,
    listLevel: undefined,
    inList: false,
    style: undefined,
    outline: undefined,
    rightToLeft: false,
    pageBreakBefore: false,
    ruled: false,
  });
}

export function startState(): RtfState {
  const state: Partial<RtfState> = { destination: 'body', fallback: 1, link: undefined };
  // Both calls together set every member that is not set above.
  const full = state as RtfState;
  plainText(full, undefined);
  plainParagraph(full);
  return full;
}

export interface RtfFont {
  name: string;
  encoding: string | undefined;
  /** The name has ended. */
  complete: boolean;
}

/** Tables at the head of the file. */
export interface RtfHead {
  encoding: string;
  defaultFont: number | undefined;
  readonly fonts: Map<number, RtfFont>;
  /** `#rrggbb`; the first is automatic. */
  readonly colors: (string | undefined)[];
  /** Names of paragraph styles. */
  readonly styles: Map<number, string>;
  title: string;
  author: string;
  pictures: number;
  margins: { left: number; right: number };
  paper: number;
}

export function startHead(): RtfHead {
  return {
    encoding: 'windows-1252',
    defaultFont: undefined,
    fonts: new Map(),
    colors: [],
    styles: new Map(),
    title: '',
    author: '',
    pictures: 0,
    margins: { left: 90, right: 90 },
    paper: 612,
  };
}

const CODE_PAGES: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};
const CHARSETS: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** WHATWG label of a Windows code page. */
export function codePage(number: number): string | undefined {
  if (number >= 1250 && number <= 1258) return `windows-${number}`;
  return CODE_PAGES[number];
}

/** Undefined for charset 1 (default) and 2 (symbols). */
export function charset(number: number): string | undefined {
  const page = CHARSETS[number];
  return page === undefined ? undefined : codePage(page);
}
