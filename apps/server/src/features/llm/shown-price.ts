// A price as the gateway counts with it, and as people see and say it.
import type { ModelPrice } from '@vitae/llm';
import type { LlmPrice, LlmPriceSettings, LlmPriceTier } from '@vitae/schema/api';

export function toModelPrice(input: LlmPriceSettings): ModelPrice {
  const { tiers, shutdown, replacement, ...same } = input;
  const tiersOf = (name: 'input' | 'output' | 'cachedInput') =>
    tiers.flatMap(({ aboveInputTokens, [name]: usdPerMillion }) =>
      usdPerMillion === null ? [] : [{ aboveInputTokens, usdPerMillion }],
    );
  return {
    ...same,
    tiers: { input: tiersOf('input'), output: tiersOf('output'), cached: tiersOf('cachedInput') },
    ...{ contextWindow: null, maxOutput: null, structured: null },
    ...(shutdown === null ? {} : { shutdown }),
    ...(replacement === null ? {} : { replacement }),
  };
}

export function toShownPrice(id: string | null, price: ModelPrice, counts: boolean): LlmPrice {
  const { provider, model, input, cachedInput, cacheWrite, output, source } = price;
  return {
    ...{ id, provider, model, input, cachedInput, cacheWrite, output, source, counts },
    effectiveFrom: price.effectiveFrom ?? null,
    tiers: shownTiers(price.tiers),
    shutdown: price.shutdown ?? null,
    replacement: price.replacement ?? null,
  };
}

function shownTiers(tiers: ModelPrice['tiers'] = {}): LlmPriceTier[] {
  const lists = { input: tiers.input ?? [], cachedInput: tiers.cached ?? [], output: tiers.output ?? [] };
  const starts = new Set(Object.values(lists).flatMap((list) => list.map((tier) => tier.aboveInputTokens)));
  const at = (list: (typeof lists)['input'], start: number) =>
    list.find((tier) => tier.aboveInputTokens === start)?.usdPerMillion ?? null;
  return [...starts]
    .sort((a, b) => a - b)
    .map((start) => ({
      aboveInputTokens: start,
      input: at(lists.input, start),
      cachedInput: at(lists.cachedInput, start),
      output: at(lists.output, start),
    }));
}
