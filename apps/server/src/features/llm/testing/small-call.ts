// For tests: a call that is answered by `{"name":"Mira"}`.
import type { LlmRunOptions } from '../llm-runs.ts';

/** Milliseconds: shorter than the rest of most minutes, so that who is refused by the limit doesn't wait for the next one. */
const DEADLINE = 20_000;

export const SMALL_ANSWER = '{"name":"Mira"}';

export function smallCall(): LlmRunOptions {
  return {
    version: {
      template: 'small',
      version: 1,
      instructions: 'Read.',
      schema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
      grounded: false,
      redacted: false,
      // What is set aside is little more than what is used.
      parameters: { maxOutputTokens: 20 },
      limits: { deadline: DEADLINE, retries: 0, repairs: 0, splitAbove: 50_000 },
    },
    input: { text: { text: 'Mira', segments: [] }, leftOut: [], sensitive: [] },
    workspaceId: null,
    resumeId: null,
  };
}
