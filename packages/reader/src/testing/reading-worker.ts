// A pool worker that reads documents; for the test with hostile ones.
import type { ReadProblem } from '@vitae/schema';
import { serveWorker } from '../pool/serve-worker.ts';
import { readDocument } from '../read-document.ts';

export interface ReadingRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type ReadingReply =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: ReadProblem };

serveWorker<ReadingRequest, ReadingReply>(async ({ bytes, name }, { signal }) => {
  const read = await readDocument(bytes, { name, signal });
  if (!read.ok) return read;
  const runs = read.document.pages.flatMap((page) => page.runs);
  return { ok: true, text: runs.map((run) => run.text).join('\n') };
});
