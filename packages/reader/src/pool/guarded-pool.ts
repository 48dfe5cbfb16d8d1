// Runs work that may hang, crash or eat memory in a process of its own, and says in time what became of it.
import { deserialize } from 'node:v8';
import { type ChildConfig, type FromChild, type GuardCode, WALL_FACTOR } from './pool-message.ts';
import { type PoolProcess, startPoolProcess } from './pool-process.ts';
import { errorOf, exitCode, type GuardedResult, type PoolTask, stoppedResult } from './pool-task.ts';

/** What the threads run, and their limits. */
export interface GuardedPoolOptions {
  /** Module that the worker threads run; it calls `serveWorker`. */
  readonly worker: URL;
  /** Threads; each task has one to itself. Default 2. */
  readonly workers?: number | undefined;
  /**
   * Default for a task, anew after each progress that it reports (five times in all). Default 60 s. Time in which the processor
   * was busy with other programs counts a third.
   */
  readonly timeoutMs?: number | undefined;
  /** Resident memory of the whole child. Default 1,024. */
  readonly memoryMb?: number | undefined;
  /** Without work for so long, the child is stopped. Default 20 s. */
  readonly idleMs?: number | undefined;
}

/** How one task is run. */
export interface RunOptions {
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((value: unknown) => void) | undefined;
}

/** Tasks in a process of its own, each in a thread to itself. */
export interface GuardedPool<Request, Reply> {
  /**
   * Rejects with what the handler threw (`VitaeError` keeps its code) or with the signal's reason. A request that is a function is
   * made when a thread is free for it, and again when the task runs again: what waits holds no bytes.
   */
  run(request: Request | (() => Promise<Request>), options?: RunOptions): Promise<GuardedResult<Reply>>;
  /** Work is about to come: starts the child and one thread, which then wait as after a task. */
  warm(): void;
  /** For health pages: `rss` is the child's resident bytes as last heard, 0 when there is no child. */
  state(): PoolState;
  /** Ends the child; open tasks reject. */
  close(): Promise<void>;
}

/** What the pool does at the moment. */
export interface PoolState {
  readonly running: number;
  readonly queued: number;
  readonly pid: number | undefined;
  readonly rss: number;
}

/** On top of the longest that a task may take: starting a thread, and the child's own way of ending it. */
const GRACE_MS = 20_000;
/** Of one worker's JavaScript heap. */
const HEAP_MB = 384;

/** Share of the memory limit above which an idle child is ended at once. */
const BLOATED = 0.6;

interface Pool {
  readonly config: ChildConfig;
  readonly idleMs: number;
  readonly queue: PoolTask[];
  readonly running: Map<number, PoolTask>;
  child: PoolProcess | undefined;
  idleTimer: NodeJS.Timeout | undefined;
  closed: boolean;
  /** Children that were told to end and have not yet. */
  readonly ending: Set<Promise<void>>;
}

/** Starts nothing yet: the process comes with the first task, and goes when there was none for `idleMs`. */
export function createGuardedPool<Request, Reply>(options: GuardedPoolOptions): GuardedPool<Request, Reply> {
  const { timeoutMs = 60_000, idleMs = 20_000, memoryMb = 1_024, workers = 2 } = options;
  const config = { worker: options.worker.href, workers, memoryMb, heapMb: HEAP_MB };
  const start = { child: undefined, idleTimer: undefined, closed: false };
  const pool: Pool = { config, idleMs, queue: [], running: new Map(), ending: new Set(), ...start };
  let nextId = 1;
  return {
    run(request, runOptions = {}) {
      const { signal, onProgress } = runOptions;
      const { promise, resolve, reject } = Promise.withResolvers<GuardedResult<Reply>>();
      const task: PoolTask = {
        ...{ id: nextId, request, onProgress, reruns: 0, alone: false, abandoned: false, deadline: undefined },
        timeoutMs: runOptions.timeoutMs ?? timeoutMs,
        // The worker module and this pool agree on `Reply`; there is one caller that ties them.
        settle: (result) => (result instanceof Error ? reject(result) : resolve(result as GuardedResult<Reply>)),
      };
      nextId += 1;
      if (pool.closed) return Promise.reject(new Error('the pool is closed'));
      if (signal?.aborted === true) return Promise.reject(signal.reason);
      const abandon = (): void => {
        giveUp(pool, task);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', abandon, { once: true });
      pool.queue.push(task);
      dispatch(pool);
      return promise.finally(() => signal?.removeEventListener('abort', abandon));
    },
    warm: () => warmPool(pool),
    state: () => ({
      ...{ running: pool.running.size, queued: pool.queue.length },
      ...{ pid: pool.child?.pid, rss: pool.child?.rss() ?? 0 },
    }),
    close: () => closePool(pool),
  };
}

function warmPool(pool: Pool): void {
  if (pool.closed || pool.running.size > 0) return;
  pool.child ??= openChild(pool);
  pool.child.send({ kind: 'warm' });
  dispatch(pool);
}

function dispatch(pool: Pool): void {
  const { queue, running } = pool;
  while (!pool.closed && running.size < pool.config.workers) {
    const next = queue[0];
    const lonely = running.size > 0 && (next?.alone === true || [...running.values()].some((task) => task.alone));
    if (next === undefined || lonely) break;
    queue.shift();
    startTask(pool, next);
  }
  clearTimeout(pool.idleTimer);
  if (running.size > 0 || pool.child === undefined) return;
  // Memory that stays behind would be blamed on the next task.
  if (pool.child.rss() > pool.config.memoryMb * 2 ** 20 * BLOATED) {
    dropChild(pool);
    return;
  }
  pool.child.hold(false);
  pool.idleTimer = setTimeout(() => dropChild(pool), pool.idleMs).unref();
}

function startTask(pool: Pool, task: PoolTask): void {
  pool.running.set(task.id, task);
  // The child has stricter limits; this one is for a child that can't keep them.
  const longest = task.timeoutMs * WALL_FACTOR + GRACE_MS;
  task.deadline = setTimeout(() => endFor(pool, task.id, 'document.timeout'), longest);
  pool.child ??= openChild(pool);
  pool.child.hold(true);
  if (isMade(task.request)) void sendMade(pool, pool.child, task, task.request);
  else send(pool.child, task, task.request);
}

function send(child: PoolProcess, { id, timeoutMs }: PoolTask, request: unknown): void {
  child.send({ kind: 'run', id, request, timeoutMs });
}

type Make = () => Promise<unknown>;
// `run` takes no other function.
const isMade = (request: unknown): request is Make => typeof request === 'function';

async function sendMade(pool: Pool, child: PoolProcess, task: PoolTask, make: Make): Promise<void> {
  const isWanted = (): boolean => pool.running.get(task.id) === task && pool.child === child;
  try {
    if (task.abandoned) throw new Error('nobody waits for it');
    const request = await make();
    if (task.abandoned) throw new Error('nobody waits for it');
    // The child may have died meanwhile; then the task was put back.
    if (isWanted()) send(child, task, request);
  } catch (error) {
    if (isWanted()) finish(pool, task, error instanceof Error ? error : new Error(String(error)));
  }
}

function openChild(pool: Pool): PoolProcess {
  const { promise, resolve } = Promise.withResolvers<void>();
  pool.ending.add(promise);
  const child: PoolProcess = startPoolProcess(pool.config, {
    onMessage: (message) => hear(pool, message),
    onSilence: () => child.kill(),
    onExit: (signal) => {
      pool.ending.delete(promise);
      resolve();
      if (pool.child === child) childDied(pool, signal);
    },
  });
  return child;
}

function hear(pool: Pool, message: FromChild): void {
  if (message.kind === 'beat') return;
  const task = pool.running.get(message.id);
  if (task === undefined) return;
  switch (message.kind) {
    case 'progress':
      task.onProgress?.(message.value);
      break;
    case 'done':
      finish(pool, task, { ok: true, value: deserialize(message.value) });
      break;
    case 'failed':
      finish(pool, task, errorOf(message.error));
      break;
    case 'stopped':
      finish(pool, task, stoppedResult(message.code, task, pool.config.memoryMb));
      break;
    case 'stuck':
      endFor(pool, task.id, message.code);
      break;
  }
}

function finish(pool: Pool, task: PoolTask, result: GuardedResult<unknown> | Error): void {
  take(pool, task);
  task.settle(result);
  dispatch(pool);
}

function take(pool: Pool, task: PoolTask): void {
  clearTimeout(task.deadline);
  pool.running.delete(task.id);
}

/** The caller doesn't want the reply any more. */
function giveUp(pool: Pool, task: PoolTask): void {
  task.abandoned = true;
  const queued = pool.queue.indexOf(task);
  if (queued >= 0) pool.queue.splice(queued, 1);
  if (!pool.running.has(task.id)) return;
  pool.child?.send({ kind: 'cancel', id: task.id });
  // Its thread stays taken until the child says that the task has ended; `settle` then changes nothing.
}

/** Ends the child because of one task; the others that ran in it are run again. */
function endFor(pool: Pool, culprit: number, code: GuardCode): void {
  const task = pool.running.get(culprit);
  if (task === undefined) return;
  take(pool, task);
  dropChild(pool);
  requeue(pool, false);
  task.settle(stoppedResult(code, task, pool.config.memoryMb));
  dispatch(pool);
}

/** By itself, or killed by the system: with one task running it was that one; of several each may have been it. */
function childDied(pool: Pool, signal: NodeJS.Signals | null): void {
  pool.child = undefined;
  const [only, ...others] = pool.running.values();
  if (only !== undefined && others.length === 0) {
    take(pool, only);
    only.settle(stoppedResult(exitCode(signal), only, pool.config.memoryMb));
  } else {
    requeue(pool, true);
  }
  dispatch(pool);
}

/** A task that runs alone is never put back, so that no task is run more than three times. */
function requeue(pool: Pool, suspect: boolean): void {
  for (const task of [...pool.running.values()].reverse()) {
    take(pool, task);
    task.reruns += 1;
    task.alone = suspect || task.reruns > 1;
    pool.queue.unshift(task);
  }
}

function dropChild(pool: Pool): void {
  const { child } = pool;
  pool.child = undefined;
  child?.kill();
}

async function closePool(pool: Pool): Promise<void> {
  pool.closed = true;
  clearTimeout(pool.idleTimer);
  const open = [...pool.queue.splice(0), ...pool.running.values()];
  pool.running.clear();
  dropChild(pool);
  for (const task of open) {
    clearTimeout(task.deadline);
    task.settle(new Error('the pool is closed'));
  }
  await Promise.all(pool.ending);
}
