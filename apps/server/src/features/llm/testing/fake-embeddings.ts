// For tests: a model on loopback that makes vectors of texts. Texts with the same words have vectors near each other, and Django is as good as Python.
import { LLMock } from '@copilotkit/aimock';
import { z } from 'zod';

export interface FakeEmbeddings {
  readonly url: string;
  /** Each text, the newest last. */
  sent(): readonly string[];
  /** Whether it answers with 500. */
  fail(now: boolean): void;
  stop(): Promise<void>;
}

const Asked = z.object({ input: z.array(z.string()) });
const DIMENSIONS = 64;

export async function startFakeEmbeddings(): Promise<FakeEmbeddings> {
  const mock = new LLMock({ port: 0, logLevel: 'silent' });
  const sent: string[] = [];
  let isDown = false;
  mock.mount('/vectors', {
    handleRequest: async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      const { input } = Asked.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      if (!isDown) sent.push(...input);
      const body = {
        ...{ object: 'list', model: 'text-embedding-3-small', usage: { prompt_tokens: 9, total_tokens: 9 } },
        data: input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) })),
      };
      response
        .writeHead(isDown ? 500 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(isDown ? { error: { message: 'Made to fail' } } : body));
      return true;
    },
  });
  await mock.start();
  return {
    url: `${mock.url}/vectors/v1`,
    sent: () => sent,
    fail: (now) => {
      isDown = now;
    },
    stop: () => mock.stop(),
  };
}

/** The words of a text, each at a place of its own as far as there is room; not of length 1, as some models give them. */
function vectorOf(text: string): number[] {
  const vector = Array.from({ length: DIMENSIONS }, () => 0);
  for (const word of text
    .toLowerCase()
    .replace('django', 'python')
    .match(/\p{L}+/gu) ?? []) {
    const at = [...word].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % DIMENSIONS, 7);
    vector[at] = (vector[at] ?? 0) + 2;
  }
  return vector;
}
