// Whether a provider answers, and if not, what is wrong and what to do about it.
import { classifyError } from '../faults/classify-error.ts';
import type { Fault, FaultClass } from '../faults/fault.ts';
import { readJson } from '../structured/read-json.ts';
import { createCallModel } from './call-model.ts';
import type { ProviderConfig } from './provider-config.ts';

/** `advice` is a sentence for the person who set the provider up. One entry for each key. */
export type ProviderTest =
  | { readonly ok: true; readonly milliseconds: number; readonly structured: boolean }
  | { readonly ok: false; readonly milliseconds: number; readonly fault: Fault; readonly advice: string };

/** Milliseconds. */
const PATIENCE = 20_000;

export async function testProvider(config: ProviderConfig, key: string | undefined): Promise<ProviderTest> {
  const started = performance.now();
  const spent = () => Math.round(performance.now() - started);
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const answer = await createCallModel(config, key)(
      {
        instructions: 'Answer with the JSON object {"ready": true} and nothing else.',
        messages: [{ role: 'user', content: 'Are you ready?' }],
        mode: config.structured,
        wireSchema: {
          type: 'object',
          properties: { ready: { type: 'boolean' } },
          required: ['ready'],
          additionalProperties: false,
        },
        schemaName: 'ready',
        parameters: { maxOutputTokens: 1_000 },
      },
      signal,
    );
    return { ok: true, milliseconds: spent(), structured: readJson(answer.text).ok };
  } catch (error) {
    const fault = classifyError(signal.aborted ? signal.reason : error, Date.now());
    return { ok: false, milliseconds: spent(), fault, advice: ADVICE[fault.class] };
  }
}

const ADVICE: Readonly<Record<FaultClass, string>> = {
  timeout: 'The server took longer than 20 seconds. See whether it is busy, or loads the model first.',
  'rate-limit': 'The key works, but its limit is reached. Wait, or raise the limit at the provider.',
  authentication: 'The key was refused or has no credit. See that it is complete, of this provider, and not revoked.',
  connection: 'Nothing answers at this address. See the address, the port and the firewall.',
  server: 'The address answers with a fault of its own. See the status page of the provider and try again.',
  refusal: 'The model refused even the test question. See the content filter of the deployment.',
  truncated: 'The model used up its answer before it was ready. Choose a model with a larger limit.',
  validation: 'The model answered, but not with JSON. Choose “prompt” for structured output.',
  'schema-refused': 'The model takes no JSON Schema. Choose “JSON object” or “prompt” for structured output.',
  'not-found': 'The address or the model is unknown there. With Azure, the model is the name of your deployment.',
  'too-long': 'The model reads too little for even the test question. Choose another model.',
  request: 'The provider did not accept the request. See the model, the address and the kind of API.',
  'breaker-open': 'Try again in a minute.',
  overload: 'Try again in a moment.',
  budget: 'Raise the budget.',
  cancelled: 'The test was cancelled.',
  unknown: 'Something unexpected happened; the detail says what.',
};
