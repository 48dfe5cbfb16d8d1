// Which column holds what: by its header in many languages, else by what its cells look like.
import { TableField } from '../api/table-imports.ts';
import { COLUMN_WORDS } from './column-words.ts';

export interface GuessedColumn {
  readonly field: TableField;
  /** 0–1. */
  readonly confidence: number;
}

/** Several columns may hold these; all others have one at the most. */
const REPEATABLE: ReadonlySet<TableField> = new Set([
  'email',
  'phone',
  'skills',
  'languages',
  'website',
  'notes',
  'tags',
  'skip',
]);
/** A header that holds a known phrase is less sure than one that is it; cells alone less still. */
const SURE = 0.95;
const CONTAINED = 0.7;
const LOOKS = 0.8;
/** This share of a column's filled cells has to look alike. */
const ALIKE = 0.7;

/** `rows`: some of the table's rows, for looking at the cells. */
export function guessMapping(headers: readonly string[], rows: readonly (readonly string[])[]): GuessedColumn[] {
  const guesses = headers.map((header, column) =>
    guess(
      header,
      rows.map((row) => row[column] ?? ''),
    ),
  );
  return namesTold(withoutRepeats(guesses), rows);
}

/** Of two columns for one thing the surer one has it, of equals the first. */
function withoutRepeats(guesses: readonly GuessedColumn[]): GuessedColumn[] {
  const best = new Map<TableField, number>();
  guesses.forEach(({ field, confidence }, column) => {
    const other = best.get(field);
    if (other === undefined || confidence > (guesses[other]?.confidence ?? 0)) best.set(field, column);
  });
  return guesses.map((guessed, column) =>
    REPEATABLE.has(guessed.field) || best.get(guessed.field) === column ? guessed : { field: 'skip', confidence: 0 },
  );
}

/**
 * "Nombre" or "Имя" alone is the whole name, beside another it is a part of it; "Name" beside "Vorname" is the family name, when it
 * holds single words.
 */
function namesTold(guesses: readonly GuessedColumn[], rows: readonly (readonly string[])[]): GuessedColumn[] {
  const at = (field: TableField): number => guesses.findIndex((guessed) => guessed.field === field);
  const [name, given, family] = [at('name'), at('given-name'), at('family-name')];
  const rename = (column: number, field: TableField): GuessedColumn[] =>
    guesses.map((guessed, i) => (i === column ? { ...guessed, field } : guessed));
  if (name === -1 && given !== -1 && family === -1) return rename(given, 'name');
  if (name === -1 && family !== -1 && given === -1) return rename(family, 'name');
  if (name === -1 || given === -1 || family !== -1) return [...guesses];
  const names = rows.map((row) => (row[name] ?? '').trim()).filter((cell) => cell !== '');
  const single = names.filter((cell) => !cell.includes(' ')).length;
  return single > names.length * ALIKE ? rename(name, 'family-name') : [...guesses];
}

function guess(header: string, cells: readonly string[]): GuessedColumn {
  const looks = byCells(cells);
  const key = headerKey(header);
  const exact = exactly().get(key) ?? exactly().get(headerKey(header.toLowerCase()));
  if (exact !== undefined && !contradicts(exact, looks)) return { field: exact, confidence: SURE };
  const contained = key === '' ? undefined : containedIn(key);
  if (contained !== undefined && !contradicts(contained, looks)) return { field: contained, confidence: CONTAINED };
  return looks === undefined ? { field: 'skip', confidence: 0 } : { field: looks, confidence: LOOKS };
}

/** "Contact" over addresses of mail is no name: what the cells are is stronger than what the header says. */
function contradicts(named: TableField, looks: TableField | undefined): boolean {
  return looks === 'email' && named !== 'email' && named !== 'notes';
}

let known: ReadonlyMap<string, TableField> | undefined;

function exactly(): ReadonlyMap<string, TableField> {
  if (known !== undefined) return known;
  const phrases = new Map<string, TableField>();
  for (const field of TableField.options) {
    if (field === 'skip') continue;
    for (const phrase of COLUMN_WORDS[field].split('|')) {
      const key = headerKey(phrase);
      if (!phrases.has(key)) phrases.set(key, field);
    }
  }
  known = phrases;
  return phrases;
}

/**
 * The longest known phrase that stands in the header as words: "Private e-mail". Short words say too little, and words for a person
 * say less than any other: "Candidate e-mail".
 */
function containedIn(key: string): TableField | undefined {
  const found = [...exactly()].filter(([phrase]) => phrase.length > 3 && ` ${key} `.includes(` ${phrase} `));
  const telling = found.filter(([, field]) => field !== 'name');
  const longest = (telling.length > 0 ? telling : found).sort(([a], [b]) => b.length - a.length)[0];
  return longest?.[1];
}

/** Lower case, no accents, only letters and digits with single spaces; `firstName` and `first_name` are "first name". */
export function headerKey(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ı', 'i')
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function byCells(cells: readonly string[]): TableField | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return undefined;
  const share = (pattern: RegExp): number => filled.filter((cell) => pattern.test(cell)).length / filled.length;
  if (share(/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/) >= ALIKE) return 'email';
  if (share(/^(https?:\/\/|www\.)\S+$/i) >= ALIKE) return 'website';
  if (
    share(/^\+?[\d\s()./-]{8,20}$/) >= ALIKE &&
    share(/^\+|^0|[\s()/-]/) >= ALIKE &&
    share(/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/) === 0
  )
    return 'phone';
  return undefined;
}
