// What the corpus says about its documents.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { corpusFolder } from './corpus-documents.ts';

const CorpusEntry = z.object({
  id: z.string(),
  /** Path inside the corpus. */
  file: z.string(),
  format: z.enum(['pdf', 'docx', 'doc']),
  /** Null where the format has no pages of its own. */
  pages: z.number().nullable(),
  tags: z.array(z.string()),
});
export type CorpusEntry = z.infer<typeof CorpusEntry>;

export async function readManifest(): Promise<CorpusEntry[]> {
  const text = await readFile(join(corpusFolder(), 'manifest.json'), 'utf8');
  return z.array(CorpusEntry).parse(JSON.parse(text));
}
