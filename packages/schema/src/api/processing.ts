// Background work over HTTP: what waits, runs, ended and failed, and what can be done about it.
import { z } from 'zod';
import { NextAction, Stage } from '../outcome.ts';
import { OutcomeKind } from './admin.ts';
import { Person } from './candidates.ts';
import { ListQuery, listOf } from './page.ts';
import { ResumeSource } from './resumes.ts';

export const ProcessingJobStatus = z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']);
export type ProcessingJobStatus = z.infer<typeof ProcessingJobStatus>;

export const ProcessingJob = z.object({
  id: z.string(),
  /** The name of the task, e.g. `resumes.process`. */
  kind: z.string(),
  status: ProcessingJobStatus,
  /** Tries that were begun. */
  attempts: z.int().min(0),
  /** Tries after which it is given up. */
  maxAttempts: z.int().min(1),
  /** How far the reading of a document is; null for other work. */
  stage: Stage.nullable(),
  /** How far the reading of a document is, 0–100; null for other work. */
  progress: z.number().nullable(),
  /** How the document that it read came in; null for other work. */
  source: ResumeSource.nullable(),
  /** How its document ended; null until then, for other work, and for a reading that a later one has overtaken. */
  outcome: z.object({ kind: OutcomeKind, message: z.string(), nextAction: NextAction }).nullable(),
  /** Whose it is; null for work of the installation, and for those who see one workspace only. */
  workspace: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Who uploaded the document. */
  owner: Person.nullable(),
  /** The document that it reads; null when that is gone, and for other work. */
  resume: z.object({ id: z.string(), filename: z.string() }).nullable(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** Milliseconds from the last start to the end; null before both. */
  milliseconds: z.number().nullable(),
  /** Why it failed, or why the document could not be read, with what to do next. */
  error: z.object({ code: z.string(), message: z.string(), nextAction: NextAction }).nullable(),
  canRetry: z.boolean(),
  canCancel: z.boolean(),
});
export type ProcessingJob = z.infer<typeof ProcessingJob>;

/** The newest first. */
export const ProcessingJobQuery = ListQuery.extend({
  status: ProcessingJobStatus.optional(),
  kind: z.string().max(100).optional(),
  /** Of the document that it read. */
  outcome: OutcomeKind.optional(),
  source: ResumeSource.optional(),
  /** Only of this workspace; for those who see one workspace, any other holds nothing. */
  workspace: z.uuid().optional(),
  /** Sent at this moment or later. */
  from: z.iso.datetime({ offset: true }).optional(),
  /** Sent before this moment. */
  to: z.iso.datetime({ offset: true }).optional(),
});
export type ProcessingJobQuery = z.infer<typeof ProcessingJobQuery>;
export const ProcessingJobList = listOf(ProcessingJob);
export type ProcessingJobList = z.infer<typeof ProcessingJobList>;

export const ProcessingSummaryQuery = ProcessingJobQuery.pick({ workspace: true, kind: true });
export type ProcessingSummaryQuery = z.infer<typeof ProcessingSummaryQuery>;

/** `POST /api/processing/retry-failed`. Without a workspace: of all that the caller may see. */
export const RetryFailedRequest = z.object({ kind: z.string().min(1).max(100), workspace: z.uuid().optional() });
export type RetryFailedRequest = z.infer<typeof RetryFailedRequest>;
/** `left`: failed tasks of the kind that were not started again: they are started with their import, or there were too many for one call. */
export const RetryFailedReply = z.object({ retried: z.int().min(0), left: z.int().min(0) });
export type RetryFailedReply = z.infer<typeof RetryFailedReply>;

export const ProcessingSummary = z.object({
  /** Due and not begun. */
  waiting: z.int().min(0),
  running: z.int().min(0),
  /** Given up, of those that are still kept. */
  failed: z.int().min(0),
  /** Since when the oldest of those that are due has waited; null when none does. */
  oldestWaitingSince: z.string().nullable(),
  /** Done in the last hour. */
  doneInLastHour: z.int().min(0),
  /** Every kind of work that there can be here, for the filter. */
  kinds: z.array(z.string()),
});
export type ProcessingSummary = z.infer<typeof ProcessingSummary>;
