// Entry of the pool's worker threads: reads, parses and renders.
import { readFile } from 'node:fs/promises';
import { renderPage } from '@vitae/reader';
import { serveWorker, type WorkerContext } from '@vitae/reader/pool';
import { parseBytes } from './parse-bytes.ts';
import { parseFile } from './parse-file.ts';
import type { ParserProgress, ParserReply, ParserRequest } from './parser-request.ts';
import { warmUp } from './warm-up.ts';

let busy = false;

serveWorker<ParserRequest, ParserReply>(async (request, context) => {
  busy = true;
  if (request.kind === 'parse') return await parse(request, context);
  const { source, page, width, turn } = request;
  const bytes = 'path' in source ? await readFile(source.path) : source.bytes;
  return { kind: 'render', png: await renderPage(bytes, page, { width, turn }) };
});

async function parse(
  { source, name, ocr, languages, limits, now, region, synonyms }: Extract<ParserRequest, { kind: 'parse' }>,
  { signal, onProgress }: WorkerContext,
): Promise<ParserReply> {
  const onStage = (stage: ParserProgress['stage'], fraction: number): void =>
    onProgress({ stage, fraction } satisfies ParserProgress);
  const options = {
    ocr,
    languages,
    limits,
    now,
    region,
    synonyms,
    signal,
    onStage,
    ...(name === undefined ? {} : { name }),
  };
  const outcome = 'path' in source ? await parseFile(source.path, options) : await parseBytes(source.bytes, options);
  return { kind: 'parse', outcome };
}

/** A thread that was started for a task has it by now; one that was started ahead has time. */
const AHEAD_MS = 50;

setTimeout(() => {
  if (!busy) void warmUp();
}, AHEAD_MS);
