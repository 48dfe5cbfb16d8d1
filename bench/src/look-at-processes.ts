// Looks at processes in a thread of its own: reading how much memory a process holds takes the kernel milliseconds for each, in which
// whoever times answers in the same thread would wait.
import { readdirSync, readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { ProcessUse } from './watch-processes.ts';

const Folders = z.array(z.string());
const Question = z.object({ roots: z.array(z.int()), last: z.boolean() });

const folders = Folders.parse(workerData);
const before = new Map<number, number>();
const now = new Map<number, number>();
let peak = 0;
let looks = 0;

parentPort?.on('message', (message: unknown) => {
  const { roots, last } = Question.parse(message);
  look(roots);
  if (!last) return;
  const used = [...now].reduce((all, [id, after]) => all + after - (before.get(id) ?? 0), 0);
  const use: ProcessUse = { peakMb: peak / 1024, cpuSeconds: used };
  parentPort?.postMessage(use);
  parentPort?.close();
});

function look(roots: readonly number[]): void {
  const ids = processesOf(roots, folders);
  peak = Math.max(
    peak,
    ids.reduce((all, id) => all + proportionalKb(id), 0),
  );
  for (const id of ids) {
    const used = cpuSeconds(id);
    if (looks === 0) before.set(id, used);
    now.set(id, Math.max(used, now.get(id) ?? 0));
  }
  looks++;
}

/** The processes themselves, those whose command names one of the folders (a database server), and all below them. */
function processesOf(roots: readonly number[], folders: readonly string[]): number[] {
  const ids = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
  const parents = new Map(ids.map((id) => [id, Number(/^PPid:\s*(\d+)/m.exec(read(id, 'status'))?.[1] ?? 0)]));
  const named = (id: number) => folders.some((folder) => read(id, 'cmdline').includes(folder));
  const tops = new Set([...roots, ...ids.filter((id) => id !== process.pid && named(id))]);
  const belongs = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined && at > 1; at = parents.get(at)) {
      if (tops.has(at)) return true;
    }
    return false;
  };
  return ids.filter(belongs);
}

/** A page that n processes share counts 1/n for each. */
function proportionalKb(id: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(read(id, 'smaps_rollup'))?.[1] ?? 0);
}

/** Fields 14 and 15, in hundredths of a second. */
function cpuSeconds(id: number): number {
  const stat = read(id, 'stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

/** Empty for a process that has just ended. */
function read(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
