// Brings the database to the state that this version of Vitae needs, before anything else runs.
import { readdir } from 'node:fs/promises';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';
import pg from 'pg';
import type { Log } from '../log/log.ts';
import { type ConnectionFacts, connectionSettings } from './connection-facts.ts';
import { createDb } from './create-db.ts';
import { isDatabaseError, prepareRoles } from './roles.ts';

const FOLDER = new URL('../migrations/', import.meta.url);
/** `NNN-name`, from the source or compiled. */
const MIGRATION_FILE = /^(\d{3}-[a-z0-9-]+)\.(?:ts|js)$/;

/** Held by whoever prepares the database; any number that no other program uses on it. */
const PREPARING = 7_305_171_642_004;

/**
 * Makes the database and the roles when they are missing, and runs what was not run yet. Several processes may call it at
 * once: one works, the others wait and find everything done. (The migrator's own lock comes after it has made its tables.)
 * `only`: these migrations and no others, to restore a backup of an older version. Throws `RangeError` for one that is not known here.
 */
export async function prepareDatabase(facts: ConnectionFacts, log: Log, only?: readonly string[]): Promise<void> {
  const files = chosen(await migrationFiles(), only);
  const client = await connectOwner(facts);
  try {
    await client.query(`select pg_advisory_lock(${PREPARING})`);
    await prepareRoles(client, facts);
    const done = await appliedMigrations(client);
    const pending = [...files.keys()].filter((name) => !done.has(name));
    if (pending.length === 0) return;
    log.info({ pending }, 'The database is brought up to date');
    await migrate(facts, files, log);
  } finally {
    await client.end();
  }
}

function chosen(files: ReadonlyMap<string, string>, only: readonly string[] | undefined): ReadonlyMap<string, string> {
  if (only === undefined) return files;
  const unknown = only.find((name) => !files.has(name));
  if (unknown !== undefined) throw new RangeError(`The migration ${unknown} is not known to this version of Vitae.`);
  return new Map([...files].filter(([name]) => only.includes(name)));
}

async function migrate(facts: ConnectionFacts, files: ReadonlyMap<string, string>, log: Log): Promise<void> {
  const db = createDb(facts, { login: 'owner', max: 2, log });
  try {
    // Features number their migrations in ranges of their own, so that a lower number may come later.
    const migrator = new Migrator({ db, provider: providerOf(files), allowUnorderedMigrations: true });
    const { error, results = [] } = await migrator.migrateToLatest();
    const failed = results.find((result) => result.status === 'Error');
    if (error !== undefined) {
      throw new Error(`The migration ${failed?.migrationName ?? 'of the database'} failed.`, { cause: error });
    }
  } finally {
    await db.destroy();
  }
}

/** Name → address of the file, in order. */
async function migrationFiles(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const file of (await readdir(FOLDER)).sort()) {
    const name = MIGRATION_FILE.exec(file)?.[1];
    if (name !== undefined) found.set(name, new URL(file, FOLDER).href);
  }
  return found;
}

function providerOf(files: ReadonlyMap<string, string>): MigrationProvider {
  return {
    getMigrations: async () => {
      const migrations: Record<string, Migration> = {};
      for (const [name, address] of files) {
        const loaded: unknown = await import(address);
        if (!isMigration(loaded)) throw new Error(`The migration ${name} has no function “up”.`);
        migrations[name] = loaded;
      }
      return migrations;
    },
  };
}

function isMigration(loaded: unknown): loaded is Migration {
  return typeof loaded === 'object' && loaded !== null && 'up' in loaded && typeof loaded.up === 'function';
}

async function appliedMigrations(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows: tables } = await client.query("select 1 from pg_class where oid = to_regclass('kysely_migration')");
  if (tables.length === 0) return new Set();
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration');
  return new Set(rows.map((row) => row.name));
}

async function connectOwner(facts: ConnectionFacts): Promise<pg.Client> {
  const settings = connectionSettings(facts, 'owner');
  const client = new pg.Client(settings);
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (facts.kind !== 'embedded' || !isDatabaseError(error, '3D000')) throw error;
  }
  const first = new pg.Client({ ...settings, database: 'postgres' });
  await first.connect();
  try {
    await first.query(`create database ${first.escapeIdentifier(facts.database)}`);
  } finally {
    await first.end();
  }
  const second = new pg.Client(settings);
  await second.connect();
  return second;
}
