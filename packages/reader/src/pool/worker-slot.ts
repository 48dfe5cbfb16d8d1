// One worker thread of the child with at most one task: its time limit, its end, its memory.
import { Worker } from 'node:worker_threads';
import type { ChildConfig, FromChild, FromWorker, GuardCode, ToWorker } from './pool-message.ts';
import { startTaskClock, type TaskClock } from './task-clock.ts';

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
  clock?: TaskClock;
}

interface Slot {
  readonly worker: Worker;
  readonly tell: (message: FromChild) => void;
  readonly onGone: () => void;
  task: SlotTask | undefined;
  state: 'starting' | 'ready' | 'stopping';
}

/** `onGone` is called once, when the thread has ended for whatever reason. */
export function createWorkerSlot(
  config: ChildConfig,
  tell: (message: FromChild) => void,
  onGone: () => void,
): WorkerSlot {
  const worker = startThread(config);
  const slot: Slot = { worker, tell, onGone, task: undefined, state: 'starting' };
  worker.on('message', (message: FromWorker) => hear(slot, message));
  worker.on('error', (error) => fail(slot, error));
  worker.on('exit', () => {
    if (slot.state === 'stopping') return;
    fail(slot, new Error('the thread ended by itself'));
    onGone();
  });
  return {
    taskId: () => slot.task?.id,
    run(id, request, timeoutMs) {
      slot.task = { id, timeoutMs };
      if (slot.state === 'ready') startClock(slot);
      worker.postMessage({ kind: 'run', id, request } satisfies ToWorker);
    },
    cancel() {
      const { task } = slot;
      if (task === undefined) return;
      worker.postMessage({ kind: 'cancel', id: task.id } satisfies ToWorker);
      setTimeout(() => slot.task === task && void stop(slot, 'document.timeout'), CANCEL_GRACE_MS);
    },
    stop: (code) => stop(slot, code),
    memory: () => memoryOf(worker),
  };
}

function hear(slot: Slot, message: FromWorker): void {
  if (message.kind === 'ready') {
    if (slot.state === 'starting') slot.state = 'ready';
    startClock(slot);
  } else if (message.id === slot.task?.id) {
    if (message.kind !== 'progress') {
      finish(slot, message);
      return;
    }
    // A long scan is slow, not stuck: each page that is done gives the next one the whole time.
    slot.task?.clock?.progress();
    slot.tell(message);
  }
}

/** The time that a thread takes to start is not the task's. */
function startClock(slot: Slot): void {
  const { task } = slot;
  if (task === undefined) return;
  task.clock?.stop();
  task.clock = startTaskClock({ timeoutMs: task.timeoutMs, onLate: () => void stop(slot, 'document.timeout') });
}

function finish(slot: Slot, message: FromChild): void {
  slot.task?.clock?.stop();
  slot.task = undefined;
  slot.tell(message);
}

async function stop(slot: Slot, code: GuardCode): Promise<void> {
  if (slot.state === 'stopping') return;
  slot.state = 'stopping';
  slot.task?.clock?.stop();
  const ended = await settlesWithin(slot.worker.terminate(), TERMINATE_LIMIT_MS);
  if (slot.task !== undefined) finish(slot, { kind: ended ? 'stopped' : 'stuck', id: slot.task.id, code });
  slot.onGone();
}

function fail(slot: Slot, error: Error & { readonly code?: string }): void {
  if (slot.task === undefined || slot.state === 'stopping') return;
  const { id } = slot.task;
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    finish(slot, { kind: 'stopped', id, code: 'document.out-of-memory' });
  } else if (slot.state === 'ready') {
    finish(slot, { kind: 'stopped', id, code: 'document.crashed' });
  } else {
    finish(slot, { kind: 'failed', id, error: { message: `the worker did not start: ${error.message}` } });
  }
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
