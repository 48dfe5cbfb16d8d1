// Dated entries as stretches of months. A year alone is read both ways: as wide as it can be, and as narrow.
import { type ExtractedDate, monthIndex, PRESENT } from '@vitae/schema';

interface Dated {
  readonly startDate?: ExtractedDate | undefined;
  readonly endDate?: ExtractedDate | undefined;
}

/** Months since year 0, both ends included. */
export interface Stretch<T extends Dated> {
  readonly entry: T;
  readonly first: number;
  readonly last: number;
}

const YEAR = 11;

/**
 * `wide` takes the first and the last month that the dates allow; an entry without an end lasts until today, so that nothing is
 * claimed about the time after it. `narrow` takes only months that are certain; entries without both dates are left out.
 */
export function stretches<T extends Dated>(
  entries: readonly T[],
  today: number,
  reading: 'wide' | 'narrow',
): Stretch<T>[] {
  const found: Stretch<T>[] = [];
  for (const entry of entries) {
    const start = entry.startDate?.value ?? (reading === 'wide' ? entry.endDate?.value : undefined);
    if (start === undefined || start === PRESENT) continue;
    const end = entry.endDate?.value ?? (reading === 'wide' ? PRESENT : undefined);
    if (end === undefined) continue;
    const wide = reading === 'wide';
    const first = (monthIndex(start) ?? 0) + (!wide && start.length === 4 ? YEAR : 0);
    const last = (monthIndex(end) ?? today) + (wide && end.length === 4 ? YEAR : 0);
    if (last >= first) found.push({ entry, first, last });
  }
  return found.sort((a, b) => a.first - b.first);
}
