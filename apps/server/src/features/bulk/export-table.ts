// Candidates as a table, a row each: CSV, or an XLSX workbook. No cell can become a formula.
import { CSV_COLUMNS, csvLine, toCells } from '@vitae/schema';
import type { ExportedCandidate } from './export-store.ts';

const COLUMNS = ['id', 'status', 'tags', ...CSV_COLUMNS];

/** With the names of the columns first. */
export async function* tableRows(candidates: AsyncIterable<ExportedCandidate>): AsyncGenerator<readonly string[]> {
  yield COLUMNS;
  for await (const { id, status, tags, filename, profile } of candidates) {
    yield [id, status, tags.join('; '), ...toCells({ filename: filename ?? '', profile })];
  }
}

/** Spreadsheet programs take UTF-8 for something else without it. */
const BYTE_ORDER_MARK = '\uFEFF';

export async function* toCsvText(rows: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  for await (const cells of rows) yield csvLine(cells);
}
