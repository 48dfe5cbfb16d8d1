// A price as a form holds it: all texts, one step.
import { type LlmPrice, LlmProviderKind } from '@vitae/schema/api';

const FIELDS = [
  ...(['provider', 'model', 'effectiveFrom', 'input', 'cachedInput', 'cacheWrite', 'output'] as const),
  ...(['tierAbove', 'tierInput', 'tierCached', 'tierOutput', 'shutdown', 'replacement', 'source'] as const),
] as const;
export type PriceDraft = Record<(typeof FIELDS)[number], string>;

const shown = (value: number | string | null | undefined): string => (value == null ? '' : String(value));

/** One of the list begins today as the installation's own. */
export function draftOf(price: LlmPrice | null, now: Date): PriceDraft {
  const [tier] = price?.tiers ?? [];
  const kind = LlmProviderKind.safeParse(price?.provider);
  const today = now.toISOString().slice(0, 10);
  return {
    provider: kind.success ? kind.data : price === null ? 'openai' : 'compatible',
    model: price?.model ?? '',
    effectiveFrom: price?.id == null ? today : (price.effectiveFrom ?? today),
    input: shown(price?.input),
    cachedInput: shown(price?.cachedInput),
    cacheWrite: shown(price?.cacheWrite),
    output: shown(price?.output),
    tierAbove: shown(tier?.aboveInputTokens),
    tierInput: shown(tier?.input),
    tierCached: shown(tier?.cachedInput),
    tierOutput: shown(tier?.output),
    shutdown: shown(price?.shutdown),
    replacement: shown(price?.replacement),
    source: shown(price?.source),
  };
}

/** In the shape of `LlmPriceSettings`, to be checked by it. */
export function inputOf(draft: PriceDraft): Record<string, unknown> {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  const number = (text: string) => (text.trim() === '' ? null : Number(text));
  const tier = {
    aboveInputTokens: number(draft.tierAbove),
    input: number(draft.tierInput),
    cachedInput: number(draft.tierCached),
    output: number(draft.tierOutput),
  };
  return {
    provider: draft.provider,
    model: draft.model,
    effectiveFrom: draft.effectiveFrom,
    input: number(draft.input) ?? undefined,
    cachedInput: number(draft.cachedInput),
    cacheWrite: number(draft.cacheWrite),
    output: number(draft.output) ?? undefined,
    tiers: tier.aboveInputTokens === null ? [] : [tier],
    shutdown: orNull(draft.shutdown),
    replacement: orNull(draft.replacement),
    source: draft.source,
  };
}
