// A real server on a data folder of its own, as `npm start` runs it, with a session to call it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const server = path.join(root, 'apps/server/dist');
const ADMIN = { email: 'bench@example.com', password: 'only for this measurement' };

export interface BenchServer {
  readonly address: string;
  /** Of a signed-in admin. */
  readonly headers: Readonly<Record<string, string>>;
  readonly pid: number;
  /** Milliseconds from the start of the process to readiness. */
  readonly startedIn: number;
  stop(): Promise<void>;
}

export async function startBenchServer(): Promise<BenchServer> {
  const data = await mkdtemp(path.join(tmpdir(), 'vitae-bench-'));
  const port = await freePort();
  const environment = {
    ...process.env,
    PORT: String(port),
    VITAE_DATA: data,
    VITAE_ADMIN_EMAIL: ADMIN.email,
    VITAE_ADMIN_PASSWORD: ADMIN.password,
  };
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(server, 'main.js')], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address, () => child.exitCode === null);
  const startedIn = performance.now() - started;
  const cookie = await signIn(address);
  if (child.pid === undefined) throw new Error('The server has no process.');
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    await rm(data, { recursive: true, force: true });
  };
  return { address, headers: { cookie, origin: address }, pid: child.pid, startedIn, stop };
}

async function untilReady(address: string, isAlive: () => boolean): Promise<void> {
  while (isAlive()) {
    const ready = await fetch(`${address}/health/ready`).then(
      (reply) => reply.ok,
      () => false,
    );
    if (ready) return;
    await sleep(10);
  }
  throw new Error('The server ended before it was ready. Build it first: npm run build');
}

async function signIn(address: string): Promise<string> {
  const reply = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify(ADMIN),
  });
  if (!reply.ok) throw new Error(`sign-in: ${reply.status} ${await reply.text()}`);
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
