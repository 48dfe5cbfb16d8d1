// Background work: a task is sent in the caller's own transaction, and runs at least once after it committed.
import type { z } from 'zod';
import type { Trx } from '../database/database.ts';
import type { TaskDefinition } from './task.ts';

export interface SendOptions {
  /** The transaction that the task belongs to: it exists when, and only when, that commits. */
  readonly trx: Trx;
  /** At most one waiting task has this key; a second is not sent. */
  readonly singletonKey?: string;
  /** Higher runs first; 0 when not given. */
  readonly priority?: number;
  readonly startAfter?: Date;
}

export interface TaskRun<Payload> {
  readonly taskId: string;
  readonly payload: Payload;
  /** 0 for the first try. The same try is never given to two workers, but a killed worker may have done part of it. */
  readonly attempt: number;
  /** Whether a failure of this try is the end. */
  readonly lastAttempt: boolean;
  /** Aborts when the try's time is up, when the task is cancelled, or when the program stops. */
  readonly signal: AbortSignal;
}

/** Safe to run twice: it must find out what an earlier try has done. A rejection is a failed try. */
export type TaskHandler<Payload> = (run: TaskRun<Payload>) => Promise<void>;

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
}

export interface Queue {
  /** Every task must be declared once, before it is sent, worked on or scheduled. */
  declare(tasks: readonly TaskDefinition[]): Promise<void>;
  /** Gives the task's id, or null when `singletonKey` says that it waits already. */
  send<P extends z.ZodType>(task: TaskDefinition<P>, payload: z.input<P>, options: SendOptions): Promise<string | null>;
  work<P extends z.ZodType>(
    task: TaskDefinition<P>,
    handler: TaskHandler<z.output<P>>,
    options: { concurrency: number },
  ): Promise<void>;
  /** `cron` in UTC, e.g. `15 3 * * *`; only processes with the role scheduler send. */
  schedule<P extends z.ZodType>(task: TaskDefinition<P>, cron: string, payload: z.input<P>): Promise<void>;
  /** Cancels a waiting or running task. */
  cancel(task: TaskDefinition, taskId: string): Promise<void>;
  counts(): Promise<QueueCounts>;
  /** Stops taking tasks, aborts running ones after `graceMs`, and lets go of the database. */
  stop(graceMs?: number): Promise<void>;
}
