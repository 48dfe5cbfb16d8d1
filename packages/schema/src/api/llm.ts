// Language models as an admin of the installation sets them up: providers, who gets them, what they cost, every call.
import { z } from 'zod';
import { ListQuery, listOf } from './page.ts';

export const LlmProviderKind = z.enum(['openai', 'azure', 'anthropic', 'google', 'compatible']);
export type LlmProviderKind = z.infer<typeof LlmProviderKind>;

const settings = {
  name: z.string().trim().min(1).max(80),
  kind: LlmProviderKind,
  /** Null: the provider's own address. Needed for `azure` and `compatible`. */
  baseUrl: z.url({ protocol: /^https?$/ }).nullable(),
  /** With Azure the name of the deployment. */
  model: z.string().trim().min(1).max(200),
  /** Whose price counts where `model` is a name of one's own. */
  baseModel: z.string().trim().max(200).nullable(),
  /** What makes vectors of texts for the likeness in matches; null: nothing does. */
  embeddingModel: z.string().trim().min(1).max(200).nullable(),
  api: z.enum(['responses', 'chat']),
  structured: z.enum(['json-schema', 'json-object', 'prompt']),
  requestsPerMinute: z.int().min(1).max(100_000),
  tokensPerMinute: z.int().min(1).max(1_000_000_000).nullable(),
  enabled: z.boolean(),
  /** Order of fallback: the lowest first. */
  position: z.int().min(0).max(1_000),
};

export const LlmProvider = z.object({
  id: z.string(),
  ...settings,
  /** How many keys are valid: the newest, and the one before it. Keys themselves are never told. */
  keys: z.int().min(0).max(2),
  keySetAt: z.string().nullable(),
  /** Whether the price of the model is known, so that its calls cost something. */
  priced: z.boolean(),
  /** `YYYY-MM-DD` after which the provider doesn't answer for this model any more. */
  shutdown: z.string().nullable(),
  replacement: z.string().nullable(),
});
export type LlmProvider = z.infer<typeof LlmProvider>;
export const LlmProviderList = z.object({ items: z.array(LlmProvider) });

export const LlmProviderSettings = z
  .object({
    ...settings,
    baseUrl: settings.baseUrl.default(null),
    baseModel: settings.baseModel.default(null),
    embeddingModel: settings.embeddingModel.default(null),
    api: settings.api.default('responses'),
    structured: settings.structured.default('json-schema'),
    requestsPerMinute: settings.requestsPerMinute.default(20),
    tokensPerMinute: settings.tokensPerMinute.default(null),
    enabled: settings.enabled.default(true),
    position: settings.position.default(0),
    /** A new one; the one before it stays valid until `dropOldKey`. Absent: keys stay as they are. */
    key: z.string().trim().min(1).max(2_000).optional(),
    dropOldKey: z.boolean().optional(),
  })
  .refine(({ kind, baseUrl }) => baseUrl !== null || (kind !== 'azure' && kind !== 'compatible'), {
    path: ['baseUrl'],
    message: 'This kind of provider needs an address.',
  });
export type LlmProviderSettings = z.infer<typeof LlmProviderSettings>;

export const LlmProviderTest = z.object({
  ok: z.boolean(),
  milliseconds: z.int(),
  /** A sentence: what is wrong and what to do, or that it works. */
  message: z.string(),
  /** What the provider said; null when it works. */
  detail: z.string().nullable(),
});
export type LlmProviderTest = z.infer<typeof LlmProviderTest>;

/** Who gets a language model. `hybrid`: the local engine first, the model only for what it is unsure of. */
export const AssistantFlags = z.object({
  mode: z.enum(['off', 'percentage', 'on']),
  /** 0–100; by a stable hash of the user, so that raising it takes nobody out. */
  percentage: z.number().min(0).max(100),
  /** Only in these workspaces; none: all. Elsewhere nobody gets one, and none can be chosen. */
  workspaces: z.array(z.uuid()).max(100).default([]),
  engine: z.enum(['hybrid', 'llm', 'two-pass']),
  /** Whether the local engine answers when the model fails. Without it such an import has the local profile, marked as failed. */
  fallback: z.boolean(),
  maxRetries: z.int().min(0).max(10),
});
export type AssistantFlags = z.infer<typeof AssistantFlags>;
export const AdminFlags = z.object({ assistant: AssistantFlags, updatedAt: z.string().nullable() });
export type AdminFlags = z.infer<typeof AdminFlags>;

const perMillion = z.number().min(0);
export const LlmPriceSnapshot = z.object({
  input: perMillion,
  cachedInput: perMillion.nullable(),
  output: perMillion,
  source: z.string(),
});

export const LlmCall = z.object({
  id: z.string(),
  at: z.string(),
  template: z.string(),
  version: z.int(),
  provider: z.string().nullable(),
  model: z.string().nullable(),
  resumeId: z.string().nullable(),
  inputTokens: z.int(),
  cachedTokens: z.int(),
  outputTokens: z.int(),
  /** Millionths of a US dollar; null when the price isn't known. */
  cost: z.number().nullable(),
  milliseconds: z.number(),
  requests: z.int(),
  /** Answered with what was answered before, without a request. */
  cached: z.boolean(),
  /** What the model cost at the time, in US dollars for a million tokens; null when it isn't known. */
  price: LlmPriceSnapshot.nullable(),
  /** Values that were looked for in the document, and those that stand in it; null where nothing was. */
  lookedFor: z.int().nullable(),
  found: z.int().nullable(),
  /** Whether what was said is kept: `GET /api/admin/llm/calls/{id}/exchange`. */
  hasExchange: z.boolean(),
  /** `ok`, or the class of the fault. */
  outcome: z.string(),
  message: z.string().nullable(),
  detail: z.string().nullable(),
  retryable: z.boolean().nullable(),
  recovery: z.string().nullable(),
  /** Values of its résumé that people confirmed, and changed or removed, since; null for a call without a résumé. */
  decision: z.object({ confirmed: z.int(), corrected: z.int() }).nullable(),
  trace: z.array(
    z.object({ stage: z.string(), at: z.number(), milliseconds: z.number(), detail: z.string().optional() }),
  ),
});
export type LlmCall = z.infer<typeof LlmCall>;
export const LlmCallQuery = ListQuery.extend({
  outcome: z.string().max(40).optional(),
  template: z.string().max(80).optional(),
  provider: z.uuid().optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  /** Calls before it. */
  to: z.iso.datetime({ offset: true }).optional(),
});
export type LlmCallQuery = z.infer<typeof LlmCallQuery>;
/** `GET /api/admin/llm/calls.csv`: all that fit. */
export const LlmCallFileQuery = LlmCallQuery.omit({ cursor: true, limit: true });
export type LlmCallFileQuery = z.infer<typeof LlmCallFileQuery>;
export const LlmCallList = listOf(LlmCall);
export type LlmCallList = z.infer<typeof LlmCallList>;

/** `known`: answered from what was answered before. */
const sums = {
  calls: z.int(),
  failed: z.int(),
  known: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  cost: z.number(),
};
/** The last 30 days. Costs in millionths of a US dollar. */
export const LlmUsage = z.object({
  total: z.object(sums),
  days: z.array(z.object({ day: z.string(), ...sums })),
  /** By its name; empty for calls that reached none. */
  providers: z.array(z.object({ provider: z.string(), ...sums })),
  models: z.array(z.object({ model: z.string(), ...sums })),
  templates: z.array(z.object({ template: z.string(), ...sums })),
});
export type LlmUsage = z.infer<typeof LlmUsage>;

export const LlmHealth = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      breaker: z.enum(['closed', 'open', 'half-open']),
      requestsThisMinute: z.int(),
      requestsPerMinute: z.int(),
    }),
  ),
});
export type LlmHealth = z.infer<typeof LlmHealth>;
