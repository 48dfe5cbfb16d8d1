// Many candidates at once: those that were chosen, or all that a search finds.
import { z } from 'zod';
import { CandidateStatus, Tag } from './candidates.ts';
import { SavedSearch } from './finding.ts';

/**
 * `query` takes the filters of the list. With `expected`, the number that a person was shown, another number is refused with
 * `selection.changed`.
 */
export const CandidateSelection = z.union([
  z.strictObject({ candidateIds: z.array(z.uuid()).min(1).max(5000) }),
  z.strictObject({ query: SavedSearch, expected: z.int().min(0).optional() }),
]);
export type CandidateSelection = z.infer<typeof CandidateSelection>;

export const BulkAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('status'), status: CandidateStatus }),
  z.object({
    kind: z.literal('tags'),
    add: z.array(Tag).max(20).default([]),
    remove: z.array(Tag).max(20).default([]),
  }),
  /** Null: nobody. */
  z.object({ kind: z.literal('owner'), ownerId: z.uuid().nullable() }),
  /** Puts them on the shortlist of the job. */
  z.object({ kind: z.literal('job'), jobId: z.uuid() }),
  z.object({ kind: z.literal('delete') }),
]);
export type BulkAction = z.infer<typeof BulkAction>;

/** `POST /api/candidates/bulk-changes`. To delete what a search finds, `expected` must be told. */
export const BulkChangeRequest = z.object({ of: CandidateSelection, action: BulkAction });
export type BulkChangeRequest = z.infer<typeof BulkChangeRequest>;

/**
 * `csv`, `xlsx`: a table, one row each. `json-resume`, `vitae`: a list, in JSON Resume or as our profile with its evidence. `zip`: for each
 * their documents and their profile in JSON Resume, and the table of all.
 */
export const BulkExportFormat = z.enum(['csv', 'xlsx', 'json-resume', 'vitae', 'zip']);
export type BulkExportFormat = z.infer<typeof BulkExportFormat>;

/** `POST /api/candidates/bulk-export`. `anonymous`: blind, without names, contacts, tags and documents. */
export const BulkExportRequest = z.object({
  of: CandidateSelection,
  format: BulkExportFormat,
  anonymous: z.boolean().default(false),
});
export type BulkExportRequest = z.infer<typeof BulkExportRequest>;

/** `gone`: deleted or merged into somebody else, or never there. `failed`: something went wrong with them; the rest went on. */
export const BulkRefusal = z.enum(['gone', 'failed']);
export type BulkRefusal = z.infer<typeof BulkRefusal>;

/** `total` is the sum of `waiting`, `changed`, `unchanged` and all that is refused. */
export const BulkChange = z.object({
  id: z.string(),
  kind: z.enum([...BulkAction.options.map(({ shape }) => shape.kind.value), 'undo']),
  state: z.enum(['running', 'done']),
  total: z.int(),
  waiting: z.int(),
  changed: z.int(),
  /** They were so already; for an undo: somebody changed them since, and that stays. */
  unchanged: z.int(),
  /** Each reason is a plain sentence. */
  refused: z.array(z.object({ code: BulkRefusal, reason: z.string(), count: z.int() })),
  /** All but deleting can be taken back within seven days, once. */
  canUndo: z.boolean(),
});
export type BulkChange = z.infer<typeof BulkChange>;
