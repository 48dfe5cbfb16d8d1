// How the import of one document ended. Every end has a reason and what to do next.
import { z } from 'zod';

const reason = z.object({
  /** A code of the error catalogue or of the table in docs/outcomes.md, e.g. `document.encrypted`. */
  code: z.string(),
  /** A plain sentence. */
  message: z.string(),
});

/** What a person can do about it; `none` when nothing is needed. */
export const NextAction = z.enum([
  'none',
  'review',
  'add-missing',
  'open-existing',
  'decide-match',
  'send-unlocked',
  'send-better-scan',
  'send-other-format',
  'send-smaller',
  'send-again',
  'read-again',
]);
export type NextAction = z.infer<typeof NextAction>;

const end = { reason, nextAction: NextAction };

export const Outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('created'), ...end, toCheck: z.int().min(0) }),
  z.object({ kind: z.literal('updated'), ...end, toCheck: z.int().min(0) }),
  z.object({ kind: z.literal('possible-match'), ...end, candidateIds: z.array(z.string()) }),
  z.object({ kind: z.literal('missing-information'), ...end, missing: z.array(z.string()), toCheck: z.int().min(0) }),
  z.object({ kind: z.literal('duplicate'), ...end, duplicateOf: z.string() }),
  z.object({ kind: z.literal('unreadable'), ...end }),
  z.object({ kind: z.literal('failed'), ...end, retryable: z.boolean() }),
]);
export type Outcome = z.infer<typeof Outcome>;
export type OutcomeKind = Outcome['kind'];

/** The stages that an import goes through, in order. */
export const Stage = z.enum(['received', 'read', 'understood', 'saved']);
export type Stage = z.infer<typeof Stage>;

/** Where the processing of a résumé stands. `done` has an outcome of any kind, also a bad one. */
export const ProcessingStatus = z.enum(['queued', 'processing', 'done']);
export type ProcessingStatus = z.infer<typeof ProcessingStatus>;
