// A provider's settings → the AI SDK's model that makes vectors of texts.
import type { EmbeddingModel } from 'ai';
import { FaultError, faultOf } from '../faults/fault.ts';
import type { ProviderConfig } from './provider-config.ts';

type Model = Exclude<EmbeddingModel, string>;

/** `key` is undefined for servers that want none. Throws `FaultError` for providers that have no such models. */
export async function openEmbeddingModel(config: ProviderConfig, key: string | undefined): Promise<Model> {
  const model = config.embeddingModel ?? '';
  const apiKey = key ?? '';
  const address = config.baseUrl === undefined ? {} : { baseURL: config.baseUrl.replace(/\/+$/, '') };
  switch (config.kind) {
    case 'openai':
      return (await import('@ai-sdk/openai')).createOpenAI({ apiKey, ...address }).embeddingModel(model);
    case 'azure':
      return (await import('@ai-sdk/azure')).createAzure({ apiKey, ...address }).embeddingModel(model);
    case 'google':
      return (await import('@ai-sdk/google')).createGoogle({ apiKey, ...address }).embeddingModel(model);
    case 'compatible': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      const keyed = key === undefined ? {} : { apiKey: key };
      return createOpenAICompatible({ name: 'compatible', baseURL: address.baseURL ?? '', ...keyed }).embeddingModel(
        model,
      );
    }
    case 'anthropic':
      throw new FaultError(faultOf('not-found', 'Anthropic has no models that make vectors of texts.'));
  }
}
