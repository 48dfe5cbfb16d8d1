// The API of a running server, for what a test only needs to be there.
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestServer } from './harness.ts';

interface Session {
  readonly cookie: string;
}

/** Calls the API as somebody who is signed in, and gives the text of the reply. Throws for any reply but a good one. */
export const callAs =
  (server: TestServer, { cookie }: Session) =>
  async (method: string, path: string, body?: object): Promise<string> => {
    const json = body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' };
    const sent = body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) };
    const headers = { origin: server.url, cookie, ...json };
    const reply = await fetch(`${server.url}${path}`, { method, headers, ...sent });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${method} ${path} was answered with ${reply.status}: ${text}`);
    return text;
  };
export type Call = ReturnType<typeof callAs>;

/** Milliseconds between two looks at an import. */
const LOOK_AGAIN = 200;

/** Uploads a plain text, and waits until every engine has read it. Gives the id of the résumé. */
export async function importText(call: Call, name: string, text: string): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([text]), name);
  const { resumeId }: { resumeId: string } = JSON.parse(await call('POST', '/api/resumes/upload', form));
  for (;;) {
    const status: { status: string; secondReading?: string } = JSON.parse(
      await call('GET', `/api/resumes/${resumeId}/status`),
    );
    if (status.status === 'done' && status.secondReading !== 'waiting') return resumeId;
    await sleep(LOOK_AGAIN);
  }
}

/** Sets up the model at this address as the only provider. */
export async function addProvider(call: Call, baseUrl: string): Promise<void> {
  const provider = { name: 'House model', kind: 'openai', baseUrl, model: 'gpt-6-luna', key: 'sk-first' };
  await call('POST', '/api/admin/llm/providers', { ...provider, requestsPerMinute: 1_000 });
}

/** A second version of the CV extractor, whose instructions begin with these words; a draft. */
export async function draftVersion(call: Call, words: string): Promise<void> {
  const template: { versions: { content: { instructions: string } }[] } = JSON.parse(
    await call('GET', '/api/templates/cv-data-extractor'),
  );
  const content = template.versions[0]?.content;
  const instructions = `${words} ${content?.instructions}`;
  await call('PUT', '/api/templates/cv-data-extractor', {
    content: { ...content, instructions, limits: { retries: 0 } },
  });
}
