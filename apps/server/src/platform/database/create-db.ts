// Opens the application's pool of connections.
import { Kysely } from 'kysely';
import pg from 'pg';
import type { Log } from '../log/log.ts';
import { type ConnectionFacts, connectionSettings, type LoginKind } from './connection-facts.ts';
import type { Db } from './database.ts';
import { ScopedDialect } from './scoped-dialect.ts';
import type { Database } from './tables.ts';

const BIGINT = 20;

/**
 * `bigint` arrives as a number: counts and sizes of files stay far below 2^53. `date` arrives as text, since it has no time zone.
 */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (format !== 'binary' && oid === BIGINT) return (text: string) => Number(text);
    if (format !== 'binary' && oid === pg.types.builtins.DATE) return (text: string) => text;
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
  },
};

export interface PoolOptions {
  readonly login?: LoginKind;
  /** Connections at the same time; each costs the server some megabytes. */
  readonly max: number;
  readonly log: Log;
}

/** End it with `destroy()`. */
export function createDb(facts: ConnectionFacts, options: PoolOptions): Db {
  const pool = new pg.Pool({
    ...connectionSettings(facts, options.login ?? 'app'),
    types,
    max: options.max,
    min: 0,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    application_name: 'vitae',
  });
  // The pool stops listening to a connection that it closes; that one may still hear that the server stops.
  pool.on('connect', (client) => client.on('error', () => undefined));
  // An idle connection that broke is replaced at the next query.
  pool.on('error', (error) => {
    if (!pool.ending) options.log.warn({ err: error }, 'A database connection was lost');
  });
  return new Kysely<Database>({ dialect: new ScopedDialect({ pool }) });
}
