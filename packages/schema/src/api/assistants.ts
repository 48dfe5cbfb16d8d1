// Assistants: the version of a template that is in production, bound to a provider and its model.
import { z } from 'zod';

export const Assistant = z.object({
  template: z.string(),
  /** What people call the template. */
  name: z.string(),
  version: z.int(),
  /** The id of the provider. */
  provider: z.string(),
  providerName: z.string(),
  model: z.string(),
  madeAt: z.string(),
  /** How answers are asked for, where the provider did not take the schema; null: as the provider is set. */
  mode: z.enum(['json-schema', 'json-object', 'prompt']).nullable(),
  /** Of the last 30 days. */
  use: z.object({
    calls: z.int(),
    /** Answered from what was answered before. */
    known: z.int(),
    failed: z.int(),
    /** Millionths of a US dollar. */
    cost: z.number(),
    /** On average, of calls that were answered by the model; null without any. */
    milliseconds: z.number().nullable(),
    /** Values that were looked for in the document, and of those the ones that stand in it. */
    values: z.int(),
    found: z.int(),
    /** Résumés that were asked about, and what people changed in them afterwards. */
    resumes: z.int(),
    changes: z.int(),
  }),
});
export type Assistant = z.infer<typeof Assistant>;
export const AssistantList = z.object({ items: z.array(Assistant) });
export type AssistantList = z.infer<typeof AssistantList>;

/** What was missing, and what belonged to no template or provider any more. */
export const AssistantReconciliation = z.object({ made: z.int(), removed: z.int() });
export type AssistantReconciliation = z.infer<typeof AssistantReconciliation>;
