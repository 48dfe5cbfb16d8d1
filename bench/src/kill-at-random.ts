// `kill -9` of one program after the other at random moments, each started again at once.
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchServer } from './bench-server.ts';

/** From the moment when all programs run again to the next kill: up to this long. */
const LONGEST_PEACE_MS = 12_000;

export interface Killing {
  /** Of each kill the number of the program: 0 answers, the others work. */
  stop(): Promise<number[]>;
}

/** Ends by itself after `kills`. */
export function killAtRandom(server: BenchServer, kills: number): Killing {
  const killed: number[] = [];
  const halt = new AbortController();
  const killing = (async () => {
    while (killed.length < kills && !halt.signal.aborted) {
      await sleep(Math.random() * LONGEST_PEACE_MS, undefined, { signal: halt.signal });
      const program = Math.floor(Math.random() * server.pids.length);
      await server.kill(program);
      killed.push(program);
    }
  })().catch((error: unknown) => {
    if (!halt.signal.aborted) throw error;
  });
  return {
    stop: async () => {
      halt.abort();
      await killing;
      return killed;
    },
  };
}
