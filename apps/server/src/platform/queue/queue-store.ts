// The queue's own SQL, beside pg-boss.
import type { Db as BossDatabase } from 'pg-boss';
import { z } from 'zod';
import { APP_ROLE, SYSTEM_ROLE } from '../database/connection-facts.ts';
import type { QueueCounts } from './queue.ts';

/** Tries, counting those that ended with their process, after which a task must have ended one of them. */
const MOST_TRIES = 20;

/** Lets the application's transactions send tasks; running them is the owner's. */
export async function letApplicationSend(db: BossDatabase): Promise<void> {
  const { rows } = await db.executeSql(
    `select has_table_privilege('${APP_ROLE}', 'queue.job_common', 'insert') and
            has_table_privilege('${SYSTEM_ROLE}', 'queue.job_common', 'insert') as may`,
  );
  if (z.object({ may: z.boolean() }).parse(rows[0]).may) return;
  await db.executeSql(`grant usage on schema queue to ${APP_ROLE}, ${SYSTEM_ROLE}`);
  await db.executeSql(`grant select, insert on queue.job, queue.job_common to ${APP_ROLE}, ${SYSTEM_ROLE}`);
  await db.executeSql(`grant select on queue.queue to ${APP_ROLE}, ${SYSTEM_ROLE}`);
}

/**
 * Gives tasks back that a dead process was running, at once and without using up one of their tries: a document is not to
 * blame when somebody ends the program. A task that was running each of many times when the program died is left to the
 * heartbeat, which counts.
 */
export async function takeBackInterrupted(db: BossDatabase): Promise<number> {
  const { rows } = await db.executeSql(
    `update queue.job set state = 'retry', start_after = now(), heartbeat_on = null, retry_limit = retry_limit + 1
     where state = 'active' and retry_count < $1 returning id`,
    [MOST_TRIES],
  );
  return rows.length;
}

const Counts = z.object({ waiting: z.coerce.number(), active: z.coerce.number(), failed: z.coerce.number() });

export async function countTasks(db: BossDatabase): Promise<QueueCounts> {
  const { rows } = await db.executeSql(
    `select count(*) filter (where state in ('created', 'retry')) as waiting,
            count(*) filter (where state = 'active') as active,
            count(*) filter (where state = 'failed') as failed
     from queue.job where state in ('created', 'retry', 'active', 'failed')`,
  );
  return Counts.parse(rows[0]);
}
