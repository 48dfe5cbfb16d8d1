// What all processes of one installation use: memory, where pages that several share count once, and processor time (Linux).
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessUse {
  readonly peakMb: number;
  /** User and system, of the time it was watched; what ended between two looks is missing. */
  readonly cpuSeconds: number;
}

/** Looks twice a second, until it is stopped. `roots`: the programs that run now. */
export function watchProcesses(roots: () => readonly number[], folders: readonly string[]): { stop(): ProcessUse } {
  const seconds = (ids: readonly number[]) => new Map(ids.map((id) => [id, cpuSeconds(id)]));
  const before = seconds(processesOf(roots(), folders));
  const now = new Map(before);
  let peak = 0;
  const look = () => {
    const ids = processesOf(roots(), folders);
    peak = Math.max(
      peak,
      ids.reduce((all, id) => all + proportionalKb(id), 0),
    );
    for (const [id, used] of seconds(ids)) now.set(id, Math.max(used, now.get(id) ?? 0));
  };
  const timer = setInterval(look, 500);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      const used = [...now].reduce((all, [id, after]) => all + after - (before.get(id) ?? 0), 0);
      return { peakMb: peak / 1024, cpuSeconds: used };
    },
  };
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
