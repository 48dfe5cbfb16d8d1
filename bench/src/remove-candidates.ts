// How long it takes to be rid of many: one bulk action that deletes all that a filter finds, and erasures one after the other.
// node --conditions=vitae-source bench/src/remove-candidates.ts --others 20000 --delete 2000 --erase 50
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { quantile } from './quantile.ts';

const FILL = fileURLToPath(new URL('../../apps/server/src/testing/fill-pool.ts', import.meta.url));

const { values } = parseArgs({
  options: {
    others: { type: 'string', default: '20000' },
    delete: { type: 'string', default: '2000' },
    erase: { type: 'string', default: '50' },
  },
});

const server = await startBenchServer();
try {
  const program = spawn(process.execPath, ['--conditions=vitae-source', FILL, server.dataFolder, values.others], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(program, 'exit');
  if (code !== 0) throw new Error('The pool was not filled.');
  await takeIn(server, 'to-delete', Number(values.delete));
  await takeIn(server, 'to-erase', Number(values.erase));
  await deleteAll(server);
  await eraseAll(server);
} finally {
  await server.stop();
}

async function call({ address, headers }: BenchServer, method: string, path: string, body?: object): Promise<unknown> {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const reply = await fetch(address + path, { method, headers: { ...headers, ...type }, ...init });
  const answer: unknown = await reply.json();
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(answer)}`);
  return answer;
}

/** As rows of a table: each becomes a candidate with a résumé and a stored file. */
async function takeIn(bench: BenchServer, tag: string, people: number): Promise<void> {
  const rows = Array.from({ length: people }, (_, n) => {
    const word = [...`${tag}${n}`].map((sign) => String.fromCharCode(97 + (sign.charCodeAt(0) % 26))).join('');
    return `Q${word} Z${word}x,${tag}.${n}@people.example,Welder,Harbour Works ${n},Welding; Grinding`;
  });
  const table = `Name,Email,Headline,Employer,Skills\n${rows.join('\n')}\n`;
  const form = new FormData();
  form.set('mapping', JSON.stringify(['name', 'email', 'headline', 'employer', 'skills']));
  form.set('settings', JSON.stringify({ tags: [tag] }));
  form.append('file', new Blob([table], { type: 'text/csv' }), 'people.csv');
  const init = { method: 'POST', headers: bench.headers, body: form };
  const reply = await fetch(`${bench.address}/api/table-imports`, init);
  if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
  const { batchId } = z.object({ batchId: z.string() }).parse(await reply.json());
  const Sums = z.object({ total: z.number(), counts: z.record(z.string(), z.number()) });
  for (;;) {
    const { total, counts } = Sums.parse(await call(bench, 'GET', `/api/batches/${batchId}`));
    if (total === people && (counts['waiting'] ?? 0) + (counts['reading'] ?? 0) === 0) return;
    await sleep(500);
  }
}

async function deleteAll(bench: BenchServer): Promise<void> {
  const query = new URLSearchParams({ tag: 'to-delete' });
  const { total } = z.object({ total: z.number() }).parse(await call(bench, 'GET', `/api/candidates?${query}`));
  const started = performance.now();
  const of = { query: { tag: ['to-delete'] }, expected: total };
  const Change = z.object({ id: z.string(), state: z.string(), changed: z.number() });
  let change = Change.parse(
    await call(bench, 'POST', '/api/candidates/bulk-changes', { of, action: { kind: 'delete' } }),
  );
  while (change.state !== 'done') {
    await sleep(50);
    change = Change.parse(await call(bench, 'GET', `/api/candidates/bulk-changes/${change.id}`));
  }
  const took = (performance.now() - started) / 1000;
  console.log(`${change.changed} of ${total} deleted in ${took.toFixed(1)} s`);
}

async function eraseAll(bench: BenchServer): Promise<void> {
  const List = z.object({ items: z.array(z.object({ id: z.string() })) });
  const { items } = List.parse(await call(bench, 'GET', '/api/candidates?tag=to-erase&limit=200'));
  const times: number[] = [];
  for (const { id } of items) {
    const started = performance.now();
    await call(bench, 'POST', `/api/candidates/${id}/erase`);
    times.push(performance.now() - started);
  }
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(`${times.length} erased, each: median ${half.toFixed(0)} ms, 95% ${most.toFixed(0)} ms`);
}
