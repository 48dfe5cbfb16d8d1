// A task's definition: what callers import to send it, and what the worker imports to handle it.
import type { z } from 'zod';

export interface TaskDefinition<Payload extends z.ZodType = z.ZodType> {
  /** `<feature>.<verb>`, e.g. `resumes.import`. */
  readonly name: string;
  readonly payload: Payload;
  /** How often it is tried again after the first try failed or its worker died. */
  readonly retryLimit: number;
  /** Seconds between two tries, doubled each time. */
  readonly retryDelaySeconds: number;
  /** A try that takes longer is given up: its signal aborts and it counts as failed. */
  readonly expireInSeconds: number;
  /** How long a finished task is kept for the people who look at the list. */
  readonly keepSeconds: number;
  /** Whether the people of its workspace may stop it and start it again: nothing but the task itself has to be told. */
  readonly byHand: boolean;
}

/** `defineTask({ name, payload, retryLimit, expireInSeconds })`; the rest has defaults for quick background work. */
export function defineTask<Payload extends z.ZodType>(
  definition: Pick<TaskDefinition<Payload>, 'name' | 'payload'> & Partial<TaskDefinition<Payload>>,
): TaskDefinition<Payload> {
  return {
    retryLimit: 3,
    retryDelaySeconds: 1,
    expireInSeconds: 300,
    keepSeconds: 86_400,
    byHand: false,
    ...definition,
  };
}
