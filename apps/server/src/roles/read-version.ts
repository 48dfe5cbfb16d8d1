// The version of this program.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const PackageFacts = z.object({ version: z.string() });

export async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return PackageFacts.parse(JSON.parse(text)).version;
}
