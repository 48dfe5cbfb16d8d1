// The parent's side of the child process: starts it, hears it, and kills it when it falls silent.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ENGINE_FLAGS } from './engine-flags.ts';
import type { ChildConfig, FromChild, ToChild } from './pool-message.ts';

const WATCH_MS = 1_000;
/** The child beats twice a second; its main thread does nothing but pass messages. */
const SILENCE_LIMIT_MS = 10_000;
/** Passed on to the child; all else, above all secrets, stays with the parent. */
const INHERITED = [
  ...['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'LANG', 'SystemRoot', 'TESSDATA_PREFIX', 'NODE_ENV'],
  // Where code is kept that Node has compiled already.
  'NODE_COMPILE_CACHE',
];

export interface PoolProcess {
  readonly pid: number | undefined;
  send(message: ToChild): void;
  kill(): void;
  /** Whether it keeps this process alive: only while there is work. */
  hold(busy: boolean): void;
  /** Resident bytes as last heard. */
  rss(): number;
}

export interface PoolProcessEvents {
  readonly onMessage: (message: FromChild) => void;
  readonly onSilence: () => void;
  readonly onExit: (signal: NodeJS.Signals | null) => void;
}

export function startPoolProcess(config: ChildConfig, events: PoolProcessEvents): PoolProcess {
  const child = forkChild(config);
  let heard = performance.now();
  let rss = 0;
  child.on('message', (message: FromChild) => {
    heard = performance.now();
    if (message.kind === 'beat') rss = message.rss;
    else events.onMessage(message);
  });
  const watch = watchSilence(() => heard, events.onSilence);
  let ended = false;
  const end = (signal: NodeJS.Signals | null): void => {
    if (ended) return;
    ended = true;
    clearInterval(watch);
    events.onExit(signal);
  };
  child.on('exit', (_code, signal) => end(signal));
  child.on('error', () => end(null));
  return {
    pid: child.pid,
    send: (message) => child.send(message, () => undefined),
    kill() {
      // Whoever waits for its end must not be left with nothing to wait for.
      child.ref();
      child.kill('SIGKILL');
    },
    hold(busy) {
      if (busy) {
        child.ref();
        child.channel?.ref();
      } else {
        child.unref();
        child.channel?.unref();
      }
    },
    rss: () => rss,
  };
}

function forkChild(config: ChildConfig): ChildProcess {
  const fromSource = import.meta.url.endsWith('.ts');
  const path = fileURLToPath(new URL(fromSource ? './pool-child.ts' : './pool-child.js', import.meta.url));
  return fork(path, [JSON.stringify(config)], {
    serialization: 'advanced',
    // Its main thread only passes messages on; the workers have their own limits.
    execArgv: [
      ...['--max-old-space-size=256', '--expose-gc', ...ENGINE_FLAGS],
      ...(fromSource ? ['--conditions=vitae-source'] : []),
    ],
    // Nothing that a document makes a library print may get into our logs.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: childEnvironment(),
  });
}

/** glibc keeps freed memory for itself unless told so; other systems don't read these. */
const GIVE_MEMORY_BACK = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '1048576',
  MALLOC_TRIM_THRESHOLD_: '1048576',
};

function childEnvironment(): NodeJS.ProcessEnv {
  const inherited = INHERITED.map((name) => [name, process.env[name]] as const);
  return { ...Object.fromEntries(inherited.filter(([, value]) => value !== undefined)), ...GIVE_MEMORY_BACK };
}

/** When this process itself was blocked, the child's messages are still waiting to be read: that is not silence. */
function watchSilence(heard: () => number, onSilence: () => void): NodeJS.Timeout {
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    const wasBlocked = now - last > WATCH_MS * 1.5;
    last = now;
    if (!wasBlocked && now - heard() > SILENCE_LIMIT_MS) onSilence();
  }, WATCH_MS);
  return timer.unref();
}
