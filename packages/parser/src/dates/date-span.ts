// What the date reader returns.
import type { PartialDate } from '@vitae/schema';

/** One date with the characters that say it (offsets into the text that was read). */
export interface DatePoint {
  readonly value: PartialDate;
  readonly start: number;
  readonly end: number;
  /** "03/04/2020": what it says with day and month the other way round. */
  readonly other?: PartialDate;
}

/** A date or a range of dates. A single date has only `from`; "since 2019" ends at present, with the word for "since" as its place. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  readonly from: DatePoint | undefined;
  readonly to: DatePoint | undefined;
  /** Written as a range, also one that is left open ("2019 –"). */
  readonly range: boolean;
  /** 0–1: how surely this is a date at all ("2019" alone in a sentence may be a number). */
  readonly certainty: number;
}
