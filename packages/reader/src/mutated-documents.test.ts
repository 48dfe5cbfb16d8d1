// Broken copies of real-looking documents end as values, soon: no error gets out, nothing hangs.
import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import { buildDoc } from './testing/build-doc.ts';

const samples = new URL('../../../fixtures/samples/', import.meta.url);
const ROUNDS = 60;
/** Generous for a busy machine; normally a few milliseconds. */
const MAX_MS = 4_000;

/** Numerical Recipes' generator: the same files at every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let result: Uint8Array = Uint8Array.from(bytes);
  const changes = 1 + Math.floor(random() * 10);
  for (let i = 0; i < changes; i++) {
    const at = Math.floor(random() * result.length);
    const kind = random();
    const part = result.subarray(at, at + Math.floor(random() * 150));
    if (kind < 0.5) result[at] = Math.floor(random() * 256);
    else if (kind < 0.7) result = Uint8Array.from([...result.subarray(0, at), ...result.subarray(at + part.length)]);
    else if (kind < 0.95) result = Uint8Array.from([...result.subarray(0, at), ...part, ...result.subarray(at)]);
    else result = result.slice(0, Math.max(1, at));
  }
  return result;
}

/** Changes the XML inside, so that more than the archive is put to the test. */
function mutateZip(bytes: Uint8Array, random: () => number): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => name.endsWith('.xml'));
  const name = names[Math.floor(random() * names.length)] ?? '';
  files[name] = mutate(files[name] ?? new Uint8Array(1), random);
  return zipSync(files, { level: 0 });
}

const HTML = '<h1>Ada</h1><style>.a{color:#fff}</style><table><tr><td colspan=2>x<td>y</table><ul><li>one<li>two</ul>';
const DOCUMENTS: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...readdirSync(samples)
    .filter((name) => /\.(docx|odt|rtf|txt)$/.test(name))
    .map((name) => [name, readFileSync(new URL(name, samples))] as const),
  ['page.html', new TextEncoder().encode(HTML)],
  [
    'text.md',
    new TextEncoder().encode('# Ada\n\n- **one**\n- [two](https://example.org)\n\n| a | b |\n|---|---|\n| c | d |\n'),
  ],
  ['old.doc', buildDoc({ body: [{ runs: [{ text: 'Ada', sprms: [0x35, 0x08, 1] }], sprms: [0x61, 0x24, 1] }] })],
];

it.each(DOCUMENTS)('%s', async (name, bytes) => {
  expect((await readDocument(bytes, { name })).ok).toBe(true);
  const random = createRandom(20_240_501);
  for (let round = 0; round < ROUNDS; round++) {
    const isZip = /\.(docx|odt)$/.test(name) && round % 5 > 0;
    const broken = isZip ? mutateZip(bytes, random) : mutate(bytes, random);
    const start = performance.now();
    const result = await readDocument(broken, { name, ocr: 'never' });
    expect(performance.now() - start, `round ${round}`).toBeLessThan(MAX_MS);
    if (!result.ok) expect(result.problem.code, `round ${round}`).not.toBe('document.crashed');
  }
});
