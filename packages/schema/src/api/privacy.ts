// Privacy over HTTP: erasing a person, and giving out everything that is held about one.
import { z } from 'zod';

/** Where something was still found, and in how many rows. `place` is `schema.table`. */
export const FoundPlace = z.object({ place: z.string(), rows: z.int() });
export type FoundPlace = z.infer<typeof FoundPlace>;

/**
 * `POST /api/candidates/{id}/erase`. What was removed, by kind, and what a search through all tables, the queue and the storage for the
 * person’s mail addresses, phone numbers and documents found afterwards. It holds no personal data.
 */
export const ErasureReport = z.object({
  id: z.string(),
  candidateId: z.string(),
  /** Candidates that had been merged into this one. */
  mergedIds: z.array(z.string()),
  erasedAt: z.string(),
  erasedBy: z.string().nullable(),
  /** `running`: rows are gone, files are being removed. */
  state: z.enum(['running', 'done']),
  removed: z.record(z.string(), z.int()),
  /** Null while it runs. */
  verification: z.object({ tables: z.int(), filesLeft: z.int(), found: z.array(FoundPlace) }).nullable(),
});
export type ErasureReport = z.infer<typeof ErasureReport>;
