// One worker thread of the child with at most one task: its time limit, its end, its memory.
import { Worker } from 'node:worker_threads';
import {
  type ChildConfig,
  type FromChild,
  type FromWorker,
  type GuardCode,
  PROGRESS_FACTOR,
  type ToWorker,
} from './pool-message.ts';

/** A handler that looks at its AbortSignal gets this long to end by itself. */
const CANCEL_GRACE_MS = 300;
/** `terminate` takes 10–30 ms; a thread inside one long native call doesn't hear it. */
const TERMINATE_LIMIT_MS = 2_000;
const HEAP_ANSWER_MS = 200;

export interface WorkerSlot {
  readonly taskId: () => number | undefined;
  run(id: number, request: unknown, timeoutMs: number): void;
  /** The caller doesn't want the reply any more. */
  cancel(): void;
  stop(code: GuardCode): Promise<void>;
  /** Bytes of heap, buffers and WASM; infinite when the thread doesn't answer. */
  memory(): Promise<number>;
}

interface SlotTask {
  readonly id: number;
  readonly timeoutMs: number;
  /** On the clock of `performance.now()`: past it no progress helps. */
  endsAt: number;
  timer?: NodeJS.Timeout;
}

/** `onGone` is called once, when the thread has ended for whatever reason. */
export function createWorkerSlot(
  config: ChildConfig,
  tell: (message: FromChild) => void,
  onGone: () => void,
): WorkerSlot {
  const worker = startThread(config);
  let task: SlotTask | undefined;
  let state: 'starting' | 'ready' | 'stopping' = 'starting';

  /** The time that a thread takes to start is not the task's. */
  const startClock = (): void => {
    if (task === undefined) return;
    task.endsAt = performance.now() + task.timeoutMs * PROGRESS_FACTOR;
    grantTime();
  };
  /** A long scan is slow, not stuck: each page that is done gives the next one the whole time. */
  const grantTime = (): void => {
    if (task === undefined) return;
    clearTimeout(task.timer);
    const milliseconds = Math.max(0, Math.min(task.timeoutMs, task.endsAt - performance.now()));
    task.timer = setTimeout(() => void stop('document.timeout'), milliseconds);
  };
  const finish = (message: FromChild): void => {
    clearTimeout(task?.timer);
    task = undefined;
    tell(message);
  };
  const stop = async (code: GuardCode): Promise<void> => {
    if (state === 'stopping') return;
    state = 'stopping';
    clearTimeout(task?.timer);
    const ended = await settlesWithin(worker.terminate(), TERMINATE_LIMIT_MS);
    if (task !== undefined) finish({ kind: ended ? 'stopped' : 'stuck', id: task.id, code });
    onGone();
  };
  const fail = (error: Error & { readonly code?: string }): void => {
    if (task === undefined || state === 'stopping') return;
    const { id } = task;
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') finish({ kind: 'stopped', id, code: 'document.out-of-memory' });
    else if (state === 'ready') finish({ kind: 'stopped', id, code: 'document.crashed' });
    else finish({ kind: 'failed', id, error: { message: `the worker did not start: ${error.message}` } });
  };

  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'ready') {
      state = state === 'starting' ? 'ready' : state;
      startClock();
    } else if (message.id === task?.id) {
      if (message.kind !== 'progress') finish(message);
      else {
        grantTime();
        tell(message);
      }
    }
  });
  worker.on('error', fail);
  worker.on('exit', () => {
    if (state === 'stopping') return;
    fail(new Error('the thread ended by itself'));
    onGone();
  });

  return {
    taskId: () => task?.id,
    run(id, request, timeoutMs) {
      task = { id, timeoutMs, endsAt: Number.POSITIVE_INFINITY };
      if (state === 'ready') startClock();
      worker.postMessage({ kind: 'run', id, request } satisfies ToWorker);
    },
    cancel() {
      const cancelled = task;
      if (cancelled === undefined) return;
      worker.postMessage({ kind: 'cancel', id: cancelled.id } satisfies ToWorker);
      setTimeout(() => task === cancelled && void stop('document.timeout'), CANCEL_GRACE_MS);
    },
    stop,
    memory: () => memoryOf(worker),
  };
}

function startThread(config: ChildConfig): Worker {
  return new Worker(new URL(config.worker), {
    resourceLimits: { maxOldGenerationSizeMb: config.heapMb, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 },
  });
}

async function memoryOf(worker: Worker): Promise<number> {
  const late = new Promise<number>((resolve) => setTimeout(resolve, HEAP_ANSWER_MS, Number.POSITIVE_INFINITY));
  const asked = worker.getHeapStatistics().then(
    (heap) => heap.total_heap_size + heap.external_memory + heap.malloced_memory,
    () => 0,
  );
  return await Promise.race([asked, late]);
}

async function settlesWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const settled = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return settled;
}
