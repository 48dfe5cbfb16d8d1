import { existsSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Deed } from '../testing/misbehaving-worker.ts';
import { createGuardedPool, type GuardedPool, type GuardedPoolOptions } from './guarded-pool.ts';

const worker = new URL('../testing/misbehaving-worker.ts', import.meta.url);
let pool: GuardedPool<Deed, unknown> | undefined;

function open(options: Partial<GuardedPoolOptions> = {}): GuardedPool<Deed, unknown> {
  pool = createGuardedPool<Deed, unknown>({ worker, timeoutMs: 10_000, ...options });
  return pool;
}

afterEach(async () => {
  await pool?.close();
  pool = undefined;
});

const MEGABYTE = 2 ** 20;
/** Bytes; where there is no /proc, as good as nothing. */
const residentOf = (pid: number | undefined): number =>
  existsSync('/proc/self/statm') ? Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4_096 : 0;

const problem = (code: string): object => ({ ok: false, problem: { code } });
const echo = (value: unknown): Deed => ({ kind: 'echo', value });
const work = (milliseconds: number): Deed => ({ kind: 'work', milliseconds });

describe('a guarded pool', () => {
  it('starts with the first task and answers with any value, bytes included', async () => {
    const tasks = open();
    expect(tasks.state()).toMatchObject({ pid: undefined, running: 0 });
    const value = { text: 'Zürich', bytes: Uint8Array.of(1, 2, 3) };
    expect(await tasks.run(echo(value))).toEqual({ ok: true, value });
    expect(tasks.state().pid).toBeGreaterThan(0);
  });

  it('gives way to whatever else there is to do', async () => {
    const tasks = open();
    await tasks.run(echo(1));
    expect(getPriority(tasks.state().pid)).toBe(Math.min(19, getPriority() + 5));
  });

  it('runs as many tasks at once as it has workers, and the others after them', async () => {
    const tasks = open({ workers: 2 });
    const all = Promise.all(Array.from({ length: 5 }, () => tasks.run(work(50))));
    expect(tasks.state()).toMatchObject({ running: 2, queued: 3 });
    expect(await all).toEqual(Array.from({ length: 5 }, () => ({ ok: true, value: 'worked' })));
  });

  it('passes progress on', async () => {
    const seen: unknown[] = [];
    await open().run({ kind: 'progress' }, { onProgress: (value) => seen.push(value) });
    expect(seen).toEqual([0.5, 1]);
  });

  it('gives a task that goes forward its time anew, but not for ever', async () => {
    const tasks = open();
    const slow = tasks.run({ kind: 'steps', steps: 4, milliseconds: 500 }, { timeoutMs: 1_200 });
    const endless = tasks.run({ kind: 'steps', steps: 1_000, milliseconds: 100 }, { timeoutMs: 400 });
    expect(await slow).toEqual({ ok: true, value: 'done' });
    expect(await endless).toMatchObject(problem('document.timeout'));
  });

  it('rejects with what the handler threw, and keeps a code', async () => {
    const tasks = open();
    await expect(tasks.run({ kind: 'throw' })).rejects.toThrow('RangeError: as told');
    await expect(tasks.run({ kind: 'refuse' })).rejects.toMatchObject({ code: 'document.no-picture' });
    expect(await tasks.run(echo(1))).toEqual({ ok: true, value: 1 });
  });

  it('keeps nothing of what went through it', async () => {
    const tasks = open({ workers: 1 });
    const bytes = new Uint8Array(MEGABYTE / 2).fill(1);
    const residentAfter = async (count: number): Promise<number> => {
      for (let i = 0; i < count; i++) await tasks.run({ kind: 'drop', bytes });
      return residentOf(tasks.state().pid);
    };
    const before = await residentAfter(10);
    expect(await residentAfter(70)).toBeLessThan(before + 8 * MEGABYTE);
    expect(await residentAfter(70)).toBeLessThan(before + 8 * MEGABYTE);
  });

  it('stops its process when there is nothing to do', async () => {
    const tasks = open({ idleMs: 100 });
    await tasks.run(echo(1));
    const { pid } = tasks.state();
    await sleep(600);
    expect(tasks.state().pid).toBeUndefined();
    expect(() => process.kill(pid ?? 0, 0)).toThrow();
    expect(await tasks.run(echo(2))).toEqual({ ok: true, value: 2 });
  });

  it('gives up on a task whose caller has gone', async () => {
    const tasks = open({ workers: 1 });
    const gone = new AbortController();
    const running = tasks.run({ kind: 'loop' }, { signal: gone.signal });
    const queued = tasks.run(echo('never'), { signal: gone.signal });
    await sleep(300);
    gone.abort(new Error('gone'));
    await expect(running).rejects.toThrow('gone');
    await expect(queued).rejects.toThrow('gone');
    expect(await tasks.run(echo('next'))).toEqual({ ok: true, value: 'next' });
  });

  it('ends open tasks when it is closed', async () => {
    const tasks = open();
    const running = tasks.run(work(5_000));
    const { pid } = tasks.state();
    await Promise.all([expect(running).rejects.toThrow('closed'), sleep(50).then(() => tasks.close())]);
    expect(() => process.kill(pid ?? 0, 0)).toThrow();
    await expect(tasks.run(echo(1))).rejects.toThrow('closed');
  });
});

describe('a task that misbehaves', () => {
  it('is ended at its time limit; others beside it go on', async () => {
    const tasks = open({ workers: 2 });
    await tasks.run(echo('warm'));
    const { pid } = tasks.state();
    const [loop, good] = await Promise.all([tasks.run({ kind: 'loop' }, { timeoutMs: 300 }), tasks.run(work(800))]);
    expect(loop).toMatchObject(problem('document.timeout'));
    expect(good).toEqual({ ok: true, value: 'worked' });
    expect(tasks.state().pid).toBe(pid);
  });

  it('is ended when its heap is full; others beside it go on', async () => {
    const tasks = open({ workers: 2, memoryMb: 4_000 });
    const [eater, good] = await Promise.all([
      tasks.run({ kind: 'eat-heap' }, { timeoutMs: 50_000 }),
      tasks.run(work(500)),
    ]);
    expect(eater).toMatchObject(problem('document.out-of-memory'));
    expect(good).toEqual({ ok: true, value: 'worked' });
  });

  it('is ended when it fills memory outside the heap; others beside it go on, and the memory comes back', async () => {
    const tasks = open({ workers: 2, memoryMb: 400 });
    const [eater, good] = await Promise.all([
      tasks.run({ kind: 'eat-buffers' }, { timeoutMs: 50_000 }),
      tasks.run(work(1_500)),
    ]);
    expect(eater).toMatchObject(problem('document.out-of-memory'));
    expect(good).toEqual({ ok: true, value: 'worked' });
    expect(tasks.state().rss).toBeLessThan(250 * 2 ** 20);
  });

  it('that ends its own thread counts as crashed', async () => {
    expect(await open().run({ kind: 'exit' })).toMatchObject(problem('document.crashed'));
  });

  it('takes the process with it only for itself: the bystanders are run again', async () => {
    const tasks = open({ workers: 3 });
    await tasks.run(echo('warm'));
    const [culprit, ...others] = await Promise.all([
      tasks.run({ kind: 'kill-process' }),
      tasks.run(work(300)),
      tasks.run(work(400)),
      tasks.run(echo('queued')),
    ]);
    expect(culprit).toMatchObject(problem('document.crashed'));
    expect(others.map((other) => other.ok)).toEqual([true, true, true]);
  });

  it('that sits inside a native call is ended with the process, and the bystander is run again', async () => {
    const tasks = open({ workers: 2 });
    const [stuck, good] = await Promise.all([
      tasks.run({ kind: 'native-loop' }, { timeoutMs: 300 }),
      tasks.run(work(3_000)),
    ]);
    expect(stuck).toMatchObject(problem('document.timeout'));
    expect(good).toEqual({ ok: true, value: 'worked' });
  });

  it('does not keep a pool from answering a hundred others', async () => {
    const tasks = open({ workers: 2, memoryMb: 500 });
    const bad: Deed[] = [{ kind: 'loop' }, { kind: 'exit' }, { kind: 'kill-process' }, { kind: 'eat-buffers' }];
    const [ends, answers] = await Promise.all([
      Promise.all(bad.map((deed) => tasks.run(deed, { timeoutMs: 500 }))),
      Promise.all(Array.from({ length: 100 }, (_, index) => tasks.run(echo(index)))),
    ]);
    expect(ends.map((end) => end.ok)).toEqual([false, false, false, false]);
    expect(answers).toEqual(answers.map((_, value) => ({ ok: true, value })));
  });
});
