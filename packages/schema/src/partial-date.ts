// Dates as résumés give them: a year, a month or a day; or "present".
import { z } from 'zod';

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `present` for an end that is still open. */
export const PartialDate = z.string().regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|present)$/);
export type PartialDate = z.infer<typeof PartialDate>;

export const PRESENT = 'present';

/** Months since year 0, for comparing; the first month where only a year is known. Undefined for `present`. */
export function monthIndex(date: PartialDate): number | undefined {
  if (date === PRESENT) return undefined;
  const year = Number(date.slice(0, 4));
  return year * 12 + (date.length === 4 ? 0 : Number(date.slice(5, 7)) - 1);
}
