import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBytes } from './parse-bytes.ts';
import { parseFile } from './parse-file.ts';
import { createParserPool } from './parser-pool.ts';

const text = new TextEncoder();
const RESUME = text.encode('Ada Lovelace\nada@example.org\n\nWork experience\nAnalyst, Engine Ltd, 2019 - 2021\n');
/** Without a cross-reference table: readers rebuild it. */
const PDF = text.encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj ' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj ' +
    '4 0 obj<</Length 44>>stream\nBT /F 12 Tf 20 50 Td (Grace Hopper) Tj ET    \nendstream endobj ' +
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj trailer<</Root 1 0 R>>',
);
const NOW = '2026-01-31';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-parser-'));
  await writeFile(join(folder, 'resume.txt'), RESUME);
});
afterAll(() => rm(folder, { recursive: true }));

describe('in this process', () => {
  it('parses bytes, telling the stages and what they took', async () => {
    const stages: [string, number][] = [];
    const outcome = await parseBytes(PDF, { now: NOW, onStage: (stage, fraction) => stages.push([stage, fraction]) });
    expect(outcome).toMatchObject({
      ok: true,
      document: { format: 'pdf' },
      result: { text: { text: 'Grace Hopper' } },
    });
    expect(outcome.ok && outcome.milliseconds.read).toBeGreaterThan(0);
    expect(stages.at(-1)).toEqual(['understood', 1]);
  });

  it('parses a file, with its name as a hint', async () => {
    const outcome = await parseFile(join(folder, 'resume.txt'), { now: NOW });
    expect(outcome.ok && outcome.result.text.text).toContain('Ada Lovelace');
    expect(outcome.ok && outcome.document.format).toBe('txt');
  });

  it('does not load a file that is too large', async () => {
    const outcome = await parseFile(join(folder, 'resume.txt'), { limits: { bytes: 10 } });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'document.too-large' } });
  });

  it('gives the reason when there is nothing to parse', async () => {
    expect(await parseBytes(new Uint8Array())).toMatchObject({ ok: false, problem: { code: 'document.empty' } });
  });
});

describe('in a guarded process', () => {
  const pool = createParserPool({ workers: 1, idleMs: 5_000 });
  afterAll(() => pool.close());

  it('gives the same result for a path and for bytes as in this process', async () => {
    const here = await parseBytes(RESUME, { name: 'resume.txt', now: NOW });
    const byBytes = await pool.parse({ bytes: RESUME }, { name: 'resume.txt', now: NOW });
    const byPath = await pool.parse({ path: join(folder, 'resume.txt') }, { name: 'resume.txt', now: NOW });
    if (!here.ok || !byBytes.ok || !byPath.ok) throw new Error('not parsed');
    expect(byBytes.result).toEqual(here.result);
    expect(byPath.result).toEqual(here.result);
    expect(byPath.document).toEqual(here.document);
  });

  it('tells the stages', async () => {
    const stages: [string, number][] = [];
    await pool.parse({ bytes: PDF }, { now: NOW, onStage: (stage, fraction) => stages.push([stage, fraction]) });
    expect(stages.at(-1)).toEqual(['understood', 1]);
  });

  it('draws a page, and says why not', async () => {
    const png = Buffer.from(await pool.renderPage({ bytes: PDF }, 1, { width: 400 }));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([400, 200]);
    await expect(pool.renderPage({ bytes: PDF }, 7, { width: 400 })).rejects.toMatchObject({
      code: 'resource.not-found',
    });
    await expect(pool.renderPage({ bytes: RESUME }, 1, { width: 400 })).rejects.toMatchObject({
      code: 'document.no-picture',
    });
  });

  it('passes a problem on as a value, and a missing file as an error', async () => {
    expect(await pool.parse({ bytes: text.encode('%PDF-1.7 nothing') }, { now: NOW })).toMatchObject({
      ok: false,
      problem: { code: 'document.damaged' },
    });
    await expect(pool.parse({ path: join(folder, 'gone.pdf') }, { now: NOW })).rejects.toThrow('ENOENT');
  });

  it('loads the bytes when a thread is free, and says when they can’t be loaded', async () => {
    let loading = 0;
    let most = 0;
    const load = async () => {
      loading += 1;
      most = Math.max(most, loading);
      return RESUME;
    };
    const parse = () =>
      pool.parse({ load }, { name: 'resume.txt', now: NOW }).finally(() => {
        loading -= 1;
      });
    const outcomes = await Promise.all([parse(), parse(), parse()]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
    // All three at once would have been loaded before the first was parsed.
    expect(most).toBeLessThan(3);
    const failing = pool.parse({ load: () => Promise.reject(new Error('no key')) }, { now: NOW });
    await expect(failing).rejects.toThrow('no key');
    expect((await pool.parse({ load }, { name: 'resume.txt', now: NOW })).ok).toBe(true);
  });

  it('stops when the caller gives up', async () => {
    const gone = new AbortController();
    const parsing = pool.parse({ bytes: PDF }, { now: NOW, signal: gone.signal });
    gone.abort(new Error('gone'));
    await expect(parsing).rejects.toThrow('gone');
  });
});
