// One immutable version of an extraction recipe, as far as running it needs it.
import { z } from 'zod';

/** JSON Schema of an answer. `x-vitae`: `date`, `computed` (not looked for in the text) on a leaf; texts are looked for. */
export type JsonSchema = { readonly [keyword: string]: unknown };
export const JsonSchema = z.record(z.string(), z.unknown());

/** `temperature` and `topP` are left to the model where absent. */
export const ModelParameters = z.object({
  temperature: z.number().min(0).max(2).optional(),
  topP: z.number().min(0).max(1).optional(),
  /** Tokens; the model's own limit where absent. */
  maxOutputTokens: z.int().min(1).max(1_000_000).optional(),
});
export type ModelParameters = z.infer<typeof ModelParameters>;

export const RunLimits = z.object({
  /** Milliseconds for the whole run, with all its retries, repairs and parts. */
  deadline: z.int().min(100).max(600_000).default(30_000),
  /** Retries of one request after the first try. */
  retries: z.int().min(0).max(10).default(3),
  /** How often an invalid answer is sent back with what is wrong. */
  repairs: z.int().min(0).max(3).default(1),
  /** Characters above which the input is split by section. */
  splitAbove: z.int().min(1_000).max(1_000_000).default(50_000),
});
export type RunLimits = z.infer<typeof RunLimits>;

export const TemplateVersion = z.object({
  /** Kebab-case. */
  template: z.string().min(1),
  version: z.int().min(0),
  /** May hold `{{variables}}`. */
  instructions: z.string().min(1),
  schema: JsonSchema,
  /** The model is shown numbered lines and gives a line with each value. */
  grounded: z.boolean(),
  /** Identifying values become placeholders before anything is sent. */
  redacted: z.boolean(),
  parameters: ModelParameters,
  limits: RunLimits,
});
export type TemplateVersion = z.infer<typeof TemplateVersion>;
