// A real server on a data folder of its own, as `npm start` runs it, with a key to call it.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const server = path.join(root, 'apps/server/dist');
const EMAIL = 'bench@example.com';

export interface BenchServer {
  readonly address: string;
  readonly key: string;
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
    VITAE_ADMIN_EMAIL: EMAIL,
    VITAE_ADMIN_PASSWORD: 'only for this measurement',
  };
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(server, 'main.js')], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address, () => child.exitCode === null);
  const startedIn = performance.now() - started;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [path.join(server, 'admin.js'), 'key', 'create', '--email', EMAIL], {
    env: environment,
  });
  const key = /vitae_\S+/.exec(stdout)?.[0];
  if (key === undefined || child.pid === undefined) throw new Error('The server made no key.');
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    await rm(data, { recursive: true, force: true });
  };
  return { address, key, pid: child.pid, startedIn, stop };
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

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
