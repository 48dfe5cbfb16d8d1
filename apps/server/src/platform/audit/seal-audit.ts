// Seals committed entries into their chains, a moment after they were written.
import { sql } from 'kysely';
import { asSystem, type Db } from '../database/database.ts';
import type { Log } from '../log/log.ts';

const EVERY_MS = 2_000;
/** Entries of one chain in one transaction. */
const MOST = 1_000;

/** Everything that has committed by now stands in its chain afterwards. */
export async function sealAudit(db: Db): Promise<void> {
  for (let sealed = MOST; sealed >= MOST; ) {
    sealed = await asSystem(db, 'audit: seal entries', async (trx) => {
      const { rows } = await sql<{ sealed: number }>`select seal_audit(${MOST}) as sealed`.execute(trx);
      return rows[0]?.sealed ?? 0;
    });
  }
}

/** In every worker process; they take turns. */
export function keepSealing(db: Db, log: Log): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= sealAudit(db)
      .catch((error: unknown) => log.warn({ err: error }, 'Entries of the audit log wait to be sealed'))
      .finally(() => {
        running = null;
      });
  }, EVERY_MS).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
