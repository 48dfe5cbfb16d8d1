// What the parent, the child process and its worker threads say to each other.
import type { ReadProblemCode } from '@vitae/schema';

/** With progress a task may take its time limit over and over, up to this many times in all. */
export const PROGRESS_FACTOR = 5;
/** However busy the machine is, a task ends after so many times its limit. */
export const WALL_FACTOR = 9;

/** How a guard ended a task. */
export type GuardCode = Extract<ReadProblemCode, 'document.timeout' | 'document.out-of-memory' | 'document.crashed'>;

export interface ChildConfig {
  /** Address of the module that the worker threads run. */
  readonly worker: string;
  readonly workers: number;
  /** Resident memory of the whole child at which the largest task is ended. */
  readonly memoryMb: number;
  /** Limit of each worker's JavaScript heap. */
  readonly heapMb: number;
}

export type ToChild =
  | { readonly kind: 'run'; readonly id: number; readonly request: unknown; readonly timeoutMs: number }
  | { readonly kind: 'cancel'; readonly id: number }
  /** Start a thread if there is none. */
  | { readonly kind: 'warm' };

export type FromChild =
  | { readonly kind: 'beat'; readonly rss: number }
  | { readonly kind: 'progress'; readonly id: number; readonly value: unknown }
  /** `value` is serialised by `node:v8`: a reply is serialised once, in the worker. */
  | { readonly kind: 'done'; readonly id: number; readonly value: Uint8Array }
  | { readonly kind: 'failed'; readonly id: number; readonly error: SentError }
  | { readonly kind: 'stopped'; readonly id: number; readonly code: GuardCode }
  /** The worker of this task can't be ended from inside: the whole child has to go. */
  | { readonly kind: 'stuck'; readonly id: number; readonly code: GuardCode };

export type ToWorker =
  | { readonly kind: 'run'; readonly id: number; readonly request: unknown }
  | { readonly kind: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'done'; readonly id: number; readonly value: Uint8Array }
  | { readonly kind: 'failed'; readonly id: number; readonly error: SentError };

/** An error that a handler threw; `code` when it was a `VitaeError`. */
export interface SentError {
  readonly message: string;
  readonly code?: string | undefined;
}
