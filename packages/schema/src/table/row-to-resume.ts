// A row of a table → a JSON Resume, so that a row goes the way of any other document. What is the recruiter's stays beside it.
import type { TableField, TableMapping } from '../api/table-imports.ts';
import { compact } from '../compact.ts';
import { countryOfName } from './country-of-name.ts';

export interface RowRemarks {
  readonly notes: readonly string[];
  readonly tags: readonly string[];
  readonly source: string | undefined;
}

export interface RowResume {
  /** JSON Resume, with remarks and skipped columns under `meta`, so that nothing of the row is lost. */
  readonly resume: Readonly<Record<string, unknown>>;
  readonly remarks: RowRemarks;
}

/** Longest tag that a candidate can have. */
const MAX_TAG = 60;

/** Undefined for a row without content. */
export function rowToResume(
  row: readonly string[],
  headers: readonly string[],
  mapping: TableMapping,
): RowResume | undefined {
  const cells = (field: TableField): string[] =>
    mapping
      .flatMap((mapped, column) => (mapped === field ? [(row[column] ?? '').trim()] : []))
      .filter((cell) => cell !== '');
  const cell = (field: TableField): string | undefined => cells(field)[0];
  if (row.every((content) => content.trim() === '')) return undefined;
  const skipped = mapping.flatMap((mapped, column) =>
    mapped === 'skip' && (row[column] ?? '').trim() !== '' ? [[headers[column] ?? `${column + 1}`, row[column]]] : [],
  );
  const remarks = {
    notes: cells('notes'),
    tags: [...new Set(cells('tags').flatMap(split))].map((tag) => tag.slice(0, MAX_TAG).trim()),
    source: cell('source'),
  };
  const lists = compact({
    work: listOf({
      position: cell('position'),
      name: cell('employer'),
      startDate: cell('start-date'),
      endDate: cell('end-date'),
    }),
    education: listOf({ institution: cell('institution'), studyType: cell('degree'), area: cell('field-of-study') }),
    skills: cells('skills')
      .flatMap(split)
      .map((name) => ({ name })),
    languages: cells('languages').flatMap(split).map(languageOf),
    meta: compact({ columns: compact(Object.fromEntries(skipped)), ...remarks }),
  });
  return { resume: { basics: basicsOf(cell, cells) ?? {}, ...lists }, remarks };
}

type Cell = (field: TableField) => string | undefined;
type Cells = (field: TableField) => string[];

function basicsOf(cell: Cell, cells: Cells): Record<string, unknown> | undefined {
  const [main, ...profiles] = byKind(cells('website'));
  return compact({
    ...nameOf(cell),
    label: cell('headline'),
    email: cells('email').flatMap(split),
    phone: cells('phone').flatMap((numbers) => numbers.split(/[;|\n]/).map((number) => number.trim())),
    url: main,
    profiles: profiles.map((url) => ({ url })),
    summary: cell('summary'),
    birthDate: cell('birth-date'),
    nationality: cell('nationality'),
    location: placeOf(cell),
  });
}

/** The personal site first; profiles in networks are told by their addresses. */
function byKind(addresses: readonly string[]): (string | undefined)[] {
  const isProfile = (address: string): boolean =>
    /linkedin\.|xing\.|github\.|gitlab\.|facebook\.|twitter\.|\bx\.com/i.test(address);
  const own = addresses.filter((address) => !isProfile(address));
  return [own[0], ...addresses.filter((address) => address !== own[0])];
}

/** "Doe, Jane" is Jane Doe. */
function nameOf(cell: Cell): Record<string, string | undefined> {
  const [given, family] = [cell('given-name'), cell('family-name')];
  const written = cell('name');
  const turned = /^([^,]+),\s*([^,]+)$/.exec(written ?? '');
  if (turned?.[1] !== undefined && turned[2] !== undefined) {
    return { name: `${turned[2]} ${turned[1]}`, givenName: given ?? turned[2], familyName: family ?? turned[1] };
  }
  const whole = written ?? [given, family].filter((part) => part !== undefined).join(' ');
  return { name: whole, givenName: given, familyName: family };
}

/** "Bern, Switzerland" under one header is a city and a country. */
function placeOf(cell: Cell): Record<string, unknown> | undefined {
  const [city, ...rest] = (cell('city') ?? '').split(',').map((part) => part.trim());
  const last = rest.at(-1);
  const country = cell('country') ?? last;
  const countryCode = country === undefined ? undefined : countryOfName(country);
  const between = countryCode !== undefined && country === last ? rest.slice(0, -1) : rest;
  const unknown = cell('country') !== undefined && countryCode === undefined ? cell('country') : undefined;
  return compact({
    address: cell('address'),
    postalCode: cell('postal-code'),
    city,
    region: [cell('region'), ...between, unknown].filter((part) => part !== undefined && part !== '').join(', '),
    countryCode,
  });
}

/** "German (C2)", "English: fluent". */
function languageOf(text: string): Record<string, string> {
  const match = /^([^(:–-]+?)\s*(?:\(([^)]+)\)|[:–-]\s*(.+))$/.exec(text);
  const fluency = match?.[2] ?? match?.[3];
  return match?.[1] === undefined || fluency === undefined ? { language: text } : { language: match[1], fluency };
}

function listOf(entry: Readonly<Record<string, string | undefined>>): Record<string, unknown>[] {
  const filled = compact(entry);
  return filled === undefined ? [] : [filled];
}

function split(text: string): string[] {
  const sign = /[;|\n•]/.test(text) ? /[;|\n•]/ : /,/;
  return text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
