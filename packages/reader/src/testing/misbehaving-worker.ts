// A pool worker that does what it is told, good or bad; for tests of the guards.
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { VitaeError } from '@vitae/schema';
import { serveWorker, type WorkerContext } from '../pool/serve-worker.ts';

export type Deed =
  | { readonly kind: 'echo'; readonly value: unknown }
  | { readonly kind: 'work'; readonly milliseconds: number }
  /** Drops what it gets at once. */
  | { readonly kind: 'drop'; readonly bytes: Uint8Array }
  | { readonly kind: 'progress' }
  /** Reports every so many milliseconds, so many times. */
  | { readonly kind: 'steps'; readonly steps: number; readonly milliseconds: number }
  | { readonly kind: 'loop' }
  | { readonly kind: 'native-loop' }
  | { readonly kind: 'eat-heap' }
  | { readonly kind: 'eat-buffers' }
  | { readonly kind: 'throw' }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'exit' }
  | { readonly kind: 'kill-process' };

serveWorker<Deed, unknown>(async (deed, { onProgress, signal }: WorkerContext) => {
  switch (deed.kind) {
    case 'echo':
      return deed.value;
    case 'work':
      await sleep(deed.milliseconds, undefined, { signal });
      return 'worked';
    case 'drop':
      // Of the bytes before: these are still held by the message.
      await globalThis.gc?.();
      return 'dropped';
    case 'progress':
      onProgress(0.5);
      await sleep(60);
      onProgress(1);
      return 'done';
    case 'steps':
      for (let step = 1; step <= deed.steps; step++) {
        await sleep(deed.milliseconds);
        onProgress(step / deed.steps);
      }
      return 'done';
    case 'throw':
      throw new RangeError('as told');
    case 'refuse':
      throw new VitaeError('document.no-picture');
    default:
      return MISDEEDS[deed.kind]();
  }
});

type Misdeed = Exclude<Deed['kind'], 'echo' | 'work' | 'drop' | 'progress' | 'steps' | 'throw' | 'refuse'>;

const kept: unknown[] = [];

const MISDEEDS: Readonly<Record<Misdeed, () => void>> = {
  loop() {
    for (;;) Math.sqrt(2);
  },
  /** The thread stands inside one native call, where `terminate` can't reach it. */
  'native-loop'() {
    execFileSync(process.execPath, ['-e', 'setTimeout(() => {}, 15_000)']);
  },
  'eat-heap'() {
    for (;;) kept.push(Array.from({ length: 1_000 }, (_, index) => ({ index })));
  },
  'eat-buffers'() {
    for (;;) kept.push(new Uint8Array(4_000_000).fill(1));
  },
  exit() {
    process.exit(1);
  },
  'kill-process'() {
    process.kill(process.pid, 'SIGSEGV');
    // The signal may take a moment; until then no answer must get out.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
};
