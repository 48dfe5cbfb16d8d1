// A search with three filters, and its counts, over many candidates in the pool of the built server.
//   node --conditions=vitae-source bench/src/find-candidates.ts [--candidates N] [--rounds N] [--data FOLDER]
// A folder that is named is kept, and filled only once.
// Invented candidates go straight into the database with their search index; the questions go through HTTP, as the page asks them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CandidateFacets, CandidateList } from '@vitae/schema/api';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { quantile } from './quantile.ts';

const { values } = parseArgs({
  options: {
    candidates: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '20' },
    data: { type: 'string' },
  },
});
const FILL = fileURLToPath(new URL('../../apps/server/src/testing/fill-pool.ts', import.meta.url));
const WARM_UP = 3;

/** Text and three filters each, in trades, words and sizes of result that differ. */
const QUESTIONS: readonly Readonly<Record<string, string>>[] = [
  { text: 'databases releases', skill: 'Postgres', countryCode: 'DE', minYears: '5' },
  { text: 'wards', skill: 'Triage', countryCode: 'GB', status: 'active' },
  { text: '"weekly reports"', skill: 'SQL', language: 'English', minYears: '2' },
  { text: 'panels OR installations', title: 'electrician', countryCode: 'FR', source: 'batch' },
  { text: 'audits -legacy', employer: 'bank', language: 'German', minYears: '3' },
  { text: 'menus kitch', skill: 'Food safety', city: 'Berlin', status: 'active' },
  { text: 'improved suppliers', skill: 'Scrum', tag: 'referral', minYears: '1' },
  { text: 'title:senior negotiated', skill: 'Salesforce', countryCode: 'US', source: 'batch' },
];

const server = await startBenchServer({ dataFolder: values.data });
try {
  const there = await countCandidates(server);
  const missing = Number(values.candidates) - there;
  if (missing > 0) {
    const started = performance.now();
    await fillPool(server.dataFolder, missing, there);
    console.log(`${missing} candidates put in within ${seconds(started)} s`);
  }
  await measure(server);
} finally {
  await server.stop();
}

async function countCandidates({ address, headers }: BenchServer): Promise<number> {
  const reply = await fetch(`${address}/api/candidates?limit=1`, { headers });
  return CandidateList.parse(await reply.json()).total ?? 0;
}

async function fillPool(dataFolder: string, count: number, first: number): Promise<void> {
  const program = spawn(
    process.execPath,
    ['--conditions=vitae-source', FILL, dataFolder, String(count), String(first)],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [code] = await once(program, 'exit');
  if (code !== 0) throw new Error('The pool was not filled.');
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}

async function measure({ address, headers }: BenchServer): Promise<void> {
  const ask = async (path: string): Promise<{ readonly took: number; readonly answer: unknown }> => {
    const started = performance.now();
    const reply = await fetch(address + path, { headers });
    const answer: unknown = await reply.json();
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${JSON.stringify(answer)}`);
    return { took: performance.now() - started, answer };
  };
  const page: number[] = [];
  const counts: number[] = [];
  for (let round = 0; round < Number(values.rounds) + WARM_UP; round++) {
    for (const question of QUESTIONS) {
      const query = new URLSearchParams(question);
      const facets = await ask(`/api/candidates/facets?${query}`);
      const list = await ask(`/api/candidates?${query}&limit=50`);
      const { total } = CandidateFacets.parse(facets.answer);
      if (CandidateList.parse(list.answer).total !== total) throw new Error(`${query}: list and counts differ`);
      if (round === 0) console.log(`  ${query}: ${total}`);
      if (round < WARM_UP) continue;
      page.push(list.took);
      counts.push(facets.took);
    }
  }
  console.log(`a page of 50 with snippets and the total: ${spread(page)}`);
  console.log(`all counts beside the filters: ${spread(counts)}`);
}

function spread(times: readonly number[]): string {
  const at = (q: number) => quantile(times, q).toFixed(0);
  return `median ${at(0.5)} ms, 95% ${at(0.95)} ms, slowest ${at(1)} ms (${times.length})`;
}
