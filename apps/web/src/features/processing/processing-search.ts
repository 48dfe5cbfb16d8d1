// What the list of background work is narrowed to, as it stands in the address bar, and as the server is asked.
import { OutcomeKind, ProcessingJobStatus, ResumeSource } from '@vitae/schema/api';
import { z } from 'zod';
import type { ProcessingFilters } from '../../api/processing.ts';

/** Whatever stands in the address bar: what is not understood counts as not set. Days are those of the person. */
export const ProcessingSearch = z.object({
  status: ProcessingJobStatus.optional().catch(undefined),
  kind: z.string().max(100).optional().catch(undefined),
  outcome: OutcomeKind.optional().catch(undefined),
  source: ResumeSource.optional().catch(undefined),
  workspace: z.uuid().optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
});
export type ProcessingSearch = z.infer<typeof ProcessingSearch>;

/** `to` includes its whole day. */
export function toProcessingFilters({ from, to, ...search }: ProcessingSearch): ProcessingFilters {
  return {
    ...search,
    ...(from === undefined ? {} : { from: midnight(from, 0).toISOString() }),
    ...(to === undefined ? {} : { to: midnight(to, 1).toISOString() }),
  };
}

function midnight(day: string, later: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later);
}
