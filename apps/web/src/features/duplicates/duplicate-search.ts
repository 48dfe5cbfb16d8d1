// What of the queue of duplicates travels in the address bar.
import { z } from 'zod';

export const DuplicateSearch = z.object({
  state: z.enum(['different']).optional().catch(undefined),
  /** Only pairs with this candidate. */
  candidate: z.uuid().optional().catch(undefined),
});
export type DuplicateSearch = z.infer<typeof DuplicateSearch>;
