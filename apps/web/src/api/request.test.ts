import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { apiUrl, request } from './request.ts';

afterEach(() => vi.unstubAllGlobals());

const answer = (body: unknown, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(body), { status })));

describe('a call to the server', () => {
  it('gives the value that the schema describes', async () => {
    answer({ needed: true, more: 1 });
    expect(await request(z.object({ needed: z.boolean() }), '/api/setup')).toEqual({ needed: true });
  });
  it('refuses a reply that does not follow the schema', async () => {
    answer({ needed: 'yes' });
    const call = request(z.object({ needed: z.boolean() }), '/api/setup');
    await expect(call).rejects.toMatchObject({ code: 'malformed', status: 200 });
  });
  it('says that nothing answered', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    await expect(request(z.unknown(), '/api/setup')).rejects.toMatchObject({ code: 'unreachable', retryable: true });
  });
  it('lets an abort through as it is', async () => {
    const controller = new AbortController();
    controller.abort();
    vi.stubGlobal('fetch', () => Promise.reject(controller.signal.reason));
    const call = request(z.unknown(), '/api/setup', { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });
  it('leaves empty values out of the address', () => {
    expect(apiUrl('/api/resumes', { text: '', status: undefined, limit: 50 })).toBe('/api/resumes?limit=50');
  });
});
