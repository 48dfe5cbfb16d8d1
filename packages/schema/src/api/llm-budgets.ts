// What language models may cost: for the installation, for a workspace, for a template.
import { z } from 'zod';

/** Millionths of a US dollar by day and month (UTC); null: no limit. */
const limits = { day: z.int().min(0).max(1e12).nullable(), month: z.int().min(0).max(1e12).nullable() };
const spent = { spentToday: z.number(), spentThisMonth: z.number() };
/** `id`: of a workspace, or of a template. */
const scope = { kind: z.enum(['workspace', 'template']), id: z.string().min(1).max(100) };

export const LlmBudgetScope = z.object({ ...scope, ...limits });
export type LlmBudgetScope = z.infer<typeof LlmBudgetScope>;

/** A call must fit all budgets that it falls under. */
export const LlmBudgets = z.object({
  ...limits,
  ...spent,
  scopes: z.array(LlmBudgetScope.extend(spent)),
});
export type LlmBudgets = z.infer<typeof LlmBudgets>;

export const LlmBudgetLimits = z.object({
  ...limits,
  /** All of them; absent: they stay as they are. */
  scopes: z
    .array(LlmBudgetScope)
    .max(200)
    .refine((all) => new Set(all.map(({ kind, id }) => `${kind} ${id}`)).size === all.length, {
      message: 'Two budgets for the same thing.',
    })
    .optional(),
});
export type LlmBudgetLimits = z.infer<typeof LlmBudgetLimits>;
