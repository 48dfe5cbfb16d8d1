// Parses a file on disk.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { READ_LIMITS } from '@vitae/reader';
import { type ParseOptions, parseBytes } from './parse-bytes.ts';
import type { ParseOutcome } from './parse-outcome.ts';

/** Rejects when the file can't be opened. A file above the limit is not read into memory. */
export async function parseFile(path: string, options: ParseOptions = {}): Promise<ParseOutcome> {
  const limit = options.limits?.bytes ?? READ_LIMITS.bytes;
  const { size } = await stat(path);
  if (size > limit) {
    const detail = `The file has ${megabytes(size)} MB; ${megabytes(limit)} MB are allowed.`;
    return { ok: false, problem: { code: 'document.too-large', detail } };
  }
  return await parseBytes(await readFile(path), { name: basename(path), ...options });
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
