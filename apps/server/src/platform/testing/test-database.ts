// For tests: a real PostgreSQL server, and a fresh, migrated database for each test that asks.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { connectionSettings, type EmbeddedFacts } from '../database/connection-facts.ts';
import { createDb } from '../database/create-db.ts';
import type { Db } from '../database/database.ts';
import { createLog, type Log } from '../log/log.ts';
import { sharedCluster } from './test-cluster.ts';

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
  const cluster = await sharedCluster();
  const opened: Db[] = [];
  const made: string[] = [];
  const open = (facts: EmbeddedFacts, login: 'owner' | 'app'): Db => {
    const db = createDb(facts, { login, max: 4, log: silentLog });
    opened.push(db);
    return db;
  };
  const create = async (template: string): Promise<EmbeddedFacts> => {
    const database = `test_${randomBytes(6).toString('hex')}`;
    await withOwner(cluster, (client) =>
      client.query(`create database ${database} template ${template} strategy file_copy`),
    );
    made.push(database);
    return { ...cluster, database };
  };
  return {
    createDatabase: async () => {
      // Nobody stays connected to it, so that it can be copied.
      const facts = await create(cluster.database);
      return { db: open(facts, 'app'), ownerDb: open(facts, 'owner'), facts };
    },
    createEmptyDatabase: () => create('template0'),
    close: async () => {
      await Promise.all(opened.map((db) => db.destroy()));
      await withOwner(cluster, async (client) => {
        for (const database of made) await client.query(`drop database ${database} with (force)`);
      });
    },
  };
}

async function withOwner(facts: EmbeddedFacts, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ ...connectionSettings(facts, 'owner'), database: 'postgres' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
