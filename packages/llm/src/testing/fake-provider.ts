// A provider on loopback that speaks the real wire formats, for tests.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LLMock } from '@copilotkit/aimock';

export interface FakeProvider {
  /** Ends in `/v1`. */
  readonly url: string;
  readonly mock: LLMock;
  /** Bodies of all requests as they came, the newest last. */
  bodies(): string[];
  /** An address, ending in `/v1`, at which every request gets what `reply` makes: for what the mock itself can't do. */
  at(name: string, reply: Reply): string;
  stop(): Promise<void>;
}

/** `count` is how many requests came to this address, from 1. */
export type Reply = (
  response: ServerResponse,
  of: { readonly body: string; readonly count: number; readonly request: IncomingMessage },
) => void | Promise<void>;

export async function startFakeProvider(): Promise<FakeProvider> {
  const mock = new LLMock({ port: 0, logLevel: 'silent' });
  const raw: string[] = [];
  await mock.start();
  return {
    url: `${mock.url}/v1`,
    mock,
    bodies: () => [...mock.getRequests().map(({ body }) => JSON.stringify(body)), ...raw],
    at: (name, reply) => {
      let count = 0;
      mock.mount(`/${name}`, {
        handleRequest: async (request, response) => {
          const chunks: Buffer[] = [];
          for await (const chunk of request) chunks.push(Buffer.from(chunk));
          const body = Buffer.concat(chunks).toString('utf8');
          raw.push(body);
          count++;
          await reply(response, { body, count, request });
          return true;
        },
      });
      return `${mock.url}/${name}/v1`;
    },
    stop: () => mock.stop(),
  };
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** A reply of the Responses API. `usage` of a hundred tokens in and ten out where none is given. */
export function responsesReply(text: string, given: Record<string, unknown> = {}) {
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1_760_000_000,
    status: 'completed',
    model: 'gpt-6-luna',
    output: [
      {
        type: 'message',
        id: 'msg_1',
        role: 'assistant',
        status: 'completed',
        content: [{ type: 'output_text', text, annotations: [] }],
      },
    ],
    usage: {
      input_tokens: 100,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: 10,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 110,
    },
    incomplete_details: null,
    error: null,
    ...given,
  };
}

/** A reply of Chat Completions. */
export function chatReply(message: Record<string, unknown>, finish = 'stop') {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_760_000_000,
    model: 'gpt-6-luna',
    choices: [{ index: 0, message: { role: 'assistant', content: null, ...message }, finish_reason: finish }],
    usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
  };
}
