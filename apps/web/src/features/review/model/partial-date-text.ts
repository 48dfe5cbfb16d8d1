// Partial dates as people write and read them: "Mar 2020", "03/2020", "2020", "12.3.2020", "present".
import { PartialDate, PRESENT } from '@vitae/schema';

const PRESENT_WORDS = new Set(
  'present today now current currently ongoing heute aktuell gegenwart jetzt bis heute laufend actuel actuellement présent aujourd’hui actualidad actual presente attuale oggi heden nu hoje atual obecnie idag nu'
    .split(' ')
    .concat(['bis heute', 'to date', 'à ce jour', 'en cours', "aujourd'hui", 'la actualidad', 'in corso']),
);

/** Languages whose month names are understood; the names come from the platform's own data. */
const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'ro', 'tr'];

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month, 15)),
);

/** For month pickers: Jan … Dec. */
export const MONTH_NAMES: readonly string[] = MONTHS;

/** "Mar 2020", "2020", "12 Mar 2020" or "Present". */
export function showPartialDate(date: string): string {
  if (date === PRESENT) return 'Present';
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** What a person typed or selected, as a date; undefined when it can't be told. Slashes are read with the day first. */
export function readPartialDate(typed: string): PartialDate | undefined {
  const text = typed.trim().toLowerCase().replace(/[.,]$/, '');
  if (PRESENT_WORDS.has(text)) return PRESENT;
  const date = readNumbers(text) ?? readWords(text);
  return date !== undefined && PartialDate.safeParse(date).success && isCalendarDate(date) ? date : undefined;
}

function readNumbers(text: string): string | undefined {
  const iso = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(text);
  if (iso !== null) return join(iso[1], iso[2], iso[3]);
  const monthYear = /^(\d{1,2})\s*[-./\s]\s*(\d{4}|\d{2})$/.exec(text);
  if (monthYear !== null) return join(fullYear(monthYear[2]), monthYear[1]);
  const full = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4}|\d{2})$/.exec(text);
  if (full === null) return undefined;
  const [, first, second, year] = full;
  return Number(second) > 12 ? join(fullYear(year), first, second) : join(fullYear(year), second, first);
}

function readWords(text: string): string | undefined {
  const words = text
    .split(/[\s,/]+|(?<=\D)\.(?=\s|\d|$)|['’](?=\d{2}$)/)
    .filter((word) => word !== '' && word !== 'de');
  let month: number | undefined;
  const numbers: string[] = [];
  for (const word of words) {
    const digits = /^['’]?(\d{1,4})(?:st|nd|rd|th|\.|er|º)?$/.exec(word)?.[1];
    if (digits !== undefined) numbers.push(digits);
    else if (month === undefined) month = monthNumbers().get(withoutMarks(word));
    else return undefined;
    if (digits === undefined && month === undefined) return undefined;
  }
  const [first, second] = numbers;
  if (month === undefined || first === undefined || numbers.length > 2) return undefined;
  if (second === undefined) return first.length === 1 ? undefined : join(fullYear(first), String(month));
  return first.length === 4 ? join(first, String(month), second) : join(fullYear(second), String(month), first);
}

function join(year: string | undefined, month?: string, day?: string): string | undefined {
  if (year === undefined) return undefined;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}

/** Two digits: 00–49 are 2000–2049, since a résumé's years lie around today. */
function fullYear(year: string | undefined): string | undefined {
  if (year?.length !== 2) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

function isCalendarDate(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

let monthNames: Map<string, number> | undefined;

/** Month names, long and short, of all known languages; made at first use because most screens never need it. */
function monthNumbers(): Map<string, number> {
  if (monthNames !== undefined) return monthNames;
  const names = new Map<string, number>([['sept', 9]]);
  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      for (const context of [{}, { day: 'numeric', year: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC', ...context });
        for (let month = 0; month < 12; month += 1) {
          const part = format.formatToParts(Date.UTC(2000, month, 15)).find(({ type }) => type === 'month');
          const name = withoutMarks((part?.value ?? '').toLowerCase().replaceAll('.', ''));
          if (/^\p{L}{3,}$/u.test(name) && !names.has(name)) names.set(name, month + 1);
        }
      }
    }
  }
  monthNames = names;
  return names;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('.', '');
}
