// Fills the pool of a running server with invented candidates, past the import, so that thousands are there in a minute.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestServer } from './harness.ts';

const PROGRAM = fileURLToPath(new URL('../../apps/server/src/testing/fill-pool.ts', import.meta.url));

export async function fillPool({ dataFolder }: TestServer, candidates: number): Promise<void> {
  const program = ['--conditions=vitae-source', PROGRAM, dataFolder, String(candidates)];
  await promisify(execFile)(process.execPath, program);
}
