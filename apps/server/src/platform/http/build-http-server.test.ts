import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { ProblemDetails, VitaeError } from '@vitae/schema';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { HttpFeature } from './http-feature.ts';
import { startTestHttp, type TestHttp } from './testing/test-http.ts';

const running: TestHttp[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ app }) => app.close()));
});

async function start(...args: Parameters<typeof startTestHttp>): Promise<TestHttp> {
  const http = await startTestHttp(...args);
  running.push(http);
  return http;
}

const SECRET = 'select * from /var/secret where name = Wilhelmina';

const routes: HttpFeature['routes'] = (app) => {
  const open = { access: 'open' } as const;
  app.route({
    method: 'POST',
    url: '/api/number',
    config: open,
    schema: { body: z.object({ number: z.int() }), response: { 200: z.object({ number: z.int() }) } },
    handler: async (request) => request.body,
  });
  app.route({
    method: 'GET',
    url: '/api/broken',
    config: open,
    handler: () => {
      throw new Error(SECRET);
    },
  });
  app.route({
    method: 'GET',
    url: '/api/bad-reply',
    config: open,
    schema: { response: { 200: z.object({ number: z.int() }) } },
    handler: async () => JSON.parse(`{"number":"${SECRET}"}`),
  });
  app.route({
    method: 'GET',
    url: '/api/known',
    config: open,
    handler: () => {
      throw new VitaeError('resource.version-conflict');
    },
  });
  app.route({ method: 'GET', url: '/api/staff', config: { access: { roles: ['admin'] } }, handler: async () => ({}) });
  app.route({
    method: 'POST',
    url: '/api/upload',
    config: open,
    handler: async (request) => {
      for await (const part of request.files()) await part.toBuffer();
      return {};
    },
  });
};

const json = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json' },
});

async function problemOf(response: Response): Promise<ProblemDetails> {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = ProblemDetails.parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.instance).toBe(response.headers.get('x-request-id'));
  return problem;
}

describe('every failure is a problem', () => {
  const upload = (bytes: number): RequestInit => {
    const body = new FormData();
    body.append('files', new Blob(['x'.repeat(bytes)]), 'a.txt');
    return { method: 'POST', body };
  };
  it.each<[string, string, RequestInit | undefined, number, string]>([
    ['a wrong value', '/api/number', json('{"number":"one"}'), 400, 'request.invalid'],
    ['JSON that is none', '/api/number', json('{"number":'), 400, 'request.invalid'],
    ['prototype poisoning', '/api/number', json('{"__proto__":{"number":1}}'), 400, 'request.invalid'],
    ['an empty body', '/api/number', json(''), 400, 'request.invalid'],
    ['a body that is too large', '/api/number', json('9'.repeat(3_000_000)), 413, 'request.too-large'],
    ['another type of body', '/api/number', { method: 'POST', body: 'number=1' }, 415, 'request.unsupported-type'],
    ['a file that is too large', '/api/upload', upload(2000), 413, 'request.too-large'],
    ['no multipart where files go', '/api/upload', json('{}'), 415, 'request.unsupported-type'],
    ['something unforeseen', '/api/broken', undefined, 500, 'server.internal'],
    ['a reply that breaks its contract', '/api/bad-reply', undefined, 500, 'server.internal'],
    ['an expected refusal', '/api/known', undefined, 412, 'resource.version-conflict'],
    ['no session', '/api/staff', undefined, 401, 'auth.required'],
    ['the wrong role', '/api/staff', { headers: { 'x-test-caller': 'yes' } }, 404, 'resource.not-found'],
    ['an unknown path', '/api/nothing', { headers: { accept: 'text/html' } }, 404, 'resource.not-found'],
    ['an unknown method', '/api/known', { method: 'DELETE' }, 404, 'resource.not-found'],
    ['an address that cannot be read', '/api/%zz', undefined, 400, 'request.invalid'],
  ])('%s', async (_what, path, init, status, code) => {
    const http = await start(routes);
    const response = await http.send(path, init);
    expect(response.status).toBe(status);
    const problem = await problemOf(response);
    expect(problem.type).toBe(`urn:vitae:problem:${code}`);
    expect(JSON.stringify(problem)).not.toMatch(/select|secret|at \w+ \(|node_modules|FST_/i);
  });

  it('names the value that is wrong', async () => {
    const http = await start(routes);
    const problem = await problemOf(await http.send('/api/number', json('{"number":"one"}')));
    expect(problem.errors).toMatchObject([{ path: 'body.number' }]);
  });

  it('says what is wrong with the body as a whole', async () => {
    const http = await start(routes);
    const detailOf = async (init: RequestInit) => (await problemOf(await http.send('/api/number', init))).detail;
    expect(await detailOf(json('{"number":'))).toBe('The body is not valid JSON.');
    expect(await detailOf(json(''))).toBe('The body is empty. Send JSON.');
    expect(await detailOf({ method: 'POST', body: 'number=1' })).toContain('This content type is not taken here.');
  });

  it.each([
    ['address', `/api/known?${'x'.repeat(20_000)}`, {}],
    ['headers', '/api/known', { 'x-long': 'x'.repeat(20_000) }],
  ])('also for %s that are too long', async (_what, path, headers) => {
    const http = await start(routes);
    const problem = await problemOf(await http.send(path, { headers }));
    expect(problem).toMatchObject({ status: 431, type: 'urn:vitae:problem:request.headers-too-large' });
  });

  it('also for bytes that are no request', async () => {
    const http = await start(routes);
    const socket = connect(Number(new URL(http.url).port), '127.0.0.1');
    socket.write('NONSENSE\r\n\r\n');
    const answer = await text(socket);
    expect(answer).toContain('HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json');
    expect(answer).toContain('"urn:vitae:problem:request.invalid"');
  });
});

describe('HEAD and OPTIONS', () => {
  it('HEAD answers like GET, without a body', async () => {
    const http = await start(routes);
    const staff = { headers: { 'x-test-caller': 'yes' } };
    for (const [path, init] of [
      ['/openapi.json', {}],
      ['/api/staff', staff],
      ['/api/staff', {}],
    ] as const) {
      const [head, get] = [await http.send(path, { method: 'HEAD', ...init }), await http.send(path, init)];
      expect(head.status).toBe(get.status);
      expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
      expect(await head.text()).toBe('');
    }
  });

  it('OPTIONS tells the methods of a path, and nothing about one that is not there', async () => {
    const http = await start(routes);
    const options = await http.send('/api/staff', { method: 'OPTIONS' });
    expect(options.status).toBe(204);
    expect(options.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect((await http.send('/api/number', { method: 'OPTIONS' })).headers.get('allow')).toBe('OPTIONS, POST');
    expect((await http.send('/api/nothing', { method: 'OPTIONS' })).status).toBe(404);
  });
});

describe('the server', () => {
  it('does not start when a route under /api does not say who may call it', async () => {
    const forgetful: HttpFeature['routes'] = (app) => {
      app.route({ method: 'GET', url: '/api/forgotten', handler: async () => ({}) });
    };
    await expect(startTestHttp(forgetful)).rejects.toThrow('GET /api/forgotten does not declare its access');
  });

  it('sends headers that keep pages to their own origin', async () => {
    const http = await start(routes);
    const { headers } = await http.send('/api/known');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('logs the pattern of the route, never the address', async () => {
    const http = await start(routes);
    await http.send('/api/known?text=Wilhelmina');
    const line = http.lines.map((each) => JSON.parse(each)).find((each) => each.msg === 'request');
    expect(line).toMatchObject({ method: 'GET', route: '/api/known', status: 412 });
    expect(http.lines.join()).not.toContain('Wilhelmina');
  });

  it('lets other origins in only when they are named, and without cookies', async () => {
    const http = await start(routes, { config: { corsOrigins: ['https://partner.example'] } });
    const preflight = (origin: string) =>
      http.send('/api/number', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    const named = await preflight('https://partner.example');
    expect(named.headers.get('access-control-allow-origin')).toBe('https://partner.example');
    expect(named.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await preflight('https://other.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lets a running request end before it closes', async () => {
    let release: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    const http = await startTestHttp((app) => {
      app.route({
        method: 'GET',
        url: '/api/slow',
        config: { access: 'open' },
        handler: async () => {
          await waiting;
          return { done: true };
        },
      });
    });
    const answer = http.send('/api/slow');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = http.app.close();
    release();
    expect(await (await answer).json()).toEqual({ done: true });
    await closed;
    await expect(http.send('/api/known')).rejects.toThrow();
  });
});

describe('requests of other sites', () => {
  it.each<[string, Record<string, string>, number]>([
    ['a page of another site', { origin: 'https://elsewhere.example' }, 400],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }, 400],
    ['a page without an origin', { origin: 'null' }, 400],
    ['a form of another site in a browser that sends no Origin', { 'sec-fetch-site': 'cross-site' }, 400],
    ['a page of a sister site', { 'sec-fetch-site': 'same-site' }, 400],
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a program', {}, 200],
  ])('%s', async (_who, headers, status) => {
    const http = await start(routes);
    const init = { ...json('{"number":1}'), headers: { 'content-type': 'application/json', ...headers } };
    expect((await http.send('/api/number', init)).status).toBe(status);
  });

  it('are told from our own by the public address, when there is one', async () => {
    const http = await start(routes, { config: { publicUrl: 'https://vitae.example' } });
    const statusFrom = async (origin: string) =>
      (
        await http.send('/api/number', {
          ...json('{"number":1}'),
          headers: { 'content-type': 'application/json', origin },
        })
      ).status;
    expect(await statusFrom('https://vitae.example')).toBe(200);
    expect(await statusFrom(http.url)).toBe(200);
    expect(await statusFrom('http://vitae.example')).toBe(400);
    expect(await statusFrom('https://vitae.example.elsewhere.example')).toBe(400);
  });
});
