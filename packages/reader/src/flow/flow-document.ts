// The neutral form of a document that flows: blocks of styled text, before it is set on pages.
import type { DocumentFormat, Finding, HiddenReason, ReadDocument } from '@vitae/schema';

/** How a span looks. Sizes are points. */
export interface SpanStyle {
  readonly size: number;
  readonly font?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** `#rrggbb`; absent means black. */
  readonly color?: string | undefined;
  /** Target of the hyperlink that the span belongs to. */
  readonly link?: string | undefined;
  readonly hidden?: HiddenReason | undefined;
}

/** `text` may hold `\t` (go to the next tab stop), `\n` (line break), `\f` (page break) and `\v` (column break). */
export interface Span {
  readonly text: string;
  readonly style: SpanStyle;
}

export type Alignment = 'left' | 'center' | 'right';
export type Part = 'body' | 'header' | 'footer' | 'footnote';

/** `at` is measured in points from the left edge of the column. */
export interface TabStop {
  readonly at: number;
  readonly kind: 'left' | 'center' | 'right';
}

export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly spans: readonly Span[];
  /** Bullet or number in front of a list item, without the space after it. */
  readonly marker?: Span | undefined;
  /** 1–6. */
  readonly heading?: number | undefined;
  /** From 0. */
  readonly listLevel?: number | undefined;
  readonly align?: Alignment | undefined;
  /** Points from the column's edges; `first` is added to `left` for the first line and may be negative. */
  readonly indent?: { readonly left: number; readonly right: number; readonly first: number } | undefined;
  /** Points before and after; `line` multiplies the natural line height. */
  readonly spacing?: { readonly before: number; readonly after: number; readonly line: number } | undefined;
  readonly tabs?: readonly TabStop[] | undefined;
  readonly rightToLeft?: boolean | undefined;
  /** A line drawn under the paragraph. */
  readonly ruled?: boolean | undefined;
  readonly pageBreakBefore?: boolean | undefined;
}

export interface FlowCell {
  readonly blocks: readonly FlowBlock[];
  /** First grid column, from 0. */
  readonly column: number;
  readonly columnSpan: number;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly FlowCell[])[];
  /** Points or any other unit: only the proportions count. Empty when the table doesn't say. */
  readonly columnWidths: readonly number[];
  /** Share of the available width, 0–1. */
  readonly width?: number | undefined;
  readonly bordered?: boolean | undefined;
}

/** A text box; `box` in points on the page where the document tells it. */
export interface FlowFrame {
  readonly kind: 'frame';
  readonly blocks: readonly FlowBlock[];
  readonly box?:
    | { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
    | undefined;
}

/** Text set in newspaper columns. */
export interface FlowColumns {
  readonly kind: 'columns';
  readonly blocks: readonly FlowBlock[];
  /** Widths in points; only the proportions count. */
  readonly widths: readonly number[];
}

export type FlowBlock = FlowParagraph | FlowTable | FlowFrame | FlowColumns;

export interface FlowDocument {
  readonly format: DocumentFormat;
  readonly body: readonly FlowBlock[];
  readonly headers: readonly FlowBlock[];
  readonly footers: readonly FlowBlock[];
  readonly footnotes: readonly FlowBlock[];
  readonly meta: ReadDocument['meta'];
  readonly findings: readonly Finding[];
  /** Embedded pictures: they are not read. */
  readonly pictures: number;
  /** Left and right margins in points, where the document tells them. */
  readonly margins?: { readonly left: number; readonly right: number } | undefined;
}

/** What a format without the respective notion gives. */
export function flowDocument(
  format: DocumentFormat,
  body: readonly FlowBlock[],
  rest: Partial<FlowDocument> = {},
): FlowDocument {
  return { format, body, headers: [], footers: [], footnotes: [], meta: {}, findings: [], pictures: 0, ...rest };
}
