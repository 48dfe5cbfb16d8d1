// The names of months in the languages of résumés, from the platform's own data.
import { fold } from './text-index.ts';

const LANGUAGES = 'en de fr es it pt nl pl cs da sv nb fi tr ru uk el ar he hi ja ko zh'.split(' ');

/** Folded name or abbreviation → month, 1–12. */
export function monthOf(folded: string): number | undefined {
  months ??= collect();
  return months.get(folded);
}

// Made with the first date: a server that has no language model needs none of it.
let months: ReadonlyMap<string, number> | undefined;

function collect(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      // With and without a day: many languages decline the month.
      for (const day of [{}, { day: 'numeric' as const }]) {
        const format = new Intl.DateTimeFormat(language, {
          month: style,
          timeZone: 'UTC',
          calendar: 'gregory',
          ...day,
        });
        for (let month = 0; month < 12; month++) {
          const parts = format.formatToParts(Date.UTC(2023, month, 15));
          const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, month + 1);
        }
      }
    }
  }
  names.set('sept', 9);
  return names;
}
