// What became of each file of a batch, as a table for spreadsheets.
import type { BatchItem } from '@vitae/schema/api';

const HEADER = [
  'file',
  'outcome',
  'reason',
  'next action',
  'name',
  'candidate id',
  'résumé id',
  'duplicate of',
  'sha256',
];

/** UTF-8 with a byte-order mark, as spreadsheets want it. */
export async function* toOutcomesCsv(portions: AsyncIterable<readonly BatchItem[]>): AsyncGenerator<string> {
  yield `\uFEFF${lineOf(HEADER)}`;
  for await (const items of portions) yield items.map(rowOf).join('');
}

function rowOf(item: BatchItem): string {
  const { path, bin, reason, nextAction, name, candidateId, resumeId, duplicateOf, sha256 } = item;
  return lineOf([path, bin, reason.message, nextAction, name, candidateId, resumeId, duplicateOf, sha256]);
}

function lineOf(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => quoted(cell ?? '')).join(',')}\r\n`;
}

/** A cell that begins like a formula would be run by a spreadsheet; an apostrophe keeps it text. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
