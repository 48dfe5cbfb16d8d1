// Profiles → CSV (RFC 4180): one row each, for spreadsheets.
import { PRESENT } from './partial-date.ts';
import type { Profile } from './profile.ts';
import type { ProfileValue } from './profile-paths.ts';

export interface CsvRow {
  readonly filename: string;
  readonly profile: Profile;
}

type Column = (row: CsvRow) => string;

/**
 * The columns in their order. Lists are joined by `; `, periods are `start–end` with the dates as YYYY, YYYY-MM or YYYY-MM-DD,
 * `position` and `employer` are those of the first work entry that is still open, else of the first.
 */
const COLUMNS = {
  file: ({ filename }) => filename,
  name: ({ profile }) => text(profile.basics.name),
  givenName: ({ profile }) => text(profile.basics.givenName),
  familyName: ({ profile }) => text(profile.basics.familyName),
  headline: ({ profile }) => text(profile.basics.label),
  email: ({ profile }) => text(profile.basics.emails[0]),
  otherEmails: ({ profile }) => join(profile.basics.emails.slice(1).map(text)),
  phone: ({ profile }) => text(profile.basics.phones[0]),
  otherPhones: ({ profile }) => join(profile.basics.phones.slice(1).map(text)),
  address: ({ profile }) => text(profile.basics.location.address),
  postalCode: ({ profile }) => text(profile.basics.location.postalCode),
  city: ({ profile }) => text(profile.basics.location.city),
  region: ({ profile }) => text(profile.basics.location.region),
  countryCode: ({ profile }) => text(profile.basics.location.countryCode),
  website: ({ profile }) => text(profile.basics.url),
  profiles: ({ profile }) => join(profile.basics.profiles.map((p) => text(p.url) || words(p.network, p.username))),
  position: ({ profile }) => text(currentWork(profile)?.position),
  employer: ({ profile }) => text(currentWork(profile)?.name),
  work: ({ profile }) => join(profile.work.map((w) => dated(commas(w.position, w.name), w.startDate, w.endDate))),
  education: ({ profile }) =>
    join(profile.education.map((e) => dated(commas(e.studyType, e.area, e.institution), e.startDate, e.endDate))),
  skills: ({ profile }) => join(profile.skills.flatMap((s) => [text(s.name), ...s.keywords.map(text)])),
  languages: ({ profile }) =>
    join(profile.languages.map((l) => bracketed(text(l.language), text(l.cefr) || text(l.fluency)))),
  certificates: ({ profile }) =>
    join(profile.certificates.map((c) => bracketed(commas(c.name, c.issuer), text(c.date)))),
  summary: ({ profile }) => text(profile.basics.summary),
} as const satisfies Record<string, Column>;

export const CSV_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** With a header line; lines end in CRLF. */
export function toCsv(rows: readonly CsvRow[]): string {
  return [CSV_COLUMNS, ...rows.map(toCells)].map(csvLine).join('');
}

/** What stands in the columns, for tables of any kind. */
export function toCells(row: CsvRow): string[] {
  return Object.values(COLUMNS).map((column: Column) => column(row));
}

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Quoted where needed. A cell that a spreadsheet would run as a formula is led by an apostrophe, which makes it text. */
export function csvCell(content: string): string {
  const safe = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/.test(content) ? `'${content}` : content;
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function currentWork(profile: Profile): Profile['work'][number] | undefined {
  return profile.work.find((entry) => entry.endDate?.value === PRESENT) ?? profile.work[0];
}

const text = (value: ProfileValue | undefined): string => (value === undefined ? '' : String(value.value));
const join = (parts: readonly string[]): string => [...new Set(parts.filter((part) => part !== ''))].join('; ');
const words = (...values: (ProfileValue | undefined)[]): string => values.map(text).filter(Boolean).join(' ');
const commas = (...values: (ProfileValue | undefined)[]): string => values.map(text).filter(Boolean).join(', ');
const bracketed = (main: string, detail: string): string =>
  main !== '' && detail !== '' ? `${main} (${detail})` : main || detail;

function dated(main: string, start: ProfileValue | undefined, end: ProfileValue | undefined): string {
  const period = start === undefined && end === undefined ? '' : `${text(start)}–${text(end)}`;
  return bracketed(main, period);
}
