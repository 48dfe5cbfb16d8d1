// The best 50 of a million candidates for a job, and the best 50 of 50,000 jobs for a candidate; plain SQL beside it.
//   node --conditions=vitae-source bench/src/match-candidates.ts [--candidates N] [--jobs N] [--queries N] [--threads N] [--sql]
// Candidates are shared out over worker threads, each with an index of its own. `--sql` needs the programs of PostgreSQL in the path.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { compareRanked, createJobCompiler, createJobIndex, createSkillRelations, type Ranked } from '@vitae/matching';
import { inventPool } from '@vitae/matching/testing';
import { timeSql } from './match-sql.ts';
import { type MatchReply, type MatchRequest, POOL_SIZES, SEED, threadMilliseconds, YEAR } from './match-worker.ts';
import { quantile } from './quantile.ts';

const { values } = parseArgs({
  options: {
    candidates: { type: 'string', default: '1000000' },
    jobs: { type: 'string', default: '50000' },
    queries: { type: 'string', default: '200' },
    threads: { type: 'string', default: '2' },
    sql: { type: 'boolean', default: false },
  },
});
const candidates = Number(values.candidates);
const queries = Number(values.queries);
const threads = Number(values.threads);
const BEST = 50;
const WARM_UP = 10;

const workers = Array.from({ length: threads }, (_, shard) => createShard({ shard, shards: threads, candidates }));
await measureCandidates();
for (const { worker } of workers) await worker.terminate();
measureJobs(Number(values.jobs));
if (values.sql) await timeSql({ candidates, queries: Math.min(queries, 40), best: BEST });

async function measureCandidates(): Promise<void> {
  const built = await Promise.all(workers.map(({ ask }) => ask({ kind: 'build' })));
  for (const reply of built) if (reply.kind === 'built') console.log(`one thread: ${describe(reply)}`);
  const times: number[] = [];
  const inThreads: number[] = [];
  for (let i = 0; i < queries + WARM_UP; i++) {
    const started = performance.now();
    const replies = await Promise.all(workers.map(({ ask }) => ask({ kind: 'best', job: i, most: BEST })));
    const best = mergeBest(replies);
    const took = performance.now() - started;
    if (best.length !== Math.min(BEST, candidates)) throw new Error('rows are missing');
    if (i < WARM_UP) continue;
    times.push(took);
    for (const reply of replies) if (reply.kind === 'best') inThreads.push(reply.milliseconds);
  }
  console.log(`top ${BEST} of ${candidates} for a job: ${spread(times)}; CPU of each thread ${spread(inThreads)}`);
  const updates: number[] = [];
  for (let i = 0; i < 200; i++) {
    const started = performance.now();
    await workers[i % threads]?.ask({ kind: 'change', number: i, as: candidates + i });
    updates.push(performance.now() - started);
  }
  console.log(`one candidate changed, visible to the next query after: ${spread(updates)}`);
}

function describe({ rows, seconds, inventing, megabytes, resident }: Extract<MatchReply, { kind: 'built' }>): string {
  return `${rows} candidates in ${seconds.toFixed(1)} s (and ${inventing.toFixed(1)} s to invent them), columns ${megabytes.toFixed(0)} MB, the whole process ${resident.toFixed(0)} MB`;
}

function mergeBest(replies: readonly MatchReply[]): Ranked[] {
  return replies
    .flatMap((reply) => (reply.kind === 'best' ? reply.ranked : []))
    .sort(compareRanked)
    .slice(0, BEST);
}

function measureJobs(count: number): void {
  const pool = inventPool(SEED, POOL_SIZES);
  const compile = createJobCompiler({ relations: createSkillRelations(pool.taxonomy), year: YEAR });
  const index = createJobIndex();
  const started = performance.now();
  for (let i = 0; i < count; i++) index.put(compile(pool.job(i)));
  console.log(
    `${count} jobs indexed in ${((performance.now() - started) / 1000).toFixed(1)} s, inventing them included`,
  );
  const times: number[] = [];
  for (let i = 0; i < queries + WARM_UP; i++) {
    const candidate = pool.candidate(i);
    const before = threadMilliseconds();
    index.best(candidate, BEST);
    if (i >= WARM_UP) times.push(threadMilliseconds() - before);
  }
  console.log(`top ${BEST} of ${count} jobs for a candidate, CPU of one thread: ${spread(times)}`);
}

function spread(times: readonly number[]): string {
  const at = (q: number) => quantile(times, q).toFixed(1);
  return `median ${at(0.5)} ms, 95% ${at(0.95)} ms, slowest ${at(1)} ms`;
}

interface Shard {
  readonly worker: Worker;
  /** One question at a time. */
  ask(request: MatchRequest): Promise<MatchReply>;
}

function createShard(workerData: { shard: number; shards: number; candidates: number }): Shard {
  const worker = new Worker(new URL('./match-worker.ts', import.meta.url), { workerData });
  worker.on('error', (error) => {
    throw error;
  });
  const ask = async (request: MatchRequest): Promise<MatchReply> => {
    const answered = once(worker, 'message');
    worker.postMessage(request);
    const [reply] = await answered;
    return reply;
  };
  return { worker, ask };
}
