// One request to a model, without retries: the bare AI SDK, its answer unread.
import type { JSONSchema7, LanguageModel } from 'ai';
import { FaultError, faultOf } from '../faults/fault.ts';
import type { ModelParameters } from '../template-version.ts';
import type { Usage } from '../usage.ts';
import { openModel } from './open-model.ts';
import type { ProviderConfig, StructuredMode } from './provider-config.ts';

export interface ModelRequest {
  readonly instructions: string;
  readonly messages: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[];
  readonly mode: StructuredMode;
  readonly wireSchema: JSONSchema7;
  /** Names the schema to the provider: letters, digits, `_` and `-`. */
  readonly schemaName: string;
  readonly parameters: ModelParameters;
}

export interface ModelAnswer {
  readonly text: string;
  readonly usage: Usage;
}

/** A model that was opened with one key, and is kept for the next request. */
export type CallModel = (request: ModelRequest, signal: AbortSignal) => Promise<ModelAnswer>;

export function createCallModel(config: ProviderConfig, key: string | undefined): CallModel {
  let opened: Promise<Exclude<LanguageModel, string>> | undefined;
  return async (request, signal) => {
    const { generateText } = await import('ai');
    opened ??= openModel(config, key);
    const { temperature, topP, maxOutputTokens } = request.parameters;
    const result = await generateText({
      model: await opened,
      instructions: request.instructions,
      messages: request.messages.map(({ role, content }) => ({ role, content })),
      output: unread(request),
      // Retries, limits and the deadline are the gateway's.
      maxRetries: 0,
      abortSignal: signal,
      // Telemetry would record what is sent.
      telemetry: { isEnabled: false },
      providerOptions: PROVIDER_OPTIONS[config.kind],
      ...(temperature === undefined ? {} : { temperature }),
      ...(topP === undefined ? {} : { topP }),
      ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    });
    const usage = usageOf(result.usage);
    if (result.finishReason === 'content-filter') throw withUsage('refusal', sentence(result.text), usage);
    if (result.finishReason === 'length') throw withUsage('truncated', `Cut off after ${usage.output} tokens.`, usage);
    if (result.text === '' && result.finishReason === 'tool-calls') {
      throw withUsage('validation', 'The model called a tool that nobody offered.', usage);
    }
    return { text: result.text, usage };
  };
}

/** Nothing is kept at the provider. Strictness is asked for in the schema that we derive. */
const PROVIDER_OPTIONS = {
  openai: { openai: { store: false, strictJsonSchema: true } },
  azure: { azure: { store: false, strictJsonSchema: true }, openai: { store: false, strictJsonSchema: true } },
  anthropic: {},
  google: {},
  compatible: {},
};

/** Asks for JSON and hands the text over as it came: reading, repairing and validating are ours. */
function unread({ mode, wireSchema, schemaName }: ModelRequest) {
  const format =
    mode === 'prompt'
      ? { type: 'text' as const }
      : mode === 'json-object'
        ? { type: 'json' as const }
        : { type: 'json' as const, schema: wireSchema, name: schemaName };
  return {
    name: 'unread',
    responseFormat: Promise.resolve(format),
    parseCompleteOutput: async ({ text }: { text: string }) => text,
    parsePartialOutput: async ({ text }: { text: string }) => ({ partial: text }),
    createElementStreamTransform: () => undefined,
  };
}

/** A fault that has been paid for. */
export class AnsweredFaultError extends FaultError {
  readonly usage: Usage;

  constructor(kind: 'refusal' | 'truncated' | 'validation', detail: string, usage: Usage) {
    super(faultOf(kind, detail));
    this.usage = usage;
  }
}

const withUsage = (kind: 'refusal' | 'truncated' | 'validation', detail: string, usage: Usage) =>
  new AnsweredFaultError(kind, detail, usage);

const sentence = (text: string): string =>
  text === '' ? 'A content filter stopped the answer.' : 'The model declined.';

interface SdkUsage {
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly inputTokenDetails: {
    readonly cacheReadTokens: number | undefined;
    readonly cacheWriteTokens: number | undefined;
  };
  readonly outputTokenDetails: { readonly reasoningTokens: number | undefined };
}

function usageOf({ inputTokens, outputTokens, inputTokenDetails, outputTokenDetails }: SdkUsage): Usage {
  return {
    input: inputTokens ?? 0,
    cached: inputTokenDetails.cacheReadTokens ?? 0,
    cacheWrite: inputTokenDetails.cacheWriteTokens ?? 0,
    output: outputTokens ?? 0,
    reasoning: outputTokenDetails.reasoningTokens ?? 0,
  };
}
