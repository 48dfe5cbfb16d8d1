import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('the types are those of the document; otherwise run: node packages/client/generate.ts', async () => {
  const program = fileURLToPath(new URL('../generate.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, 'types'], { maxBuffer: 64 * 1024 * 1024 });
  expect(await readFile(new URL('./generated/openapi-types.ts', import.meta.url), 'utf8')).toBe(stdout);
});
