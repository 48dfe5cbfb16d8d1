// For tests: a data folder with a migrated database that is made once and kept, and one server on a copy of it for each worker.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DataFolder, prepareDataFolder } from '../data-folder/data-folder.ts';
import type { EmbeddedFacts } from '../database/connection-facts.ts';
import { openEmbeddedDatabase } from '../database/embedded/embedded-database.ts';
import { findPlatformPackage } from '../database/embedded/platform-package.ts';
import { prepareDatabase } from '../database/migrate.ts';
import { createLog } from '../log/log.ts';

let shared: Promise<EmbeddedFacts> | undefined;

/**
 * The files of a worker run one after the other and share its modules, so they share one server too: copying, starting and stopping
 * one takes longer than the tests of most files. It ends with the worker.
 */
export function sharedCluster(): Promise<EmbeddedFacts> {
  shared ??= startCluster();
  return shared;
}

async function startCluster(): Promise<EmbeddedFacts> {
  const root = await mkdtemp(join(tmpdir(), 'vitae-test-'));
  await cp(await migratedCluster(), root, { recursive: true });
  const paths = await prepareDataFolder(root);
  const { facts } = await openEmbeddedDatabase(paths);
  const end = () => endNow(paths, facts);
  process.once('exit', end);
  // Vitest ends its workers so, which passes over `exit`.
  process.once('SIGTERM', () => {
    end();
    process.kill(process.pid, 'SIGTERM');
  });
  return facts;
}

const REMOVE =
  'for (const folder of process.argv.slice(1)) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })';

/** A worker gets half a second to end: the server throws away what it has not written, and another process removes the folders. */
function endNow(paths: DataFolder, facts: EmbeddedFacts): void {
  try {
    process.kill(Number(readFileSync(join(paths.postgres, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT');
  } catch {
    // It has ended.
  }
  spawn(process.execPath, ['-e', REMOVE, paths.root, facts.host], { detached: true, stdio: 'ignore' }).unref();
}

/** What a power cut would lose is no loss here. Tests of safety on disk run the program, which starts a cluster of its own. */
const UNSAFE_AND_QUICK = `
fsync = off
full_page_writes = off
synchronous_commit = off
`;

/**
 * A data folder with a cluster whose database has all tables. It is made once for each version of PostgreSQL and each state of the
 * sources that make it, and kept: otherwise each test file would wait for every migration.
 */
export async function migratedCluster(): Promise<string> {
  const cache = fileURLToPath(new URL('../../../../../node_modules/.cache/vitae/', import.meta.url));
  const folder = join(cache, `test-cluster-${await clusterKey()}-${process.getuid?.() ?? 0}`);
  if (await exists(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'test-cluster-draft-'));
  try {
    const paths: DataFolder = await prepareDataFolder(draft);
    const embedded = await openEmbeddedDatabase(paths);
    await prepareDatabase(embedded.facts, createLog({ level: 'silent' }));
    await embedded.close();
    await appendFile(join(paths.postgres, 'postgresql.conf'), UNSAFE_AND_QUICK);
    await rename(draft, folder);
  } catch (error) {
    // Another test file was quicker.
    if (!(await exists(folder))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

async function clusterKey(): Promise<string> {
  const { version } = await readPackageVersion();
  const hash = createHash('sha256').update(version).update(UNSAFE_AND_QUICK);
  for (const folder of ['../database/', '../migrations/']) {
    const address = new URL(folder, import.meta.url);
    const names = (await readdir(address, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
    for (const name of names) hash.update(name).update(await readFile(new URL(name, address)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function readPackageVersion(): Promise<{ version: string }> {
  const file = join(dirname(findPlatformPackage()), 'package.json');
  const loaded: unknown = (await import(file, { with: { type: 'json' } })).default;
  if (typeof loaded !== 'object' || loaded === null || !('version' in loaded))
    throw new Error('No version in the package.');
  return { version: String(loaded.version) };
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
