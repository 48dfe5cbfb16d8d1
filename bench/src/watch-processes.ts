// What all processes of one installation use: memory, where pages that several share count once, and processor time (Linux).
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface ProcessUse {
  readonly peakMb: number;
  /** User and system, of the time it was watched; what ended between two looks is missing. */
  readonly cpuSeconds: number;
}

const LOOK_MS = 2_000;

/** Looks until it is stopped. `roots`: the programs that run now. */
export function watchProcesses(
  roots: () => readonly number[],
  folders: readonly string[],
): { stop(): Promise<ProcessUse> } {
  const worker = new Worker(new URL('./look-at-processes.ts', import.meta.url), { workerData: folders });
  const look = (last: boolean) => worker.postMessage({ roots: [...roots()], last });
  look(false);
  const timer = setInterval(() => look(false), LOOK_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      look(true);
      const [use]: ProcessUse[] = await once(worker, 'message');
      if (use === undefined) throw new Error('The processes were not watched.');
      return use;
    },
  };
}
