// Tokens → money.
import type { Usage } from '../usage.ts';
import type { ModelPrice } from './model-price.ts';

/** Millionths of a US dollar, rounded up to a whole one. */
export function costOf(price: ModelPrice, usage: Usage): number {
  const rate = (name: 'input' | 'output' | 'cached', plain: number) =>
    [...(price.tiers?.[name] ?? [])]
      .sort((a, b) => b.aboveInputTokens - a.aboveInputTokens)
      .find(({ aboveInputTokens }) => usage.input > aboveInputTokens)?.usdPerMillion ?? plain;
  const input = rate('input', price.input);
  const cached = rate('cached', price.cachedInput ?? input);
  const written = price.cacheWrite === null ? input : Math.max(price.cacheWrite, input);
  const plain = Math.max(0, usage.input - usage.cached - usage.cacheWrite);
  const sum =
    plain * input + usage.cached * cached + usage.cacheWrite * written + usage.output * rate('output', price.output);
  // A dollar for a million tokens is a millionth of a dollar for one. What floating point adds is not rounded up.
  return Math.ceil(Math.round(sum * 1e6) / 1e6);
}
