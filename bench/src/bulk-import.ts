// Many documents in one bulk import through the API of the built server, while somebody looks around in it.
//   node --conditions=vitae-source bench/src/bulk-import.ts [--documents N] [--kills N] [--external] [--concurrency N]
//     [--postgres <folder with binaries>]
// `--external`: a PostgreSQL server of its own, one process that answers and three that work, all started here.
// `--concurrency`: documents that each process reads at a time; as Vitae comes without it.
// `--kills`: so many times one of these processes dies by `kill -9` at a random moment of the import; nobody looks around then.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Batch, BatchItem } from '@vitae/schema/api';
import { startBenchPostgres } from './bench-postgres.ts';
import { startBenchServer } from './bench-server.ts';
import { createBulkClient } from './bulk-client.ts';
import { killAtRandom } from './kill-at-random.ts';
import { type MadeDocument, madeDocuments } from './made-documents.ts';
import { printTimes, startReader } from './patient-reader.ts';
import { watchProcesses } from './watch-processes.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '0' },
    external: { type: 'boolean', default: false },
    concurrency: { type: 'string' },
    postgres: { type: 'string', default: '/usr/lib/postgresql/15/bin' },
  },
});
const WORKERS = 3;

const documents: MadeDocument[] = [];
for await (const document of madeDocuments(Number(values.documents))) documents.push(document);
console.log(`${documents.length} documents: ${JSON.stringify(countBy(documents, ({ kind }) => kind))}`);

const postgres = values.external ? await startBenchPostgres(values.postgres) : undefined;
const server = await startBenchServer({
  ...(postgres === undefined ? {} : { databaseUrl: postgres.url, workers: WORKERS }),
  concurrency: values.concurrency === undefined ? undefined : Number(values.concurrency),
}).catch(async (error: unknown) => {
  await postgres?.stop();
  throw error;
});
const client = createBulkClient(server);
try {
  console.log(
    postgres === undefined
      ? 'embedded database, one process'
      : `PostgreSQL ${postgres.version}, 1 API, ${WORKERS} workers`,
  );
  await measure();
} finally {
  await server.stop();
  await postgres?.stop();
}

async function measure(): Promise<void> {
  const folders = [server.dataFolder, ...(postgres === undefined ? [] : [postgres.folder])];
  const processes = watchProcesses(() => server.pids, folders);
  const started = performance.now();
  const announced = await client.announce(documents);
  const kills = Number(values.kills);
  const killing = killAtRandom(server, kills);
  const reader = kills > 0 ? undefined : startReader(server.address, server.headers, pagesOf(announced.batchId));
  await client.sendAll(announced, documents);
  const sent = performance.now() - started;
  let batch = await client.readBatch(announced.batchId);
  for (; batch.counts.waiting + batch.counts.reading > 0; batch = await client.readBatch(batch.id)) await sleep(500);
  const seconds = (performance.now() - started) / 1000;
  const killed = await killing.stop();
  const times = await reader?.stop();
  console.log(
    `sent after ${(sent / 1000).toFixed(0)} s, all ended after ${seconds.toFixed(0)} s: ${(documents.length / seconds).toFixed(1)} files a second`,
  );
  const { peakMb, cpuSeconds } = await processes.stop();
  const each = (cpuSeconds * 1000) / documents.length;
  console.log(`peak memory of all processes: ${peakMb.toFixed(0)} MB`);
  console.log(`processor time of all processes: ${cpuSeconds.toFixed(0)} s, ${each.toFixed(0)} ms a file`);
  if (times === undefined)
    console.log(`killed: ${killed.length} times, by process ${JSON.stringify(countBy(killed, String))}`);
  else printTimes(times);
  await checkOutcomes(batch);
  if (killed.length < kills) throw new Error(`The import ended after ${killed.length} of ${kills} kills.`);
}

function pagesOf(batchId: string): string[] {
  return [
    `/api/batches/${batchId}`,
    `/api/batches/${batchId}/items?limit=50`,
    '/api/candidates?limit=50',
    '/api/candidates?text=engineer&limit=50',
    '/api/resumes?limit=50',
  ];
}

/** Each file is an item, each item has a reason, and the bins add up. Throws otherwise. */
async function checkOutcomes({ id, counts }: Batch): Promise<void> {
  const items = await client.listItems(id);
  const filled = Object.entries(counts).filter(([, count]) => count > 0);
  const sum = filled.reduce((all, [, count]) => all + count, 0);
  console.log(`outcomes: ${filled.map(([bin, count]) => `${bin} ${count}`).join(', ')}; together ${sum}`);
  console.log(
    `reasons: ${JSON.stringify(
      countBy(items, ({ bin, reason }) => `${bin}: ${reason.code}`),
      null,
      2,
    )}`,
  );
  const unexplained = items.filter(({ reason }) => reason.message.trim() === '');
  const agreed = countBy(items, ({ bin }) => bin);
  const paths = new Set(items.map(({ path }) => path));
  if (items.length !== documents.length || paths.size !== documents.length || sum !== documents.length)
    throw new Error('Files are missing or doubled.');
  await checkResumes(items);
  if (filled.some(([bin, count]) => agreed[bin] !== count)) throw new Error('List and counts differ.');
  // What lost its worker at each of its tries is given up, and says so.
  const mayFail = Number(values.kills) > 0;
  if (unexplained.length > 0 || (counts.failed > 0 && !mayFail))
    throw new Error('Some files ended without an explanation.');
}

/** Each file that is no duplicate has a résumé of its own, and there is no other. */
async function checkResumes(items: readonly BatchItem[]): Promise<void> {
  const own = items.filter(({ bin }) => bin !== 'duplicate').map(({ resumeId }) => resumeId);
  const kept = await client.listResumes();
  const agree = new Set(own).size === own.length && kept.length === own.length && kept.every((id) => own.includes(id));
  if (!agree) throw new Error(`${own.length} files that are no duplicates, ${kept.length} résumés.`);
}

function countBy<T>(all: readonly T[], keyOf: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of all) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1;
  return counts;
}
