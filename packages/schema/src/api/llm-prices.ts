// What models cost: the list that comes with the program, and what an installation says of its own.
import { z } from 'zod';
import { LlmProviderKind } from './llm.ts';

/** US dollars for a million tokens. */
const perMillion = z.number().min(0).max(100_000);
const Day = z.iso.date();

/** Other prices for the whole request from so many input tokens on; null: as below. */
export const LlmPriceTier = z.object({
  aboveInputTokens: z.int().min(1).max(100_000_000),
  input: perMillion.nullable(),
  cachedInput: perMillion.nullable(),
  output: perMillion.nullable(),
});
export type LlmPriceTier = z.infer<typeof LlmPriceTier>;

const prices = {
  model: z.string().trim().min(1).max(200),
  /** The first day on which it counts. */
  effectiveFrom: Day.nullable(),
  input: perMillion,
  /** Null: as other input. */
  cachedInput: perMillion.nullable(),
  cacheWrite: perMillion.nullable(),
  output: perMillion,
  tiers: z.array(LlmPriceTier).max(5),
  /** The last day on which the provider answers for this model; null where that isn't known. */
  shutdown: Day.nullable(),
  replacement: z.string().trim().max(200).nullable(),
  /** Where the figures come from. */
  source: z.string().trim().min(1).max(300),
};

export const LlmPrice = z.object({
  /** Null in the list that comes with the program. */
  id: z.string().nullable(),
  /** A kind of provider, or the maker of a model that servers of one's own run. */
  provider: z.string(),
  ...prices,
  effectiveFrom: z.string().nullable(),
  shutdown: z.string().nullable(),
  /** Whether it is what counts today for its provider and model. */
  counts: z.boolean(),
});
export type LlmPrice = z.infer<typeof LlmPrice>;
export const LlmPriceList = z.object({ items: z.array(LlmPrice) });
export type LlmPriceList = z.infer<typeof LlmPriceList>;

/** From its day on it counts in place of the list. */
export const LlmPriceSettings = z.object({ provider: LlmProviderKind, ...prices, effectiveFrom: Day });
export type LlmPriceSettings = z.infer<typeof LlmPriceSettings>;
