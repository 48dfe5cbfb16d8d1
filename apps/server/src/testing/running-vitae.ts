// For tests: the whole program in a process group of its own, as `npm start` runs it, with an admin and a key.
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isPostgres, readPostmaster } from '../platform/database/embedded/postmaster-file.ts';
import { joinDatabase, type OpenDatabase } from '../platform/database/open-database.ts';
import { type ChildProgram, startChild } from '../platform/testing/child-program.ts';
import { silentLog } from '../platform/testing/test-database.ts';

const run = promisify(execFile);
const EMAIL = 'admin@example.org';

export interface RunningVitae {
  readonly url: string;
  readonly pid: number;
  /** Processor seconds of the program from its start to the line that says it is ready: a busy machine does not change them. */
  readonly startSeconds: number;
  output(): string;
  /** `kill -9` of the program and all that it started in its process group; `database`: the database server too. */
  kill(options: { database: boolean }): Promise<void>;
  stop(): Promise<void>;
}

/** Throws with the program's output when it does not come up. */
export async function startVitaeProgram(dataFolder: string, env: NodeJS.ProcessEnv = {}): Promise<RunningVitae> {
  const child: ChildProgram = startChild(new URL('../main.ts', import.meta.url), {
    // As in scripts/start.mjs.
    flags: ['--max-semi-space-size=8'],
    env: {
      PORT: '0',
      VITAE_DATA: dataFolder,
      VITAE_ADMIN_EMAIL: EMAIL,
      VITAE_ADMIN_PASSWORD: 'a password of a test',
      VITAE_REQUESTS_PER_MINUTE: '100000',
      ...env,
    },
  });
  // A process without the role api has no address.
  const line = await child.line(/Vitae is ready/);
  return {
    url: /http\S+/.exec(line)?.[0] ?? '',
    pid: child.pid,
    startSeconds: await processorSeconds(child.pid),
    output: child.output,
    kill: async ({ database }) => {
      const server = database ? await readPostmaster(join(dataFolder, 'postgres')) : null;
      const killed = child.kill('SIGKILL');
      if (server !== null && (await isPostgres(server.pid))) process.kill(server.pid, 'SIGKILL');
      await killed;
    },
    stop: () => child.kill('SIGTERM'),
  };
}

/** An API key, made as a person makes it: with the command line, beside the running server. */
export async function makeKey(
  dataFolder: string,
  scopes = 'resumes:read,resumes:write,health:read',
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const program = fileURLToPath(new URL('../admin.ts', import.meta.url));
  const args = ['--conditions=vitae-source', program, 'key', 'create', '--email', EMAIL, '--scopes', scopes];
  const { stdout } = await run(process.execPath, args, { env: { ...process.env, VITAE_DATA: dataFolder, ...env } });
  const key = /vitae_\S+/.exec(stdout)?.[0];
  if (key === undefined) throw new Error('No key was printed.');
  return key;
}

/** Looks into the database of the running server. */
export function lookInside(dataFolder: string): Promise<OpenDatabase> {
  return joinDatabase({ databaseUrl: null, dataFolder, log: silentLog });
}

/** All processes below this one, and the database server of the data folder with its own. */
export async function processesOf(pid: number, dataFolder: string): Promise<number[]> {
  const server = await readPostmaster(join(dataFolder, 'postgres'));
  const roots = server === null ? [pid] : [pid, server.pid];
  const parents = new Map<number, number>();
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '');
    parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const belongs = (one: number): boolean => {
    for (let at: number | undefined = one; at !== undefined && at > 1; at = parents.get(at))
      if (roots.includes(at)) return true;
    return false;
  };
  return [...parents.keys()].filter(belongs);
}

/** Resident bytes, as the system counts them: memory that processes share counts for each of them. */
export async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

/** Fields 14 and 15 of /proc/<pid>/stat, in hundredths of a second. */
async function processorSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

export async function untilTrue(what: string, condition: () => Promise<boolean>, limit: number): Promise<void> {
  for (const giveUpAt = Date.now() + limit; !(await condition()); await sleep(100)) {
    if (Date.now() > giveUpAt) throw new Error(`It did not come to this in time: ${what}`);
  }
}
