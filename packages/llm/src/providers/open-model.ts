// A provider's settings → the AI SDK's model. Each SDK package is loaded with its first use.
import type { LanguageModel } from 'ai';
import type { ProviderConfig } from './provider-config.ts';

type Model = Exclude<LanguageModel, string>;

/** `key` is undefined for servers that want none. */
export async function openModel(config: ProviderConfig, key: string | undefined): Promise<Model> {
  const apiKey = key ?? '';
  const address = config.baseUrl === undefined ? {} : { baseURL: config.baseUrl.replace(/\/+$/, '') };
  switch (config.kind) {
    case 'openai': {
      const { createOpenAI } = await import('@ai-sdk/openai');
      const provider = createOpenAI({ apiKey, ...address });
      return config.api === 'chat' ? provider.chat(config.model) : provider.responses(config.model);
    }
    case 'azure': {
      const { createAzure } = await import('@ai-sdk/azure');
      const provider = createAzure({ apiKey, ...address });
      return config.api === 'chat' ? provider.chat(config.model) : provider.responses(config.model);
    }
    case 'anthropic': {
      const { createAnthropic } = await import('@ai-sdk/anthropic');
      return createAnthropic({ apiKey, ...address })(config.model);
    }
    case 'google': {
      const { createGoogle } = await import('@ai-sdk/google');
      return createGoogle({ apiKey, ...address })(config.model);
    }
    case 'compatible': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      const provider = createOpenAICompatible({
        name: 'compatible',
        baseURL: address.baseURL ?? '',
        supportsStructuredOutputs: true,
        ...(key === undefined ? {} : { apiKey: key }),
      });
      return provider.chatModel(config.model);
    }
  }
}
