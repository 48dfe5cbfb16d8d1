// What people call the kinds of providers.
import type { LlmProviderKind } from '@vitae/schema/api';

export const KIND_NAMES: Readonly<Record<LlmProviderKind, string>> = {
  openai: 'OpenAI',
  azure: 'Azure OpenAI',
  anthropic: 'Anthropic',
  google: 'Google',
  compatible: 'OpenAI-compatible server',
};
