// What people call the kinds of providers.
import { LlmProviderKind } from '@vitae/schema/api';

export const KIND_NAMES: Readonly<Record<LlmProviderKind, string>> = {
  openai: 'OpenAI',
  azure: 'Azure OpenAI',
  anthropic: 'Anthropic',
  google: 'Google',
  compatible: 'OpenAI-compatible server',
};

/** Makers whose models servers of one's own run have no kind. */
export const makerName = (provider: string): string => {
  const kind = LlmProviderKind.safeParse(provider);
  return kind.success ? KIND_NAMES[kind.data] : provider.charAt(0).toUpperCase() + provider.slice(1);
};
