// What the list of candidates is narrowed to and how it is shown, as it stands in the address bar.
import { CandidateStatus } from '@vitae/schema/api';
import { z } from 'zod';

/** Whatever stands in the address bar: what is not understood counts as not set. */
export const CandidateSearch = z.object({
  status: CandidateStatus.optional().catch(undefined),
  view: z.enum(['cards']).optional().catch(undefined),
  /** The candidate in the side panel. */
  peek: z.uuid().optional().catch(undefined),
});
export type CandidateSearch = z.infer<typeof CandidateSearch>;
