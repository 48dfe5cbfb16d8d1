// Background work: a task is sent in the caller's own transaction, and runs at least once after it committed.
import type { z } from 'zod';
import type { Trx } from '../database/database.ts';
import type { TaskDefinition } from './task.ts';

export interface SendOptions {
  /** The transaction that the task belongs to: it exists when, and only when, that commits. */
  readonly trx: Trx;
  /** A UUID that names the task; sending the same again does nothing. A new one when not given. */
  readonly id?: string;
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
  /** Aborts when the try's time is up or the program stops; the task is then given to the next try. */
  readonly signal: AbortSignal;
}

/** Safe to run twice: it must find out what an earlier try has done. A rejection is a failed try. */
export type TaskHandler<Payload> = (run: TaskRun<Payload>) => Promise<void>;

export interface WorkOptions<Payload> {
  /** Tasks of this kind that run at the same time in this process. */
  readonly concurrency: number;
  /**
   * Called once all tries are used up, also when the last one died with its process: here the task's subject gets its
   * end. Runs as a task of its own and is tried again when it fails.
   */
  readonly onGivenUp?: (task: { readonly taskId: string; readonly payload: Payload }) => Promise<void>;
}

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
}

export interface Queue {
  /** Every task must be declared once, before it is sent, worked on or scheduled. */
  declare(tasks: readonly TaskDefinition[]): Promise<void>;
  /** Gives the task's id. */
  send<P extends z.ZodType>(task: TaskDefinition<P>, payload: z.input<P>, options: SendOptions): Promise<string>;
  work<P extends z.ZodType>(
    task: TaskDefinition<P>,
    handler: TaskHandler<z.output<P>>,
    options: WorkOptions<z.output<P>>,
  ): Promise<void>;
  /** `cron` in UTC, e.g. `15 3 * * *`; only processes with the role scheduler send. */
  schedule<P extends z.ZodType>(task: TaskDefinition<P>, cron: string, payload: z.input<P>): Promise<void>;
  /** Makes a waiting task never run; one that runs ends as it ends, and is not tried again. */
  cancel(task: TaskDefinition, taskId: string): Promise<void>;
  /** Gives a task that was given up one more try; does nothing to any other. */
  retry(task: TaskDefinition, taskId: string): Promise<void>;
  counts(): Promise<QueueCounts>;
  /** Stops taking tasks, waits `graceMs` for running ones, gives the rest back, and lets go of the database. */
  stop(graceMs: number): Promise<void>;
}
