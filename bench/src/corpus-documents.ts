// The corpus as read documents, kept on disk by the reader's source, so that work on the parser needs no new reading.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { readDocument } from '@vitae/reader';
import type { ReadResult } from '@vitae/schema';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folder with `documents/`, `truth/` and `manifest.json`. */
export function corpusFolder(): string {
  return process.env['VITAE_CORPUS'] ?? join(ROOT, '../shared/corpus');
}

export interface CorpusDocument {
  readonly id: string;
  readonly result: ReadResult;
}

/** All documents in order of their ids; `only` keeps those ids. */
export async function* corpusDocuments(only?: ReadonlySet<string>): AsyncGenerator<CorpusDocument> {
  const folder = join(corpusFolder(), 'documents');
  const cache = join(ROOT, 'node_modules/.cache/vitae-corpus', readerKey());
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(folder).sort()) {
    const id = name.replace(/\.[^.]+$/, '');
    if (only !== undefined && !only.has(id)) continue;
    const bytes = readFileSync(join(folder, name));
    // Other folders have other documents of the same name.
    const kept = join(cache, `${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}-${name}.bin`);
    if (existsSync(kept)) {
      yield { id, result: deserialize(readFileSync(kept)) };
      continue;
    }
    const result = await readDocument(new Uint8Array(bytes), { name });
    writeFileSync(kept, serialize(result));
    yield { id, result };
  }
}

/** `VITAE_READER_CACHE=keep` goes on with whatever was read last, although the reader has changed. */
function readerKey(): string {
  const base = join(ROOT, 'node_modules/.cache/vitae-corpus');
  if (process.env['VITAE_READER_CACHE'] === 'keep' && existsSync(base)) {
    const age = (name: string) => statSync(join(base, name)).mtimeMs;
    const last = readdirSync(base)
      .sort((a, b) => age(a) - age(b))
      .at(-1);
    if (last !== undefined) return last;
  }
  const source = join(ROOT, 'packages/reader/src');
  const hash = createHash('sha256');
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(name).update(readFileSync(join(source, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
