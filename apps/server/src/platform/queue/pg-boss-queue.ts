// The queue on pg-boss, in the PostgreSQL schema `queue` of the same database.
import { fromKysely, type JobWithMetadata, PgBoss } from 'pg-boss';
import type { z } from 'zod';
import { type ConnectionFacts, connectionSettings } from '../database/connection-facts.ts';
import { newId } from '../database/new-id.ts';
import type { Log } from '../log/log.ts';
import type { Queue, QueueCounts, TaskHandler, WorkOptions } from './queue.ts';
import { countTasks, letApplicationSend, takeBackInterrupted } from './queue-store.ts';
import { runTask } from './run-task.ts';
import type { TaskDefinition } from './task.ts';

export interface QueueOptions {
  readonly facts: ConnectionFacts;
  readonly log: Log;
  /** Whether this process runs tasks: it then watches over those of killed processes too. */
  readonly works: boolean;
  /** Whether this process sends scheduled tasks when their time comes. */
  readonly schedules: boolean;
  /** No other process uses the database: every task that is still marked as running was left by a dead one. */
  readonly exclusive: boolean;
}

export const QUEUE_SCHEMA = 'queue';
/** Seconds without a sign of life after which a task counts as left by a dead worker; pg-boss takes no less. */
const HEARTBEAT = 10;
/** Seconds between two looks for tasks whose second try is due. New tasks are announced at once. */
const LOOK = 1;
/** The same for tasks that were given up: nobody waits for those. */
const LOOK_FOR_GIVEN_UP = 5;
/** Between two looks for dead workers. */
const LOOK_FOR_DEAD = 2;
const YEAR = 365 * 86_400;
const givenUpName = (task: TaskDefinition): string => `${task.name}.given-up`;

export async function createPgBossQueue(options: QueueOptions): Promise<Queue> {
  const boss = createBoss(options);
  const { log } = options;
  let stopping = false;
  boss.on('error', (error) => {
    if (!stopping) log.warn({ err: error }, 'The queue met an error');
  });
  boss.on('warning', ({ message }) => log.debug({ message }, 'The queue remarks'));
  await boss.start();
  const db = boss.getDb();
  await letApplicationSend(db);
  if (options.exclusive && options.works) {
    const count = await takeBackInterrupted(db);
    if (count > 0) log.info({ count }, 'Tasks that were interrupted start again');
  }
  return {
    declare: (tasks) => declareTasks(boss, tasks),
    send: async (task, payload, { trx, id = newId(), priority, startAfter }) => {
      const data = toObject(task, payload);
      await boss.send(task.name, data, {
        db: fromKysely(trx),
        id,
        ...(priority === undefined ? {} : { priority }),
        ...(startAfter === undefined ? {} : { startAfter }),
      });
      return id;
    },
    work: (task, handler, workOptions) => work({ boss, log }, task, handler, workOptions),
    schedule: (task, cron, payload) => boss.schedule(task.name, cron, toObject(task, payload), { tz: 'UTC' }),
    cancel: async (task, taskId) => {
      await boss.cancel(task.name, taskId);
    },
    retry: async (task, taskId) => {
      await boss.retry(task.name, taskId);
    },
    counts: (): Promise<QueueCounts> => countTasks(db),
    stop: async (graceMs) => {
      stopping = true;
      await boss.stop({ graceful: true, timeout: graceMs, close: true });
    },
  };
}

function createBoss({ facts, works, schedules }: QueueOptions): PgBoss {
  return new PgBoss({
    ...connectionSettings(facts, 'owner'),
    application_name: 'vitae queue',
    schema: QUEUE_SCHEMA,
    max: 2,
    supervise: works,
    schedule: schedules,
    superviseIntervalSeconds: LOOK_FOR_DEAD,
    monitorIntervalSeconds: LOOK_FOR_DEAD,
    useListenNotify: works,
  });
}

/** Makes the queues, or brings their settings up to date. */
async function declareTasks(boss: PgBoss, tasks: readonly TaskDefinition[]): Promise<void> {
  const existing = new Set((await boss.getQueues()).map((queue) => queue.name));
  const put = async (name: string, settings: Parameters<PgBoss['createQueue']>[1]) => {
    if (existing.has(name)) await boss.updateQueue(name, settings);
    else await boss.createQueue(name, settings);
  };
  for (const task of tasks) {
    const kept = { deleteAfterSeconds: task.keepSeconds, retentionSeconds: YEAR, heartbeatSeconds: HEARTBEAT };
    const backoff = { retryBackoff: true, retryDelay: task.retryDelaySeconds, retryDelayMax: 600 };
    await put(givenUpName(task), { ...kept, ...backoff, retryLimit: 20, expireInSeconds: 60 });
    await put(task.name, {
      ...kept,
      ...backoff,
      retryLimit: task.retryLimit,
      expireInSeconds: task.expireInSeconds,
      deadLetter: givenUpName(task),
      notify: true,
    });
  }
}

interface Parts {
  readonly boss: PgBoss;
  readonly log: Log;
}

async function work<P extends z.ZodType>(
  { boss, log }: Parts,
  task: TaskDefinition<P>,
  handler: TaskHandler<z.output<P>>,
  { concurrency, onGivenUp }: WorkOptions<z.output<P>>,
): Promise<void> {
  for (let worker = 0; worker < concurrency; worker++) {
    await startWorker(boss, task.name, LOOK, (job) => runTask({ task, handler, log }, job));
  }
  await startWorker(boss, givenUpName(task), LOOK_FOR_GIVEN_UP, async (job) => {
    const taskId = job.sourceId ?? job.id;
    log.error({ task: task.name, taskId }, 'A task was given up');
    await onGivenUp?.({ taskId, payload: task.payload.parse(job.data) });
  });
}

type Job = JobWithMetadata<object>;

/** One task at a time. After each it looks for the next at once; when there is none, it waits to be notified. */
async function startWorker(boss: PgBoss, name: string, look: number, run: (job: Job) => Promise<void>): Promise<void> {
  const polling = { pollingIntervalSeconds: look, notifyPollingIntervalSeconds: look };
  let workerId = '';
  workerId = await boss.work(name, { ...polling, batchSize: 1, includeMetadata: true }, async (jobs: Job[]) => {
    try {
      for (const job of jobs) await run(job);
    } finally {
      boss.notifyWorker(workerId);
    }
  });
}

/** Checks the payload, and keeps it as it was given: the worker parses it once more. */
function toObject<P extends z.ZodType>(task: TaskDefinition<P>, payload: z.input<P>): object {
  task.payload.parse(payload);
  if (typeof payload !== 'object' || payload === null) throw new TypeError(`The payload of ${task.name} is no object.`);
  return payload;
}
