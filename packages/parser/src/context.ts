// What every step after the layout may look at.

import type { Link } from '@vitae/schema';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import type { DateHabits } from './dates/date-point.ts';
import type { Line } from './layout/line.ts';

export interface Context {
  readonly lines: readonly Line[];
  /** Indices of lines that no value may be taken from: orders to a machine, closing statements. */
  readonly unread: ReadonlySet<number>;
  /** The document's text; all offsets point into it. */
  readonly text: string;
  readonly habits: DateHabits;
  /** `YYYY-MM-DD`. */
  readonly now: string;
  /** ISO 3166-1 alpha-2: where phone numbers without a country prefix belong. */
  readonly region: string | undefined;
  readonly language: string | undefined;
  /** By page number. */
  readonly links: ReadonlyMap<number, readonly Link[]>;
  /** Sizes in points by page number. */
  readonly pages: ReadonlyMap<number, { readonly width: number; readonly height: number }>;
  /** Line-end hyphens are put there by the typesetter. */
  readonly hyphenates: boolean;
  /** Usual distance of base lines inside a paragraph, as a multiple of the size; by size rounded to half points. */
  readonly spacing: ReadonlyMap<number, number>;
  /** The skills that are known, read when they are first asked for. */
  readonly skills: () => SkillTaxonomy;
  /** Size of most of the text. */
  readonly bodySize: number;
}
