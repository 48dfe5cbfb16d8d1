// What `GET /api/events` sends: `id:` grows, `event:` is `type`, `data:` is the JSON of the whole. Last-Event-ID resumes.
import { z } from 'zod';
import { BatchProgress } from './batches.ts';
import { ResumeStatus } from './resumes.ts';

const resume = { resumeId: z.string(), ...ResumeStatus.shape };

export const LiveEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('resume.progress'), ...resume }),
  z.object({ type: z.literal('resume.done'), ...resume }),
  z.object({ type: z.literal('batch.progress'), ...BatchProgress.shape }),
  z.object({
    type: z.literal('candidate.changed'),
    candidateId: z.string(),
    change: z.enum(['created', 'updated', 'merged', 'unmerged', 'deleted']),
  }),
  /** Many at once; `waiting` of them are still to come. */
  z.object({ type: z.literal('candidates.changed'), bulkChangeId: z.string(), waiting: z.int() }),
  z.object({
    type: z.literal('job.changed'),
    jobId: z.string(),
    change: z.enum(['created', 'updated', 'deleted']),
  }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;
/** Those about one résumé. */
export type ResumeEvent = Extract<LiveEvent, { resumeId: string }>;

/** For clients that can’t send the header Last-Event-ID on their first request; empty means none. */
export const EventsQuery = z.object({
  lastEventId: z
    .string()
    .regex(/^\d{0,18}$/)
    .optional(),
});
export type EventsQuery = z.infer<typeof EventsQuery>;
