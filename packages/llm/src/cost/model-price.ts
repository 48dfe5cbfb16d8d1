// What a model costs and can do, as data.
import { z } from 'zod';

const perMillion = z.number().min(0);
const Tier = z.object({ aboveInputTokens: z.int(), usdPerMillion: perMillion });

/** US dollars for a million tokens; null where the provider doesn't say. */
export const ModelPrice = z.object({
  provider: z.string(),
  model: z.string(),
  input: perMillion,
  cachedInput: perMillion.nullable(),
  cacheWrite: perMillion.nullable(),
  output: perMillion,
  /** Other prices for the whole request from so many input tokens on. */
  tiers: z
    .object({ input: z.array(Tier).optional(), output: z.array(Tier).optional(), cached: z.array(Tier).optional() })
    .optional(),
  /** Tokens. */
  contextWindow: z.int().nullable(),
  maxOutput: z.int().nullable(),
  structured: z.boolean().nullable(),
  /** `YYYY-MM-DD`; absent means always. */
  effectiveFrom: z.string().optional(),
  /** `YYYY-MM-DD` after which the provider doesn't answer any more. */
  shutdown: z.string().optional(),
  replacement: z.string().optional(),
  source: z.string(),
});
export type ModelPrice = z.infer<typeof ModelPrice>;

/** The price that counts on a day (`YYYY-MM-DD`): the latest that is in effect. A provider's own entry wins over the maker's. */
export function priceOn(
  prices: readonly ModelPrice[],
  of: { readonly provider: string; readonly model: string; readonly day: string },
): ModelPrice | undefined {
  const known = prices.filter(({ model, effectiveFrom = '' }) => model === of.model && effectiveFrom <= of.day);
  const own = known.filter(({ provider }) => provider === of.provider);
  const rest = known.filter(({ provider }) => provider !== of.provider);
  const latest = (list: readonly ModelPrice[]) =>
    [...list].sort((a, b) => (b.effectiveFrom ?? '').localeCompare(a.effectiveFrom ?? ''))[0];
  return latest(own) ?? (of.provider === 'compatible' || of.provider === 'azure' ? latest(rest) : undefined);
}
