// For tests: a real PostgreSQL server for each test file, and a fresh, migrated database for each test that asks.
import { createHash, randomBytes } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type DataFolder, prepareDataFolder } from '../data-folder/data-folder.ts';
import { connectionSettings, type EmbeddedFacts } from '../database/connection-facts.ts';
import { createDb } from '../database/create-db.ts';
import type { Db } from '../database/database.ts';
import { openEmbeddedDatabase } from '../database/embedded/embedded-database.ts';
import { findPlatformPackage } from '../database/embedded/platform-package.ts';
import { prepareDatabase } from '../database/migrate.ts';
import { createLog, type Log } from '../log/log.ts';

export interface TestDatabase {
  /** As the application: row-level security applies. */
  readonly db: Db;
  /** As the owner of the tables, who passes row-level security. */
  readonly ownerDb: Db;
  readonly facts: EmbeddedFacts;
}

export interface TestServer {
  /** An own, migrated database. */
  createDatabase(): Promise<TestDatabase>;
  /** An own database without tables, but with the roles. */
  createEmptyDatabase(): Promise<EmbeddedFacts>;
  close(): Promise<void>;
}

export const silentLog: Log = createLog({ level: 'silent' });

/** `const server = await startTestServer(); afterAll(() => server.close());` */
export async function startTestServer(): Promise<TestServer> {
  const root = await mkdtemp(join(tmpdir(), 'vitae-test-'));
  await cp(await migratedCluster(), root, { recursive: true });
  const embedded = await openEmbeddedDatabase(await prepareDataFolder(root));
  const opened: Db[] = [];
  const open = (facts: EmbeddedFacts, login: 'owner' | 'app'): Db => {
    const db = createDb(facts, { login, max: 4, log: silentLog });
    opened.push(db);
    return db;
  };
  return {
    createDatabase: async () => {
      // Nobody stays connected to it, so that it can be copied.
      const facts = await createFrom(embedded.facts, embedded.facts.database);
      return { db: open(facts, 'app'), ownerDb: open(facts, 'owner'), facts };
    },
    createEmptyDatabase: () => createFrom(embedded.facts, 'template0'),
    close: async () => {
      await Promise.all(opened.map((db) => db.destroy()));
      await embedded.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function createFrom(facts: EmbeddedFacts, template: string): Promise<EmbeddedFacts> {
  const database = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ ...connectionSettings(facts, 'owner'), database: 'postgres' });
  await client.connect();
  try {
    await client.query(`create database ${database} template ${template} strategy file_copy`);
  } finally {
    await client.end();
  }
  return { ...facts, database };
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
    await prepareDatabase(embedded.facts, silentLog);
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
