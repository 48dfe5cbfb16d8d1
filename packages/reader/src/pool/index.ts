// Public surface: work in a guarded process.
export { ENGINE_FLAGS } from './engine-flags.ts';
export {
  createGuardedPool,
  type GuardedPool,
  type GuardedPoolOptions,
  type PoolState,
  type RunOptions,
} from './guarded-pool.ts';
export type { GuardedResult } from './pool-task.ts';
export { serveWorker, type WorkerContext } from './serve-worker.ts';
