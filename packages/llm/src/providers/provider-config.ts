// A provider of language models, as it is set up.
import { z } from 'zod';

export const ProviderKind = z.enum(['openai', 'azure', 'anthropic', 'google', 'compatible']);
export type ProviderKind = z.infer<typeof ProviderKind>;

/** What the provider can hold an answer to; the first rung of the ladder that is tried. */
export const StructuredMode = z.enum(['json-schema', 'json-object', 'prompt']);
export type StructuredMode = z.infer<typeof StructuredMode>;

export const ProviderConfig = z.object({
  /** Names it in logs, limits and breakers. */
  id: z.string().min(1),
  kind: ProviderKind,
  /** Absent: the provider's own address. Needed for `azure` and `compatible`. */
  baseUrl: z.url().optional(),
  /** The newest first; a refused key gives way to the next, so that keys rotate without a gap. Empty for servers without keys. */
  keys: z.array(z.string().min(1)).max(2),
  /** What is sent as the model; with Azure the name of the deployment. */
  model: z.string().min(1),
  /** Whose price and limits count where `model` is a name of one's own. */
  baseModel: z.string().optional(),
  /** What is asked for vectors of texts, if anything is; with Azure the name of the deployment. */
  embeddingModel: z.string().min(1).optional(),
  /** `responses` is OpenAI's and Azure's newer API. */
  api: z.enum(['responses', 'chat']).default('responses'),
  structured: StructuredMode.default('json-schema'),
  /** Requests at the same time in one process. */
  concurrency: z.int().min(1).max(1_000).default(8),
});
export type ProviderConfig = z.infer<typeof ProviderConfig>;
/** With the defaults left out. */
export type ProviderSettings = z.input<typeof ProviderConfig>;
