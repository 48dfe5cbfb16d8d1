// Documents that loop, explode, lie or are broken get a clear end within their limits, while others go on.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { createGuardedPool } from './pool/guarded-pool.ts';
import { WALL_FACTOR } from './pool/pool-message.ts';
import { buildPdf, line } from './testing/build-pdf.ts';
import { plainDocx } from './testing/hostile-archives.ts';
import { HOSTILE_FILES, type HostileFile } from './testing/hostile-files.ts';
import type { ReadingReply, ReadingRequest } from './testing/reading-worker.ts';

const TIMEOUT_MS = 8_000;
const MEMORY_MB = 900;

const pool = createGuardedPool<ReadingRequest, ReadingReply>({
  worker: new URL('./testing/reading-worker.ts', import.meta.url),
  workers: 2,
  timeoutMs: TIMEOUT_MS,
  memoryMb: MEMORY_MB,
  idleMs: 500,
});
afterAll(() => pool.close());

const resume: ReadingRequest = {
  name: 'resume.pdf',
  bytes: buildPdf({ pages: [{ content: line('Ada Lovelace', 50, 700) }] }),
};
const letter: ReadingRequest = { name: 'resume.docx', bytes: plainDocx('Grace Hopper') };

async function endOf({ name, make }: HostileFile): Promise<string> {
  const reply = await pool.run({ name, bytes: make() });
  if (!reply.ok) return reply.problem.code;
  return reply.value.ok ? 'read' : reply.value.problem.code;
}

async function expectOrdinaryReading(): Promise<void> {
  const replies = await Promise.all([resume, letter].map((request) => pool.run(request)));
  expect(replies).toMatchObject([
    { ok: true, value: { ok: true, text: 'Ada Lovelace' } },
    { ok: true, value: { ok: true, text: 'Grace Hopper' } },
  ]);
}

describe('hostile documents', () => {
  it.each(HOSTILE_FILES)(
    '$what',
    async (file) => {
      const started = performance.now();
      const [end] = await Promise.all([endOf(file), expectOrdinaryReading()]);
      expect(file.ends).toContain(end);
      // Making the file is part of it. On a machine that is busy with other programs the limit itself is longer.
      expect(performance.now() - started).toBeLessThan(TIMEOUT_MS * WALL_FACTOR + 12_000);
    },
    120_000,
  );

  it('leave the pool as it was: ordinary documents are read, and then no process is left', async () => {
    await expectOrdinaryReading();
    expect(pool.state().rss).toBeLessThan(MEMORY_MB * 2 ** 20 * 0.6);
    await sleep(1_500);
    expect(pool.state()).toEqual({ running: 0, queued: 0, pid: undefined, rss: 0 });
  });
});
