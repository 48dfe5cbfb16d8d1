// Work that a reply does not wait for, so that the time of the reply tells nothing about whether an address is known.
import type { FastifyBaseLogger } from 'fastify';

export interface Background {
  /** Starts `work` now; a failure is logged under `what`. */
  run(what: string, work: () => Promise<void>): void;
  /** Resolves when everything that was started has ended. */
  idle(): Promise<void>;
}

export function createBackground(log: FastifyBaseLogger): Background {
  const running = new Set<Promise<void>>();
  return {
    run: (what, work) => {
      const task = work()
        .catch((error: unknown) => {
          // A mail server's answer can repeat the address, so only its code is kept.
          const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
          log.error({ what, code, type: error instanceof Error ? error.name : typeof error }, 'background work failed');
        })
        .finally(() => running.delete(task));
      running.add(task);
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
