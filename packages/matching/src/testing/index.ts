// Invented people and jobs, for tests and benchmarks.
export { type InventedPool, inventPool, type PoolSizes } from './invented-pool.ts';
