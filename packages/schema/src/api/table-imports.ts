// Import of a table of people: a CSV file or a spreadsheet whose columns are told what they are.
import { z } from 'zod';

/** What a column can hold. `skip`: it is not taken in, but stays in the row's own file. */
export const TableField = z.enum([
  'name',
  'given-name',
  'family-name',
  'email',
  'phone',
  'address',
  'postal-code',
  'city',
  'region',
  'country',
  'headline',
  'position',
  'employer',
  'start-date',
  'end-date',
  'institution',
  'degree',
  'field-of-study',
  'skills',
  'languages',
  'website',
  'summary',
  'birth-date',
  'nationality',
  'notes',
  'tags',
  'source',
  'skip',
]);
export type TableField = z.infer<typeof TableField>;

/** One field for each column, in their order. */
export const TableMapping = z.array(TableField).min(1).max(200);
export type TableMapping = z.infer<typeof TableMapping>;

/** Something to know before a table is taken in. `row` counts from 1 as in the file, the header being row 1. */
export const TableProblem = z.object({
  code: z.enum(['no-identity', 'repeated-field', 'bad-email', 'too-many-cells']),
  message: z.string(),
  row: z.int().optional(),
  column: z.int().optional(),
});
export type TableProblem = z.infer<typeof TableProblem>;

export const TablePreview = z.object({
  filename: z.string(),
  /** Rows with content, without the header. */
  rows: z.int(),
  columns: z.array(
    z.object({
      header: z.string(),
      field: TableField,
      /** 0–1: how sure the guess is; 1 when it was told. */
      confidence: z.number(),
      examples: z.array(z.string()),
    }),
  ),
  /** The first rows as they stand. */
  firstRows: z.array(z.array(z.string())),
  problems: z.array(TableProblem),
});
export type TablePreview = z.infer<typeof TablePreview>;

/** `POST /api/table-imports`. `rows`: those with content; each is an item of the batch. */
export const TableImportReply = z.object({ batchId: z.string(), rows: z.int() });
export type TableImportReply = z.infer<typeof TableImportReply>;
