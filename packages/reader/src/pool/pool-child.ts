// The child process of a guarded pool: holds the worker threads, watches the memory, and dies with its parent.
import { getPriority, setPriority } from 'node:os';
import type { ChildConfig, FromChild, ToChild } from './pool-message.ts';
import { createWorkerSlot, type WorkerSlot } from './worker-slot.ts';

const BEAT_MS = 500;
/** Below everything that somebody waits for, on a scale from -20 to 19, yet high enough to get on beside other programs. */
const LESS_URGENT = 5;
/** The lowest that there is. */
const LAST = 19;
const MEMORY_CHECK_MS = 50;
/** Of this thread: what it passed on is dead at once. */
const COLLECT_MS = 100;
/** One collection in so many is of everything: what was under way in two of the others counts as old, and would stay. */
const FULL_EVERY = 20;
/** After a worker was ended for its memory, the system needs a moment to take it back. */
const AFTER_STOP_MS = 1_000;

function main(config: ChildConfig): void {
  // Threads inherit it from the one that starts them.
  setPriority(Math.min(LAST, getPriority() + LESS_URGENT));
  const slots = new Set<WorkerSlot>();
  const passed = collectPassed();
  const tell = (message: FromChild): void => {
    if (message.kind !== 'beat') passed();
    if (process.connected) process.send?.(message);
  };
  const openSlot = (): WorkerSlot => {
    const slot = createWorkerSlot(config, tell, () => slots.delete(slot));
    slots.add(slot);
    return slot;
  };

  process.on('message', (message: ToChild) => {
    passed();
    if (message.kind === 'warm') {
      if (slots.size === 0) openSlot();
      return;
    }
    if (message.kind === 'cancel') {
      for (const slot of slots) if (slot.taskId() === message.id) slot.cancel();
      return;
    }
    const idle = [...slots].find((slot) => slot.taskId() === undefined) ?? openSlot();
    idle.run(message.id, message.request, message.timeoutMs);
  });
  // Not `exit`: a thread inside a native call would hold it up.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  setInterval(() => tell({ kind: 'beat', rss: process.memoryUsage.rss() }), BEAT_MS);
  watchMemory(config, slots);
}

/**
 * The returned function says that a message went through. Documents and results would stay in memory by tens of megabytes: the heap
 * of this thread, which holds little else than their handles, hardly ever asks for a collection by itself.
 */
function collectPassed(): () => void {
  let waiting = false;
  let collections = 0;
  const collect = (): void => {
    waiting = false;
    collections += 1;
    void globalThis.gc?.({ type: collections % FULL_EVERY === 0 ? 'major' : 'minor' });
  };
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(collect, COLLECT_MS);
  };
}

function watchMemory(config: ChildConfig, slots: ReadonlySet<WorkerSlot>): void {
  const limit = config.memoryMb * 2 ** 20;
  let calmUntil = 0;
  setInterval(() => {
    const now = performance.now();
    if (now < calmUntil || process.memoryUsage.rss() < limit) return;
    calmUntil = now + AFTER_STOP_MS;
    void stopLargest(
      [...slots].filter((slot) => slot.taskId() !== undefined),
      limit,
    );
  }, MEMORY_CHECK_MS);
}

/** What is left behind by a task that has ended is nobody's fault: a task this small is let be. */
const LEAST_BLAME = 0.2;

async function stopLargest(busy: readonly WorkerSlot[], limit: number): Promise<void> {
  const sizes = await Promise.all(busy.map(async (slot) => ({ slot, bytes: await slot.memory() })));
  const largest = sizes.sort((a, b) => b.bytes - a.bytes)[0];
  if (largest !== undefined && largest.bytes > limit * LEAST_BLAME) await largest.slot.stop('document.out-of-memory');
  // Nobody to blame, and too much to go on: the parent runs what is open again in a new process.
  else if (process.memoryUsage.rss() > limit * 2) process.kill(process.pid, 'SIGKILL');
}

// The parent writes the configuration; it is our own JSON.
main(JSON.parse(process.argv[2] ?? '{}') as ChildConfig);
