// Somebody who looks around while an import runs: one page after the other, at a human pace, each call timed.
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from './quantile.ts';

export interface CallTimes {
  readonly path: string;
  readonly milliseconds: readonly number[];
}

/** Between two calls: somebody who clicks fast. */
const PAUSE_MS = 250;

/** Calls the paths in turn until it is stopped. An answer that is no success is an error. */
export function startReader(
  address: string,
  headers: Readonly<Record<string, string>>,
  paths: readonly string[],
): { stop(): Promise<CallTimes[]> } {
  const times = paths.map((path) => ({ path, milliseconds: [] as number[] }));
  let ended = false;
  const reading = (async () => {
    while (!ended) {
      for (const { path, milliseconds } of times) {
        const started = performance.now();
        const reply = await fetch(address + path, { headers });
        await reply.arrayBuffer();
        if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
        milliseconds.push(performance.now() - started);
        await sleep(PAUSE_MS);
      }
    }
  })();
  // Seen by whoever stops it.
  reading.catch(() => undefined);
  return {
    stop: async () => {
      ended = true;
      await reading;
      return times;
    },
  };
}

export function printTimes(times: readonly CallTimes[]): void {
  const line = (name: string, all: readonly number[]) =>
    console.log(
      `  ${name}: median ${quantile(all, 0.5).toFixed(0)} ms, p95 ${quantile(all, 0.95).toFixed(0)} ms, slowest ${quantile(all, 1).toFixed(0)} ms (${all.length})`,
    );
  for (const { path, milliseconds } of times) line(path, milliseconds);
  line(
    'all',
    times.flatMap(({ milliseconds }) => milliseconds),
  );
}
