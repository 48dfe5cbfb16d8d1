// The inside of a worker thread: takes requests one at a time and answers them.

import { flushCompileCache } from 'node:module';
import { serialize } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { VitaeError } from '@vitae/schema';
import type { FromWorker, SentError, ToWorker } from './pool-message.ts';

/** What a handler is told beside its request. */
export interface WorkerContext {
  /** Aborts when the caller gave up; a handler that doesn't look is ended from outside. */
  readonly signal: AbortSignal;
  /** Passed on at most every 50 ms. */
  readonly onProgress: (value: unknown) => void;
}

const PROGRESS_INTERVAL_MS = 50;
/** After the first reply, so that it comes sooner. */
const KEEP_COMPILED_MS = 200;

/** Call it once at the end of a worker's module. Replies must be structured-cloneable. */
export function serveWorker<Request, Reply>(
  handle: (request: Request, context: WorkerContext) => Promise<Reply>,
): void {
  const port = parentPort;
  if (port === null) throw new Error('this module runs only as a worker thread of a guarded pool');
  const post = (message: FromWorker, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);
  let running: { id: number; abort: AbortController } | undefined;

  const run = async (id: number, request: Request): Promise<void> => {
    const abort = new AbortController();
    running = { id, abort };
    try {
      const reply = await handle(request, {
        signal: abort.signal,
        onProgress: throttled((value) => post({ kind: 'progress', id, value })),
      });
      const value = new Uint8Array(serialize(reply));
      post({ kind: 'done', id, value }, [value.buffer]);
    } catch (error) {
      post({ kind: 'failed', id, error: sentError(error) });
    } finally {
      running = undefined;
      keepCompiled();
    }
  };

  port.on('message', (message: ToWorker) => {
    // The parent sends what `createGuardedPool<Request, …>` was given for this very worker module.
    if (message.kind === 'run') void run(message.id, message.request as Request);
    else if (running?.id === message.id) running.abort.abort();
  });
  post({ kind: 'ready' });
}

let isKept = false;

/** Node would do it at the end of the process, which is killed. By the first reply everything is loaded that most tasks need. */
function keepCompiled(): void {
  if (isKept) return;
  isKept = true;
  setTimeout(flushCompileCache, KEEP_COMPILED_MS);
}

function throttled(report: (value: unknown) => void): (value: unknown) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (value) => {
    const now = performance.now();
    if (now - last < PROGRESS_INTERVAL_MS) return;
    last = now;
    report(value);
  };
}

function sentError(error: unknown): SentError {
  if (error instanceof VitaeError) return { message: error.message, code: error.code };
  return { message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
