// Documents per second through the guarded pool, with 1 and 2 workers, and the memory of its process over many documents.
//   node --conditions=vitae-source bench/src/throughput.ts [--documents N] [--rounds N]
// Documents with a text layer only, each read without OCR; memory is that of the whole process with both workers (Linux).
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createParserPool, type ParserPool } from '@vitae/parser/node';
import { corpusFolder } from './corpus-documents.ts';
import { readManifest } from './corpus-manifest.ts';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '2' } },
});
/** Memory is taken after so many documents. */
const STEP = 100;
/** Growth counts from here: code is compiled and caches are full. */
const SETTLED = 200;

interface Loaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const entries = await readManifest();
const withText = entries.filter(({ tags }) => !tags.includes('scanned') && !tags.includes('image-only'));
const documents = await Promise.all(
  withText.map(
    async ({ file }): Promise<Loaded> => ({
      name: path.basename(file),
      bytes: await readFile(path.join(corpusFolder(), file)),
    }),
  ),
);

for (const workers of [1, 2]) await measureThroughput(workers);
await measureMemory(Number(values.documents));

async function measureThroughput(workers: number): Promise<void> {
  const pool = createParserPool({ workers });
  try {
    await parseMany(pool, documents, workers);
    const count = documents.length * Number(values.rounds);
    const started = performance.now();
    await parseMany(pool, repeated(count), workers);
    const seconds = (performance.now() - started) / 1000;
    console.log(`${workers} worker${workers === 1 ? '' : 's'}: ${(count / seconds).toFixed(1)} documents a second`);
  } finally {
    await pool.close();
  }
}

async function measureMemory(count: number): Promise<void> {
  const workers = 2;
  const pool = createParserPool({ workers });
  const samples: { done: number; megabytes: number }[] = [];
  try {
    for (let done = 0; done < count; ) {
      const next = Math.min(count, done + STEP);
      await parseMany(pool, repeated(next).slice(done), workers);
      done = next;
      samples.push({ done, megabytes: poolMegabytes() });
    }
  } finally {
    await pool.close();
  }
  console.log(`memory: ${samples.map(({ done, megabytes }) => `${done}: ${megabytes.toFixed(0)} MB`).join(', ')}`);
  const settled = samples.find(({ done }) => done >= SETTLED)?.megabytes;
  const last = samples.at(-1)?.megabytes;
  if (settled === undefined || last === undefined) return;
  console.log(`growth after the first ${SETTLED}: ${((last / settled - 1) * 100).toFixed(1)}%`);
}

/** Keeps `workers` documents under way. */
async function parseMany(pool: ParserPool, of: readonly Loaded[], workers: number): Promise<void> {
  const queue = of.values();
  const work = async () => {
    for (const { name, bytes } of queue) {
      const outcome = await pool.parse({ bytes }, { name, ocr: 'never', now: '2026-01-01' });
      if (!outcome.ok) throw new Error(`${name}: ${outcome.problem.detail}`);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}

function repeated(count: number): Loaded[] {
  return Array.from({ length: Math.ceil(count / documents.length) }, () => documents)
    .flat()
    .slice(0, count);
}

/** Resident memory of the processes that this one has started. */
function poolMegabytes(): number {
  const children = readdirSync('/proc').filter((id) => /^\d+$/.test(id) && parentOf(id) === process.pid);
  const kilobytes = children.map((id) => Number(/VmRSS:\s*(\d+)/.exec(statusOf(id))?.[1] ?? 0));
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

function parentOf(id: string): number {
  return Number(/PPid:\s*(\d+)/.exec(statusOf(id))?.[1] ?? 0);
}

/** Empty for a process that has just ended. */
function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}
