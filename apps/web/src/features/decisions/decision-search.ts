// What the decision log is narrowed to, as it stands in the address bar.
import { MatchDecisionKind } from '@vitae/schema/api';
import { z } from 'zod';

/** What is not understood counts as not set. */
export const DecisionSearch = z.object({
  job: z.uuid().optional().catch(undefined),
  decision: MatchDecisionKind.optional().catch(undefined),
});
export type DecisionSearch = z.infer<typeof DecisionSearch>;
