// For the isolation test: sends a filled request as somebody.
import type { FilledRequest } from './fill-request.ts';
import type { Person, Scene } from './scene.ts';

export interface Credentials {
  readonly person?: Person;
  readonly key?: string;
}

/** A stream of events does not end by itself; milliseconds. */
const LISTENING = 400;

export async function sendFilled(
  { url, resume }: Pick<Scene, 'url' | 'resume'>,
  { person, key }: Credentials,
  request: FilledRequest,
): Promise<{ status: number; text: string }> {
  const response = await fetch(`${url}${request.path}`, {
    method: request.method,
    redirect: 'manual',
    headers: {
      origin: url,
      ...(person === undefined ? {} : { cookie: person.browser.cookie() }),
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...request.headers,
      ...(request.body && 'json' in request.body ? { 'content-type': 'application/json' } : {}),
    },
    ...bodyOf(request, resume),
  });
  return { status: response.status, text: await readSome(response) };
}

function bodyOf({ body }: FilledRequest, resume: Buffer): { body?: FormData | string } {
  if (body === undefined) return {};
  if ('json' in body) return { body: JSON.stringify(body.json) };
  const form = new FormData();
  for (const [name, value] of Object.entries(body.fields ?? {})) form.set(name, value);
  form.set(
    body.upload,
    new Blob([Uint8Array.from(body.content === undefined ? resume : Buffer.from(body.content))]),
    'resume.txt',
  );
  return { body: form };
}

async function readSome(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return await response.text();
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  const timer = setTimeout(() => void reader?.cancel(), LISTENING);
  for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) {
    text += decoder.decode(next.value, { stream: true });
  }
  clearTimeout(timer);
  return text;
}
