// What an admin should look at: worked out from the log of calls, the budgets and the prices whenever it is asked for.
import { z } from 'zod';

export const LlmAlert = z.object({
  kind: z.enum(['budget', 'error-rate', 'latency', 'retirement']),
  /** `bad`: something fails already. */
  severity: z.enum(['warn', 'bad']),
  /** A sentence. */
  title: z.string(),
  /** What it means and what to do. */
  text: z.string(),
});
export type LlmAlert = z.infer<typeof LlmAlert>;
export const LlmAlertList = z.object({ items: z.array(LlmAlert) });
export type LlmAlertList = z.infer<typeof LlmAlertList>;
