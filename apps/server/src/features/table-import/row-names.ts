// What a row of a table is called, and the ids of what it becomes: the same in every try, so that no try makes a second one of it.
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

interface OfTable {
  readonly batchId: string;
  readonly createdAt: Date;
}

/** As a spreadsheet counts: the headers are row 1. */
export function rowFilename({ filename }: { readonly filename: string }, index: number): string {
  return `${filename}, row ${index + 2}`;
}

export const rowItemId = (table: OfTable, index: number): string => idOf('item', table, index);
export const rowResumeId = (table: OfTable, index: number): string => idOf('resume', table, index);

/** A UUIDv7 of the time of the import: rows are listed in their order. */
function idOf(kind: string, { batchId, createdAt }: OfTable, index: number): string {
  const random = createHash('sha256').update(`${kind} ${batchId} ${index}`).digest().subarray(0, 16);
  return v7({ msecs: createdAt.getTime(), seq: index, random });
}
