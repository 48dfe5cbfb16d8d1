// A real Vitae and a real browser for tests: the server from source (or dist) on a free port with a data folder of its
// own, the set-up link that it printed, windows of the browser, and everything closed again.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { makeDataFolder } from './data-folder.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A first start makes a database cluster; on a busy machine that takes a while. */
const START_TIME = 120_000;
const STOP_TIME = 15_000;
/** What a page may take to show something, in milliseconds. */
const PATIENCE = 40_000;

export interface ServerOptions {
  /** Further environment, e.g. `VITAE_MAX_UPLOAD_MB`. */
  env?: Record<string, string>;
  /** Of an earlier start, to go on with its data; by default a new one, which `stop` removes. */
  dataFolder?: string;
  /** With nothing in its data folder, as somebody starts Vitae who has just installed it. */
  firstStart?: boolean;
  /** `dist` tests what `npm run build` made. */
  from?: 'source' | 'dist';
}

export interface TestServer {
  /** `http://localhost:<port>`, without a slash at the end. */
  url: string;
  /** Undefined when there is an admin already. */
  setupLink: string | undefined;
  dataFolder: string;
  /** Everything that the server wrote so far. */
  output: () => string;
  /** As an admin would: asks to stop, waits, and removes the data folder that this start made. */
  stop: () => Promise<void>;
  /** As a power cut would: `kill -9` for the process. The data folder stays. */
  kill: () => Promise<void>;
}

function command(from: 'source' | 'dist'): string[] {
  const main = join(ROOT, 'apps/server', from === 'dist' ? 'dist/main.js' : 'src/main.ts');
  return from === 'dist' ? [main] : ['--conditions=vitae-source', main];
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

const READY = /Vitae is ready: (http:\/\/\S+)/;
const SETUP_TOKEN = /\/setup#token=[^\s"]+/;
/** The greeting may come in two pieces; milliseconds. */
const GREETING_TIME = 50;

/** Waits for the line that says where the server is. Throws, with what it wrote, when that line doesn't come. */
async function untilReady(
  child: ChildProcess,
  output: () => string,
): Promise<{ url: string; setupLink: string | undefined }> {
  await new Promise<void>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`${reason}\n${output()}`));
    const timer = setTimeout(() => fail('The server is not ready in time.'), START_TIME);
    child.stdout?.on('data', () => {
      if (!READY.test(output())) return;
      clearTimeout(timer);
      setTimeout(resolve, GREETING_TIME);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`The server ended with ${code}.`);
    });
  });
  const url = (READY.exec(output())?.[1] ?? '').replace(/\/$/, '');
  const path = SETUP_TOKEN.exec(output())?.[0];
  return { url, setupLink: path === undefined ? undefined : url + path };
}

export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  if (!existsSync(join(ROOT, 'apps/web/dist/index.html'))) {
    throw new Error('The web app is not built: run `npm run build` first.');
  }
  const made = options.dataFolder === undefined;
  const dataFolder = options.dataFolder ?? (await makeDataFolder({ empty: options.firstStart ?? false }));
  let written = '';
  const child = spawn(process.execPath, command(options.from ?? 'source'), {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', VITAE_DATA: dataFolder, VITAE_REQUESTS_PER_MINUTE: '6000', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = () => written;
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (written += String(chunk)));
  const stop = async () => {
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), STOP_TIME);
    await ended(child);
    clearTimeout(patience);
    if (made) await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const { url, setupLink } = await untilReady(child, output).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await ended(child);
  };
  return { url, setupLink, dataFolder, output, stop, kill };
}

export const ADMIN = {
  name: 'Robin Example',
  email: 'robin@example.com',
  password: 'a sentence for the tests',
  workspaceName: 'Example Recruiting',
} as const;

/** Makes the admin over HTTP, for tests that are not about the set-up page. Gives the cookies of the session. */
export async function setUp(server: TestServer): Promise<{ cookie: string }> {
  const token = new URLSearchParams(new URL(server.setupLink ?? '').hash.slice(1)).get('token');
  const reply = await fetch(`${server.url}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ token, ...ADMIN }),
  });
  if (!reply.ok) throw new Error(`The set-up was answered with ${reply.status}: ${await reply.text()}`);
  return { cookie: cookiesOf(reply) };
}

/** Somebody signs up as a candidate; the server must allow that (`VITAE_OPEN_SIGN_UP`). Gives the cookies of the session. */
export async function signUp(server: TestServer, person: { name: string; email: string }): Promise<{ cookie: string }> {
  const reply = await fetch(`${server.url}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ ...person, password: ADMIN.password }),
  });
  if (!reply.ok) throw new Error(`The sign-up was answered with ${reply.status}: ${await reply.text()}`);
  return { cookie: cookiesOf(reply) };
}

function cookiesOf(reply: Response): string {
  return reply.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
}

/** A window of its own for somebody who is signed in with these cookies, or for nobody. */
export async function openContext(
  browser: Browser,
  server: TestServer,
  session?: { cookie: string },
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: server.url, ...options });
  context.setDefaultTimeout(PATIENCE);
  const cookies = (session?.cookie ?? '').split('; ').filter((cookie) => cookie !== '');
  await context.addCookies(
    cookies.map((cookie) => {
      const [name = '', ...value] = cookie.split('=');
      return { name, value: value.join('='), url: server.url };
    }),
  );
  return context;
}
