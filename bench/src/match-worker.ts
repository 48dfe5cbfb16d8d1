// One share of the candidates in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { createCandidateIndex, createJobCompiler, createSkillRelations, type Ranked } from '@vitae/matching';
import { inventPool } from '@vitae/matching/testing';

export const SEED = 11;
export const POOL_SIZES = { skills: 5000, skillsEach: 15, skillsWished: 10 };
export const YEAR = 2026;

export type MatchRequest =
  | { readonly kind: 'build' }
  | { readonly kind: 'best'; readonly job: number; readonly most: number }
  /** Candidate `number` becomes like candidate `as`. */
  | { readonly kind: 'change'; readonly number: number; readonly as: number };

export type MatchReply =
  | {
      readonly kind: 'built';
      readonly rows: number;
      readonly seconds: number;
      readonly inventing: number;
      readonly megabytes: number;
      readonly resident: number;
    }
  | { readonly kind: 'best'; readonly ranked: readonly Ranked[]; readonly milliseconds: number }
  | { readonly kind: 'changed' };

interface Share {
  readonly shard: number;
  readonly shards: number;
  readonly candidates: number;
}

function isShare(data: unknown): data is Share {
  return typeof data === 'object' && data !== null && 'shards' in data;
}

/** CPU time of this thread: other programs don't count. */
export function threadMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Candidates invented between two looks at the clock. */
const STEP = 1000;

function serve({ shard, shards, candidates }: Share, reply: (message: MatchReply) => void) {
  const pool = inventPool(SEED, POOL_SIZES);
  const compile = createJobCompiler({ relations: createSkillRelations(pool.taxonomy), year: YEAR });
  const index = createCandidateIndex();
  const build = (): MatchReply => {
    let inventing = 0;
    let building = 0;
    for (let from = shard; from < candidates; from += STEP * shards) {
      const started = performance.now();
      const some = [];
      for (let i = 0; i < STEP && from + i * shards < candidates; i++) some.push(pool.candidate(from + i * shards));
      const invented = performance.now();
      for (const candidate of some) index.put(candidate);
      inventing += invented - started;
      building += performance.now() - invented;
    }
    const megabytes = index.bytes / 1e6;
    const resident = process.memoryUsage.rss() / 1e6;
    return {
      kind: 'built',
      rows: index.size,
      seconds: building / 1000,
      inventing: inventing / 1000,
      megabytes,
      resident,
    };
  };
  return (request: MatchRequest) => {
    if (request.kind === 'build') return reply(build());
    if (request.kind === 'change') {
      index.put({ ...pool.candidate(request.as), id: pool.candidate(request.number).id });
      return reply({ kind: 'changed' });
    }
    const job = compile(pool.job(request.job));
    const started = threadMilliseconds();
    const ranked = index.best(job, request.most);
    return reply({ kind: 'best', ranked, milliseconds: threadMilliseconds() - started });
  };
}

if (parentPort !== null && isShare(workerData)) {
  const port = parentPort;
  port.on(
    'message',
    serve(workerData, (message) => port.postMessage(message)),
  );
}
