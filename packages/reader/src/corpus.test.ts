// Every DOCX and DOC of the corpus is read; the tests skip where there is none.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import { documentOf, runsOf } from './testing/read-parts.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(process.env['VITAE_CORPUS'] ?? join(root, '../shared/corpus'), 'documents');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.docx?$/.test(name)) : [];
/** Generous for a machine that does other things too; warm on an idle one it is below 5 ms. */
const MEDIAN_MS = 40;

describe.skipIf(files.length === 0)('office documents of the corpus', () => {
  it('are all read, inside their pages', async () => {
    for (const name of files) {
      const document = documentOf(await readDocument(readFileSync(join(folder, name)), { name }));
      expect(runsOf(document).length, name).toBeGreaterThan(10);
      for (const page of document.pages) {
        for (const { box, hidden } of page.runs) {
          if (hidden !== undefined) continue;
          expect(box.x, name).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width, name).toBeLessThanOrEqual(page.width + 1);
          expect(box.y + box.height, name).toBeLessThanOrEqual(page.height);
        }
      }
    }
  });

  it('take a few milliseconds each', async () => {
    const times: number[] = [];
    for (const name of files) {
      const bytes = readFileSync(join(folder, name));
      await readDocument(bytes, { name });
      const start = performance.now();
      await readDocument(bytes, { name });
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(MEDIAN_MS);
  });
});
