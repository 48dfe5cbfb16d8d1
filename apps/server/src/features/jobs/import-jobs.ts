// Many jobs from a table: a row that can't be taken is named, the others are added.
import { VitaeError } from '@vitae/schema';
import { CreateJobRequest, type JobImportReply } from '@vitae/schema/api';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import { readTable } from '../table-import/read-table.ts';
import { addJob, newJobRow } from './change-jobs.ts';
import { columnFor, type JobColumn, rowToJob } from './job-columns.ts';
import type { ParseDescription } from './parse-description.ts';

/** Throws what reading a table throws, and `request.invalid` for one without a title or description. */
export type ImportJobs = (reader: Reader, bytes: Buffer) => Promise<JobImportReply>;

export interface ImportJobsParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly parse: ParseDescription;
}

const MAX_ROWS = 1_000;

export function createImportJobs(parts: ImportJobsParts): ImportJobs {
  return async (reader, bytes) => {
    const { headers, rows } = await readTable(bytes);
    if (rows.length > MAX_ROWS)
      throw new VitaeError('request.too-large', { detail: `It has ${rows.length} rows; ${MAX_ROWS} are allowed.` });
    const columns = headers.map(columnFor);
    if (!columns.includes('title') && !columns.includes('description')) {
      throw new VitaeError('request.invalid', {
        errors: [{ path: 'body.file', message: 'No column is named “title” or “description”.' }],
      });
    }
    const { made, rejected } = await readRows(parts, reader, columns, rows);
    const created = await withWorkspace(parts.db, reader, async (trx) => {
      const jobs: JobImportReply['created'][number][] = [];
      for (const { row, job } of made) {
        const { id, title } = await addJob(trx, reader, job);
        jobs.push({ row, id, title });
      }
      return jobs;
    });
    return { created, rejected, ignoredColumns: headers.filter((_, i) => columns[i] === undefined) };
  };
}

async function readRows(
  parts: ImportJobsParts,
  reader: Reader,
  columns: readonly (JobColumn | undefined)[],
  rows: readonly (readonly string[])[],
) {
  const made: { row: number; job: Awaited<ReturnType<typeof newJobRow>> }[] = [];
  const rejected: { row: number; message: string }[] = [];
  for (const [i, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const wanted = CreateJobRequest.safeParse(rowToJob(columns, cells));
    if (!wanted.success) {
      const [issue] = wanted.error.issues;
      rejected.push({ row: i + 1, message: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}` });
      continue;
    }
    try {
      made.push({ row: i + 1, job: await newJobRow(parts, reader, wanted.data, 'csv') });
    } catch (error) {
      if (!(error instanceof VitaeError)) throw error;
      rejected.push({ row: i + 1, message: error.errors?.[0]?.message ?? error.message });
    }
  }
  return { made, rejected };
}
