// A task of a guarded pool on the parent's side, and the sentences for how a guard ended it.
import { isProblemCode, type ReadProblem, VitaeError } from '@vitae/schema';
import type { GuardCode, SentError } from './pool-message.ts';

/** `problem` has one of the guard's codes: timeout, out of memory, crashed. */
export type GuardedResult<T> = { ok: true; value: T } | { ok: false; problem: ReadProblem };

export interface PoolTask {
  readonly id: number;
  readonly request: unknown;
  readonly timeoutMs: number;
  readonly onProgress: ((value: unknown) => void) | undefined;
  readonly settle: (result: GuardedResult<unknown> | Error) => void;
  /** Times that it was in a child that ended for another task, or for a reason unknown. */
  reruns: number;
  /** It may have been the one that ended the child: the next time nothing else runs beside it. */
  alone: boolean;
  /** The caller doesn't want the reply any more. */
  abandoned: boolean;
  deadline: NodeJS.Timeout | undefined;
}

export function stoppedResult(code: GuardCode, task: PoolTask, memoryMb: number): GuardedResult<never> {
  const seconds = Math.round(task.timeoutMs / 100) / 10;
  const details: Record<GuardCode, string> = {
    'document.timeout': `Reading was stopped after ${seconds} seconds.`,
    'document.out-of-memory': `Reading was stopped because it needed too much memory (${memoryMb} MB are allowed).`,
    'document.crashed': 'The program that reads documents ended at this one.',
  };
  return { ok: false, problem: { code, detail: details[code] } };
}

/** V8 aborts by one of these when its heap is full; the system's own memory guard kills. */
const MEMORY_SIGNALS: ReadonlySet<string> = new Set(['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL']);

export function exitCode(signal: NodeJS.Signals | null): GuardCode {
  return signal !== null && MEMORY_SIGNALS.has(signal) ? 'document.out-of-memory' : 'document.crashed';
}

export function errorOf(sent: SentError): Error {
  if (sent.code !== undefined && isProblemCode(sent.code)) return new VitaeError(sent.code, { detail: sent.message });
  return new Error(sent.message);
}
