// What stands first and at the end of an archive.
import { z } from 'zod';

export const BACKUP_FORMAT = 2;
export const OPENING = 'vitae.json';
export const MANIFEST = 'manifest.json';
/** The last entry: hex SHA-256 of the archive up to it, so that of the manifest too. */
export const SEAL = 'sha256';

export const DumpedTable = z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()).min(1) });
export type DumpedTable = z.infer<typeof DumpedTable>;

/** First: enough to refuse what this version can't restore before anything else is read. */
export const Opening = z.object({
  format: z.literal(BACKUP_FORMAT),
  vitae: z.string(),
  createdAt: z.string(),
  /** Names of the migrations that made the tables. */
  migrations: z.array(z.string()),
  tables: z.array(DumpedTable),
});
export type Opening = z.infer<typeof Opening>;

export const SequenceValue = z.object({ schema: z.string(), name: z.string(), last: z.coerce.string().nullable() });
export type SequenceValue = z.infer<typeof SequenceValue>;

/** After all content: what must have been read by then. */
export const Manifest = z.object({
  /** `schema.table` → rows. */
  rows: z.record(z.string(), z.int()),
  sequences: z.array(SequenceValue),
  tasks: z.int(),
  files: z.object({ count: z.int(), bytes: z.int() }),
  /** Files of résumés that were deleted while the backup ran: a restore deletes those too. */
  deleted: z.array(z.string()),
  /** Files that were gone before it ran, though their résumé is there. */
  lost: z.array(z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

/** A task that waits or runs; it is sent again. */
export const DumpedTask = z.object({
  id: z.string(),
  name: z.string(),
  data: z.unknown(),
  priority: z.int(),
  startAfter: z.string(),
});
export type DumpedTask = z.infer<typeof DumpedTask>;

export const tableName = ({ schema, name }: Pick<DumpedTable, 'schema' | 'name'>): string => `${schema}.${name}`;
