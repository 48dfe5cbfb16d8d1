import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHttp, type TestHttp } from './testing/test-http.ts';

let folder: string;
let http: TestHttp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-web-'));
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true });
  await writeFile(join(folder, 'dist', 'index.html'), '<title>Vitae</title>');
  await writeFile(join(folder, 'dist', 'assets', 'main-8f3a.js'), 'export {}');
  await writeFile(join(folder, 'secret.txt'), 'not for everybody');
  http = await startTestHttp(() => undefined, { config: { webFolder: join(folder, 'dist'), requestsPerMinute: 3 } });
});
afterAll(async () => {
  await http.app.close();
  await rm(folder, { recursive: true, force: true });
});

const page = { headers: { accept: 'text/html,application/xhtml+xml' } };

describe('the web app', () => {
  it.each(['/', '/resumes/42', '/setup', '/a.b/c?d=e'])('answers %s with the page, always fresh', async (path) => {
    const response = await http.send(path, page);
    expect([response.status, await response.text()]).toEqual([200, '<title>Vitae</title>']);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets hashed files be kept for a year', async () => {
    const response = await http.send('/assets/main-8f3a.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toContain('javascript');
  });

  it.each(['/api/nothing', '/api', '/API/nothing', '/assets/gone.js', '/health/nothing', '/docs/nothing', '/metrics'])(
    'never answers %s with a page',
    async (path) => {
      const response = await http.send(path, page);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json; charset=utf-8',
      ]);
    },
  );

  it('gives programs no page, and takes no writes', async () => {
    expect((await http.send('/resumes/42', { headers: { accept: 'application/json' } })).status).toBe(404);
    expect((await http.send('/resumes/42', { method: 'POST', ...page })).status).toBe(404);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5c..%5csecret.txt'])(
    'does not leave its folder for %s',
    async (path) => {
      expect(await (await http.send(path)).text()).not.toContain('not for everybody');
    },
  );
});
