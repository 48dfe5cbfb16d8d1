// Bytes of a CSV file or a spreadsheet → headers and rows of texts.
import { decodeText, openZip } from '@vitae/reader';
import { VitaeError } from '@vitae/schema';
import { parse } from 'csv-parse/sync';

export interface Table {
  readonly headers: readonly string[];
  /** In the order of the file; a row may have fewer or more cells than there are headers. */
  readonly rows: readonly (readonly string[])[];
}

/** More is no list of people that somebody looks over. */
export const MAX_ROWS = 20_000;
const MAX_COLUMNS = 200;
/** A cell of a spreadsheet can't hold more either. */
const MAX_CELL = 32_767;
/** Of a spreadsheet, unpacked. */
const UNPACKED = { unpackedBytes: 60 * 2 ** 20, archiveEntries: 2_000 };
const DELIMITERS = [',', ';', '\t', '|'];

/** Throws `request.unsupported-type`, `request.too-large`, `document.empty` and `document.damaged`. */
export async function readTable(bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw new VitaeError('document.empty');
  const rows = isZip(bytes) ? await sheetRows(bytes) : csvRows(bytes);
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const [headers, ...rest] = first === -1 ? [] : rows.slice(first);
  if (headers === undefined) throw new VitaeError('document.empty', { detail: 'There is no row with content in it.' });
  if (rest.length > MAX_ROWS) throw tooLarge(`It has ${rest.length} rows; ${MAX_ROWS} are allowed.`);
  if (headers.length > MAX_COLUMNS) throw tooLarge(`It has ${headers.length} columns; ${MAX_COLUMNS} are allowed.`);
  if (rest.length === 0) throw new VitaeError('document.empty', { detail: 'There is no row under the headers.' });
  return { headers: headers.map((header) => header.trim()), rows: rest };
}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04';

function csvRows(bytes: Buffer): string[][] {
  if (
    bytes.includes(0) &&
    bytes.subarray(0, 2).toString('hex') !== 'fffe' &&
    bytes.subarray(0, 2).toString('hex') !== 'feff'
  ) {
    throw new VitaeError('request.unsupported-type', { detail: 'Send a CSV file or an Excel workbook (XLSX).' });
  }
  const { text } = decodeText(bytes);
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: MAX_ROWS + 2,
      max_record_size: MAX_CELL * MAX_COLUMNS,
    }).map((row) => row.map((cell) => cell.slice(0, MAX_CELL)));
  } catch (cause) {
    throw new VitaeError('document.damaged', {
      detail: 'Its quotes do not match, so cells can’t be told apart.',
      cause,
    });
  }
}

/** The sign that stands most evenly in the first lines, outside quotes. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 10);
  const counts = DELIMITERS.map((sign) => lines.map((line) => line.split(sign).length - 1));
  const scores = counts.map(
    (perLine) => Math.min(...perLine) * 100 + perLine.reduce((sum, count) => sum + count, 0) / perLine.length,
  );
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** The first sheet. */
async function sheetRows(bytes: Buffer): Promise<string[][]> {
  // Loaded with the first spreadsheet.
  const { readSheet } = await import('read-excel-file/node');
  const archive = openZip(bytes, UNPACKED);
  if (!archive.names.includes('xl/workbook.xml')) {
    throw new VitaeError('request.unsupported-type', { detail: 'It is an archive, but no Excel workbook (XLSX).' });
  }
  // Unpacked once within limits, so that the library, which has none, can't be made to unpack a bomb.
  for (const name of archive.names) archive.read(name);
  try {
    return (await readSheet(bytes)).map((row) => row.map(cellText));
  } catch (cause) {
    throw new VitaeError('document.damaged', { detail: 'The workbook can’t be read.', cause });
  }
}

/** Dates as ISO dates; a time of day is of no use here. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return text.slice(0, MAX_CELL);
}

function tooLarge(detail: string): VitaeError {
  return new VitaeError('request.too-large', { detail });
}
