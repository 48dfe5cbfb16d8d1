// What the list of jobs is narrowed to, as it stands in the address bar.
import { JobStatus } from '@vitae/schema';
import { z } from 'zod';

/** What is not understood counts as not set. */
export const JobSearch = z.object({
  status: JobStatus.optional().catch(undefined),
  text: z.string().max(200).optional().catch(undefined),
});
export type JobSearch = z.infer<typeof JobSearch>;
