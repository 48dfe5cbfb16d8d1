// What a table looks like to us, before anything is taken in.
import { checkTable, guessMapping, VitaeError } from '@vitae/schema';
import { TableMapping, type TablePreview } from '@vitae/schema/api';
import { readTable, type Table } from './read-table.ts';
import type { ReceivedTable } from './receive-table.ts';

/** Rows that the guess looks at, and rows that are shown. */
const LOOKED_AT = 200;
const SHOWN = 10;
const EXAMPLES = 3;

/** The part `mapping` (JSON), where there is one, instead of a guess: for looking at the problems of a mapping that a person made. */
export async function previewTable({ filename, bytes, fields }: ReceivedTable): Promise<TablePreview> {
  const table = await readTable(bytes);
  const { headers, rows } = table;
  const told = fields['mapping'] === undefined ? undefined : parseMapping(fields['mapping'], table);
  const guessed = told?.map((field) => ({ field, confidence: 1 })) ?? guessMapping(headers, rows.slice(0, LOOKED_AT));
  return {
    filename,
    rows: rows.filter((row) => row.some((cell) => cell.trim() !== '')).length,
    columns: guessed.map(({ field, confidence }, column) => ({
      header: headers[column] ?? '',
      field,
      confidence,
      examples: examplesOf(rows, column),
    })),
    firstRows: rows.slice(0, SHOWN).map((row) => [...row]),
    problems: checkTable(
      headers,
      guessed.map(({ field }) => field),
      rows,
    ),
  };
}

/** Throws `request.invalid` when it is no mapping, or one for another number of columns. */
export function parseMapping(json: string, { headers }: Table): TableMapping {
  const parsed = TableMapping.safeParse(jsonOrNothing(json));
  if (!parsed.success) throw invalid('Send a JSON list with one field for each column.');
  if (parsed.data.length === headers.length) return parsed.data;
  throw invalid(`The table has ${headers.length} columns, the mapping ${parsed.data.length}.`);
}

function jsonOrNothing(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function examplesOf(rows: Table['rows'], column: number): string[] {
  const cells = rows.slice(0, LOOKED_AT).map((row) => (row[column] ?? '').trim().slice(0, 80));
  return [...new Set(cells)].filter((cell) => cell !== '').slice(0, EXAMPLES);
}

function invalid(message: string): VitaeError {
  return new VitaeError('request.invalid', { errors: [{ path: 'body.mapping', message }] });
}
