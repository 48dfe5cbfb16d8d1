// A program for tests and the bench: puts invented candidates straight into the database of a running server, with their search index.
// node --conditions=vitae-source apps/server/src/testing/fill-pool.ts <data folder> <candidates> [first number]
import { sql } from 'kysely';
import '../features/accounts/accounts-tables.ts';
import type { ConnectionFacts } from '../platform/database/connection-facts.ts';
import { createDb } from '../platform/database/create-db.ts';
import { asSystem, type Db, type Trx, withWorkspace } from '../platform/database/database.ts';
import { joinDatabase } from '../platform/database/open-database.ts';
import { createLog } from '../platform/log/log.ts';
import { type PoolOwner, plantCandidates } from './plant-candidates.ts';

const [dataFolder = '', wanted = '0', first = '0'] = process.argv.slice(2);
const AT_ONCE = 250;
/** From so many on, building the indexes of text anew costs less than keeping them in step. */
const MANY = 5_000;
const TEXT_INDEXES = ['candidate_search_words', 'candidate_search_terms'];

const log = createLog({ level: 'silent' });
const database = await joinDatabase({ dataFolder, databaseUrl: null, log });
try {
  const fill = () => fillPool(database.db, Number(first), Number(wanted));
  await (Number(wanted) < MANY ? fill() : withoutTextIndexes(database.facts, fill));
} finally {
  await database.close();
}

async function withoutTextIndexes(facts: ConnectionFacts, work: () => Promise<void>): Promise<void> {
  const owner = createDb(facts, { login: 'owner', max: 1, log });
  try {
    const indexes = await sql<{ name: string; definition: string }>`select indexname as name, indexdef as definition
      from pg_indexes where schemaname = 'public' and indexname = any(${TEXT_INDEXES}::text[])`.execute(owner);
    for (const { name } of indexes.rows) await sql`drop index ${sql.id(name)}`.execute(owner);
    try {
      await work();
    } finally {
      await sql`set maintenance_work_mem = '256MB'`.execute(owner);
      for (const { definition } of indexes.rows) await sql.raw(definition).execute(owner);
    }
  } finally {
    await owner.destroy();
  }
}

/** Into the pool of the first member that there is; two connections at a time. */
async function fillPool(db: Db, from: number, count: number): Promise<void> {
  const owner = await asSystem(db, 'test: whose pool', findOwner);
  const portions = Array.from({ length: Math.ceil(count / AT_ONCE) }, (_, index) => index).values();
  const work = async () => {
    for (const portion of portions) {
      const begin = from + portion * AT_ONCE;
      const end = Math.min(from + count, begin + AT_ONCE);
      await withWorkspace(db, owner, async (trx) => {
        // A crash would only mean to fill again.
        await sql`set local synchronous_commit = off`.execute(trx);
        await plantCandidates(trx, owner, begin, end);
      });
    }
  };
  await Promise.all([work(), work()]);
  await asSystem(db, 'test: statistics', async (trx) => {
    for (const table of ['candidates', 'candidate_search']) await sql`analyze ${sql.table(table)}`.execute(trx);
  });
}

async function findOwner(trx: Trx): Promise<PoolOwner> {
  const row = await trx.selectFrom('auth.membership').select(['workspace_id', 'user_id']).executeTakeFirstOrThrow();
  return { workspaceId: row.workspace_id, userId: row.user_id };
}
