import { type LlmPrice, LlmPriceSettings } from '@vitae/schema/api';
import { describe, expect, it } from 'vitest';
import { draftOf, inputOf } from './price-draft.ts';

const NOW = new Date('2026-11-28T12:00:00Z');
const PRICE: LlmPrice = {
  ...{ id: null, provider: 'openai', model: 'gpt-6-luna', effectiveFrom: null, counts: true, source: 'A list' },
  ...{ input: 0.1, cachedInput: 0.01, cacheWrite: null, output: 0.5, shutdown: null, replacement: null },
  tiers: [{ aboveInputTokens: 272_000, input: 0.2, cachedInput: null, output: 0.75 }],
};

describe('a price in a form', () => {
  it('of the list becomes one that counts from today on, and loses nothing', () => {
    const { id: _id, counts: _counts, ...same } = PRICE;
    expect(LlmPriceSettings.parse(inputOf(draftOf(PRICE, NOW)))).toEqual({ ...same, effectiveFrom: '2026-11-28' });
  });

  it('of the installation keeps its day', () => {
    expect(draftOf({ ...PRICE, id: 'p1', effectiveFrom: '2026-12-01' }, NOW).effectiveFrom).toBe('2026-12-01');
  });

  it('of a maker that is no kind of provider is one of a server of one’s own', () => {
    expect(draftOf({ ...PRICE, provider: 'mistral' }, NOW).provider).toBe('compatible');
  });

  it('without what a price needs is refused, and words are no amounts', () => {
    expect(LlmPriceSettings.safeParse(inputOf(draftOf(null, NOW))).success).toBe(false);
    expect(LlmPriceSettings.safeParse(inputOf({ ...draftOf(PRICE, NOW), output: 'dear' })).success).toBe(false);
  });
});
