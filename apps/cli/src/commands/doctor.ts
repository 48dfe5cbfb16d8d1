// vitae doctor: what is installed, what is missing, what to do.
import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

export interface Check {
  readonly name: string;
  readonly state: 'ok' | 'missing' | 'optional';
  readonly found: string;
  /** What to do about it; only when something is to be done. */
  readonly advice?: string;
}

export interface DoctorOptions {
  readonly data: string;
  readonly port: number;
  /** ISO 639-1 codes in which scans can be read. */
  readonly ocrLanguages: readonly string[];
  /** Reads a small document with the engine; throws when the engine does not work. */
  readonly tryEngine: () => Promise<string>;
  readonly node: string;
}

const SPACE_FOR_TEN_THOUSAND_RESUMES = 5 * 1024 ** 3;

export async function doctor(options: DoctorOptions, terminal: Terminal): Promise<ExitCode> {
  const checks = await Promise.all([
    checkNode(options.node),
    checkEngine(options.tryEngine),
    checkFolder(options.data),
    checkPort(options.port),
    checkOcr(options.ocrLanguages),
  ]);
  const mark = { ok: 'ok     ', missing: 'MISSING', optional: 'not here' } as const;
  for (const check of checks) {
    terminal.write(`${mark[check.state].padEnd(9)} ${check.name.padEnd(18)} ${check.found}\n`);
    if (check.advice !== undefined) terminal.write(`${' '.repeat(29)}${check.advice}\n`);
  }
  return checks.some((check) => check.state === 'missing') ? EXIT.failure : EXIT.ok;
}

async function checkNode(version: string): Promise<Check> {
  return { name: 'Node', state: 'ok', found: version };
}

async function checkEngine(tryEngine: () => Promise<string>): Promise<Check> {
  try {
    return { name: 'Reading engine', state: 'ok', found: await tryEngine() };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { name: 'Reading engine', state: 'missing', found, advice: 'Run npm ci and npm run build again.' };
  }
}

async function checkFolder(folder: string): Promise<Check> {
  const name = 'Data folder';
  try {
    const there = await nearestFolder(path.resolve(folder));
    await access(there, constants.R_OK | constants.W_OK);
    const { bavail, bsize } = await statfs(there);
    const free = bavail * bsize;
    const found = `${path.resolve(folder)}, ${(free / 1024 ** 3).toFixed(1)} GiB free`;
    if (free >= SPACE_FOR_TEN_THOUSAND_RESUMES) return { name, state: 'ok', found };
    return { name, state: 'ok', found, advice: 'Little space: ten thousand résumés take about 5 GiB.' };
  } catch {
    return {
      name,
      state: 'missing',
      found: `${folder} cannot be written`,
      advice: 'Set VITAE_DATA to a folder of yours.',
    };
  }
}

function checkPort(port: number): Promise<Check> {
  const name = `Port ${port}`;
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () =>
      resolve({ name, state: 'ok', found: 'in use (by Vitae, if it runs)', advice: 'Set PORT to use another one.' }),
    );
    server.listen(port, '127.0.0.1', () => server.close(() => resolve({ name, state: 'ok', found: 'free' })));
  });
}

async function checkOcr(languages: readonly string[]): Promise<Check> {
  const name = 'Text recognition';
  if (languages.length > 0) return { name, state: 'ok', found: `scans in ${languages.join(', ')}` };
  return {
    name,
    state: 'missing',
    found: 'no language data',
    advice: 'Run npm ci again, without leaving anything out.',
  };
}

/** The folder itself, or where it would be made. */
async function nearestFolder(folder: string): Promise<string> {
  const exists = await access(folder).then(
    () => true,
    () => false,
  );
  return exists ? folder : nearestFolder(path.dirname(folder));
}
