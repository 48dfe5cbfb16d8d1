// A part of the document under one heading.
import type { Line } from '../layout/line.ts';
import type { SectionKind } from './section-kind.ts';

export interface Section {
  /** `top`: what stands before the first heading of a column. */
  readonly kind: SectionKind | 'top';
  readonly heading: Line | undefined;
  readonly lines: readonly Line[];
}
