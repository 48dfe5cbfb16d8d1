// A real server on a data folder of its own, as `npm start` runs it, with a session to call it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const server = path.join(root, 'apps/server/dist');
const ADMIN = { email: 'bench@example.com', password: 'only for this measurement' };
// As in scripts/start.mjs.
const FLAGS = ['--enable-source-maps', '--max-semi-space-size=8'];

export interface BenchServer {
  readonly address: string;
  /** Of a signed-in admin. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of the programs that run now; the workers that were asked for come behind the server itself. */
  readonly pids: readonly number[];
  readonly dataFolder: string;
  /** Milliseconds from the start of the process to readiness. */
  readonly startedIn: number;
  /** `kill -9` of the program at this place of `pids`, which is then started again: what it started has to end by itself. */
  kill(program: number): Promise<void>;
  stop(): Promise<void>;
}

export interface BenchServerOptions {
  /** Of a PostgreSQL server; the embedded one when not given. */
  readonly databaseUrl?: string | undefined;
  /** Made when it is not there, and kept for the next time; one that goes when the server stops when not given. */
  readonly dataFolder?: string | undefined;
  /** Processes that only work, beside one that only answers; 0 means one process for everything. */
  readonly workers?: number;
  /** Documents that each program reads at a time; as it comes when not given. */
  readonly concurrency?: number | undefined;
}

export async function startBenchServer(options: BenchServerOptions = {}): Promise<BenchServer> {
  const { databaseUrl, dataFolder, workers = 0, concurrency } = options;
  const data = dataFolder ?? (await mkdtemp(path.join(tmpdir(), 'vitae-bench-')));
  await mkdir(data, { recursive: true });
  const port = await freePort();
  const environment = {
    ...process.env,
    VITAE_DATA: data,
    VITAE_ADMIN_EMAIL: ADMIN.email,
    VITAE_ADMIN_PASSWORD: ADMIN.password,
    // One caller sends everything.
    VITAE_REQUESTS_PER_MINUTE: '1000000',
    VITAE_LOG_LEVEL: 'warn',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    ...(concurrency === undefined ? {} : { VITAE_IMPORT_CONCURRENCY: String(concurrency) }),
  };
  const start = (own: Readonly<Record<string, string>>) =>
    spawn(process.execPath, [...FLAGS, path.join(server, 'main.js')], {
      env: { ...environment, ...own },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const address = `http://127.0.0.1:${port}`;
  const roles = [workers === 0 ? undefined : 'api,scheduler', ...Array.from({ length: workers }, () => 'worker')];
  const startProgram = async (program: number): Promise<ChildProcess> => {
    const role = roles[program];
    const child = start({ PORT: String(port), ...(role === undefined ? {} : { VITAE_ROLES: role }) });
    if (program === 0) await untilReady(address, () => child.exitCode === null);
    return child;
  };
  const started = performance.now();
  const programs = [await startProgram(0)];
  const startedIn = performance.now() - started;
  for (let worker = 1; worker <= workers; worker++) programs.push(await startProgram(worker));
  const headers = { cookie: await signIn(address), origin: address };
  return {
    address,
    headers,
    get pids() {
      return programs.map(pidOf);
    },
    dataFolder: data,
    startedIn,
    kill: async (program) => {
      const child = programs[program];
      if (child === undefined) throw new Error(`There is no program ${program}.`);
      await end(child, 'SIGKILL');
      programs[program] = await startProgram(program);
    },
    stop: async () => {
      await Promise.all(programs.map((child) => end(child, 'SIGTERM')));
      if (dataFolder === undefined) await rm(data, { recursive: true, force: true });
    },
  };
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('A server has no process.');
  return pid;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
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
