// How long a task may take. Time in which a busy machine let the process wait counts little: it makes no document unreadable.
import { PROGRESS_FACTOR, WALL_FACTOR } from './pool-message.ts';

export interface TaskClock {
  /** The task has got on: the whole time again, up to the total. */
  progress(): void;
  stop(): void;
}

export interface TaskClockOptions {
  readonly timeoutMs: number;
  readonly onLate: () => void;
  /** Milliseconds of the processor that this process used; of all threads, so never less than the task's own. */
  readonly cpuMs?: () => number;
}

/** Waiting counts so many times less than working: a task that only sleeps ends too. */
const WAITING = 3;

export function startTaskClock({ timeoutMs, onLate, cpuMs = processCpuMs }: TaskClockOptions): TaskClock {
  const mark = () => ({ wall: performance.now(), cpu: cpuMs() });
  const started = mark();
  let since = started;
  let timer: NodeJS.Timeout | undefined;
  const left = (): number => {
    const now = mark();
    const worked = (from: typeof started) => {
      const wall = now.wall - from.wall;
      return Math.max(Math.min(wall, now.cpu - from.cpu), wall / WAITING);
    };
    return Math.min(
      timeoutMs - worked(since),
      timeoutMs * PROGRESS_FACTOR - worked(started),
      timeoutMs * WALL_FACTOR - (now.wall - started.wall),
    );
  };
  const look = (): void => {
    clearTimeout(timer);
    const milliseconds = left();
    if (milliseconds <= 0) onLate();
    else timer = setTimeout(look, Math.ceil(milliseconds));
  };
  look();
  return {
    progress: () => {
      since = mark();
      look();
    },
    stop: () => clearTimeout(timer),
  };
}

function processCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
