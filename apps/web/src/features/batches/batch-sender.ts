// Sends the files of batches, a few at a time, until the server has them all. It outlives navigation, and lost connections.
import { ApiError, messageOf } from '../../api/api-error.ts';
import type { BatchFileAddress } from '../../api/batches.ts';
import type { KeptFile, KeptFiles } from './kept-files.ts';

/** More would only share the same line, and browsers open six connections to a server at most. */
const PARALLEL = 3;
/** Seconds before a further try; the last one counts for all that follow. */
const PAUSES = [1, 2, 5, 10, 20, 30];

export interface Sending {
  /** Files that this browser still has to send. */
  left: number;
  /** Why nothing goes out just now. */
  paused: string | undefined;
}

export interface BatchSenderParts {
  send: (address: BatchFileAddress, file: Blob, name: string, signal: AbortSignal) => Promise<unknown>;
  kept: Pick<KeptFiles, 'remove'>;
  /** Resolves after so many seconds. */
  pause: (seconds: number) => Promise<void>;
  /** The last file of a batch has gone out. */
  onSent: (batchId: string) => void;
}

export interface BatchSender {
  add: (files: readonly KeptFile[]) => void;
  /** Forgets what is left of a batch. */
  drop: (batchId: string) => void;
  of: (batchId: string) => Sending | undefined;
  busy: () => boolean;
  subscribe: (listener: () => void) => () => void;
}

export function createBatchSender(parts: BatchSenderParts): BatchSender {
  const waiting: KeptFile[] = [];
  const state = new Map<string, Sending>();
  const running = new Map<KeptFile, AbortController>();
  const listeners = new Set<() => void>();
  const change = (batchId: string, next: Sending | undefined) => {
    if (next === undefined) state.delete(batchId);
    else state.set(batchId, next);
    for (const listener of listeners) listener();
  };

  async function deliver(file: KeptFile, signal: AbortSignal): Promise<void> {
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        await parts.send(file, file.file, file.name, signal);
        return;
      } catch (error) {
        if (signal.aborted) return;
        // Such as a batch that is gone: trying again would not help.
        if (error instanceof ApiError && !error.retryable && error.code !== 'auth.required') return;
        const seconds = Math.max(PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 0, waitOf(error));
        const left = state.get(file.batchId);
        if (left !== undefined) change(file.batchId, { ...left, paused: messageOf(error) });
        await parts.pause(seconds);
      }
    }
  }

  async function run(file: KeptFile): Promise<void> {
    const controller = new AbortController();
    running.set(file, controller);
    await deliver(file, controller.signal);
    running.delete(file);
    // Kept a little too long is no harm: sending it again does nothing.
    await parts.kept.remove([file.itemId]).catch(() => undefined);
    const before = state.get(file.batchId);
    if (before !== undefined && !controller.signal.aborted) {
      const left = before.left - 1;
      change(file.batchId, left === 0 ? undefined : { left, paused: undefined });
      if (left === 0) parts.onSent(file.batchId);
    }
    startNext();
  }

  function startNext(): void {
    while (running.size < PARALLEL) {
      const file = waiting.shift();
      if (file === undefined) return;
      void run(file);
    }
  }

  return {
    add: (files) => {
      const known = new Set([...waiting, ...running.keys()].map(({ itemId }) => itemId));
      for (const file of files) {
        if (known.has(file.itemId)) continue;
        waiting.push(file);
        const before = state.get(file.batchId);
        state.set(file.batchId, { left: (before?.left ?? 0) + 1, paused: undefined });
      }
      for (const listener of listeners) listener();
      startNext();
    },
    drop: (batchId) => {
      const gone = waiting.filter((file) => file.batchId === batchId);
      waiting.splice(0, waiting.length, ...waiting.filter((file) => file.batchId !== batchId));
      for (const [file, controller] of running) if (file.batchId === batchId) controller.abort();
      void parts.kept.remove(gone.map(({ itemId }) => itemId)).catch(() => undefined);
      change(batchId, undefined);
    },
    of: (batchId) => state.get(batchId),
    busy: () => state.size > 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function waitOf(error: unknown): number {
  return error instanceof ApiError ? Math.min(error.retryAfter ?? 0, 60) : 0;
}
