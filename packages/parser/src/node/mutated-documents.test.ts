// Broken copies of documents through the guarded pool: each ends soon, with a profile or with a named problem.
import { readdirSync, readFileSync } from 'node:fs';
import { ReadProblemCode } from '@vitae/schema';
import { afterAll, expect, it } from 'vitest';
import { createParserPool } from './parser-pool.ts';
import { createRandom, mutateDocument } from './testing/mutate-document.ts';
import { SMALL_DOCUMENTS, type SmallDocument } from './testing/small-documents.ts';

const samples = new URL('../../../../fixtures/samples/', import.meta.url);
const SAMPLES: readonly SmallDocument[] = readdirSync(samples)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => ({ name, bytes: readFileSync(new URL(name, samples)) }));
const ORIGINALS = [...SMALL_DOCUMENTS, ...SAMPLES];

/** `VITAE_MUTATIONS` asks for another number. */
const DOCUMENTS = Number(process.env['VITAE_MUTATIONS'] ?? 1_200);
const SEED = 20_260_131;
const TIMEOUT_MS = 10_000;
const MEMORY_MB = 900;
/** In flight, so that both workers always have work. */
const LANES = 4;
const NOW = '2026-01-31';

const pool = createParserPool({ workers: 2, timeoutMs: TIMEOUT_MS, memoryMb: MEMORY_MB, idleMs: 60_000 });
afterAll(() => pool.close());

interface End {
  readonly number: number;
  readonly name: string;
  readonly outcome: string;
  readonly ms: number;
}

/** Every document has a seed of its own: `number` alone repeats it. */
async function endOf(number: number): Promise<End> {
  const original = ORIGINALS[number % ORIGINALS.length] ?? ORIGINALS[0];
  if (original === undefined) throw new Error('nothing to change');
  const bytes = mutateDocument(original.bytes, createRandom(SEED + number));
  const started = performance.now();
  const outcome = await pool.parse({ bytes }, { name: original.name, ocr: 'never', now: NOW });
  const ms = performance.now() - started;
  if (outcome.ok) expect(outcome.result.profile.basics.emails, `number ${number}`).toBeInstanceOf(Array);
  return { number, name: original.name, outcome: outcome.ok ? 'profile' : outcome.problem.code, ms };
}

it(`${DOCUMENTS} broken documents end with a profile or a named problem, in time`, async () => {
  const healthy = await pool.parse({ bytes: ORIGINALS[0]?.bytes ?? new Uint8Array() }, { ocr: 'never', now: NOW });
  expect(healthy.ok).toBe(true);
  const { pid } = pool.state();
  const ends: End[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < DOCUMENTS) {
      next += 1;
      ends.push(await endOf(next - 1));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (process.env['VITAE_MUTATIONS'] !== undefined) report(ends);

  expect(ends).toHaveLength(DOCUMENTS);
  const unnamed = ends.filter(({ outcome }) => outcome !== 'profile' && !ReadProblemCode.safeParse(outcome).success);
  expect(unnamed).toEqual([]);
  expect(ends.filter(({ outcome }) => outcome === 'document.crashed')).toEqual([]);
  expect(ends.filter(({ outcome }) => outcome === 'document.timeout')).toEqual([]);
  expect(ends.filter(({ ms }) => ms > TIMEOUT_MS * LANES)).toEqual([]);
  expect(ends.filter(({ outcome }) => outcome === 'profile').length).toBeGreaterThan(DOCUMENTS / 4);
  // Nothing took the process with it, and what the documents needed was given back.
  expect(pool.state().pid).toBe(pid);
  expect(pool.state().rss / 2 ** 20).toBeLessThan(MEMORY_MB * 0.7);
}, 280_000);

/** For docs/benchmarks.md. */
function report(ends: readonly End[]): void {
  const counts = new Map<string, number>();
  for (const { outcome } of ends) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const times = ends.map(({ ms }) => ms).sort((a, b) => a - b);
  const slowest = [...ends].sort((a, b) => b.ms - a.ms).slice(0, 5);
  const bad = ends.filter(({ outcome }) => /crash|timeout|memory/.test(outcome));
  const median = times[times.length >> 1];
  process.stdout.write(`${JSON.stringify({ counts: [...counts], median, slowest, bad, state: pool.state() })}\n`);
}
