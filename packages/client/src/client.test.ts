import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { createVitaeClient } from './client.ts';
import { problemCode } from './problem-replies.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

const problem = { type: 'urn:vitae:problem:resource.not-found', title: 'Nothing.', status: 404, instance: 'r1' };
const path = { id: '0197a3c0-0000-7000-8000-000000000000' };

describe('the client', () => {
  it('sends the key and gives what came', async () => {
    const baseUrl = await serve((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ items: [], nextCursor: request.headers.authorization, url: request.url }));
    });
    const client = createVitaeClient({ baseUrl: `${baseUrl}/`, apiKey: 'vitae_key' });
    const { data, error } = await client.GET('/api/resumes', { params: { query: { limit: 5, text: 'a b' } } });
    expect(error).toBeUndefined();
    expect(data).toEqual({ items: [], nextCursor: 'Bearer vitae_key', url: '/api/resumes?limit=5&text=a%20b' });
  });

  it('gives the problem that the server told', async () => {
    const baseUrl = await serve((_request, response) => {
      response.writeHead(404, { 'content-type': 'application/problem+json; charset=utf-8' });
      response.end(JSON.stringify(problem));
    });
    const { data, error } = await createVitaeClient({ baseUrl }).GET('/api/resumes/{id}', { params: { path } });
    expect(data).toBeUndefined();
    expect(error).toEqual(problem);
    expect(error && problemCode(error)).toBe('resource.not-found');
  });

  it('makes a problem of a proxy’s page', async () => {
    const baseUrl = await serve((_request, response) => {
      response.writeHead(502, { 'content-type': 'text/html' });
      response.end('<h1>Bad gateway</h1>');
    });
    const { error, response } = await createVitaeClient({ baseUrl }).GET('/api/me');
    expect(error).toMatchObject({ status: 502, title: 'The server answered 502.' });
    expect(error && problemCode(error)).toBe('client.unexpected');
    expect(response.status).toBe(502);
  });

  it('makes a problem of a server that does not answer, and rejects when aborted', async () => {
    const client = createVitaeClient({ baseUrl: 'http://127.0.0.1:1' });
    const { error } = await client.GET('/api/me');
    expect(error && problemCode(error)).toBe('client.unreachable');
    const signal = AbortSignal.abort();
    await expect(client.GET('/api/me', { signal })).rejects.toThrow(/abort/i);
  });
});

describe('an upload', () => {
  const received = async (
    baseUrl: Promise<string>,
    file: Blob | AsyncIterable<Uint8Array>,
    onProgress?: (n: number) => void,
  ) =>
    createVitaeClient({ baseUrl: await baseUrl }).uploadResume(file, {
      filename: 'a "b".txt',
      idempotencyKey: 'k1',
      source: 'cli',
      ...(onProgress ? { onProgress } : {}),
    });
  const echo = () =>
    serve(async (request, response) => {
      const form = await new Response(await text(request), {
        headers: { 'content-type': request.headers['content-type'] ?? '' },
      }).formData();
      const file = form.get('file');
      const content = (file instanceof Blob ? await file.text() : '') + (form.get('source') ?? '');
      response.writeHead(202, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ resumeId: content, processingJobId: `${request.headers['idempotency-key']}` }));
    });

  it('sends a file whole', async () => {
    const { data } = await received(echo(), new Blob(['my cv']));
    expect(data).toEqual({ resumeId: 'my cvcli', processingJobId: 'k1' });
  });

  it('streams what comes in parts and tells how far it is', async () => {
    const parts = async function* () {
      for (const part of ['my ', 'long ', 'cv']) yield new TextEncoder().encode(part);
    };
    const progress: number[] = [];
    const { data } = await received(echo(), parts(), (sent) => progress.push(sent));
    expect(data?.resumeId).toBe('my long cvcli');
    expect(progress).toEqual([3, 8, 10]);
  });

  it('gives the problem of a refusal, and one of its own for a strange answer', async () => {
    const refusing = serve((request, response) => {
      request.resume();
      response.writeHead(413, { 'content-type': 'application/problem+json' });
      response.end(JSON.stringify({ ...problem, type: 'urn:vitae:problem:request.too-large', status: 413 }));
    });
    const { error } = await received(refusing, new Blob(['x']));
    expect(error && problemCode(error)).toBe('request.too-large');
    const strange = serve((_request, response) => void response.end('hello'));
    expect((await received(strange, new Blob(['x']))).error?.title).toBe('The server answered 200.');
  });
});
