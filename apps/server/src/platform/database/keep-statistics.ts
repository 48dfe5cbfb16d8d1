// Statistics of tables that grow fast. A PostgreSQL server looks once a minute whether a table has changed enough to be analysed again; until
// then the questions of a first large import are planned as if the tables were empty.
import pg from 'pg';
import type { Log } from '../log/log.ts';
import { type ConnectionFacts, connectionSettings } from './connection-facts.ts';

/** As the embedded server is set. */
const LOOK_MS = 15_000;
/** A server that does not answer must not keep a stop waiting. */
const CONNECT_MS = 10_000;

/** For a server of somebody else. Several processes that do this do no harm: what one analysed has not changed for the next. */
export function keepStatistics(facts: ConnectionFacts, log: Log): { stop(): Promise<void> } {
  let looking: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking
      .then(() => refreshStatistics(facts))
      .catch((error: unknown) => log.warn({ err: error }, 'The statistics of tables could not be brought up to date'));
  }, LOOK_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}

/** Gives the names of the tables that had changed since they were analysed, by PostgreSQL's own measure for autovacuum. */
export async function refreshStatistics(facts: ConnectionFacts): Promise<string[]> {
  const client = new pg.Client({
    ...connectionSettings(facts, 'owner'),
    application_name: 'vitae statistics',
    connectionTimeoutMillis: CONNECT_MS,
  });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(`select format('%I.%I', schemaname, relname) as name
      from pg_stat_user_tables where n_mod_since_analyze > 50 + 0.1 * n_live_tup
        and pg_has_role((select relowner from pg_class where oid = relid), 'usage') order by 1`);
    const names = rows.map(({ name }) => name);
    if (names.length > 0) await client.query(`analyze (skip_locked) ${names.join(', ')}`);
    return names;
  } finally {
    await client.end();
  }
}
