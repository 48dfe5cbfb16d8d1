// Parsing in a guarded process: for files from anywhere. No file can hang, crash or fill the program that asks.

import type { OcrMode, ReadLimits, RenderOptions } from '@vitae/reader';
import { createGuardedPool, type PoolState } from '@vitae/reader/pool';
import { VitaeError } from '@vitae/schema';
import type { Synonym } from '@vitae/taxonomy';
import type { ParseOutcome, ParseStage } from './parse-outcome.ts';
import type { DocumentSource, ParserProgress, ParserReply, ParserRequest } from './parser-request.ts';

/** Limits of the process that parses. */
export interface ParserPoolOptions {
  /** Documents at the same time. Default 2. */
  readonly workers?: number | undefined;
  /** For one document. Default 60 s. */
  readonly timeoutMs?: number | undefined;
  /** For the whole process that parses. Default 1,024. */
  readonly memoryMb?: number | undefined;
  /** Without work for so long, the process is stopped. Default 20 s. */
  readonly idleMs?: number | undefined;
}

/** How one document is read and parsed. */
export interface PoolParseOptions {
  readonly name?: string | undefined;
  readonly ocr?: OcrMode | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly limits?: Partial<ReadLimits> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** `YYYY-MM-DD`. */
  readonly now: string;
  readonly region?: string | undefined;
  /** Words of one's own for skills, known to Vitae or not. */
  readonly synonyms?: readonly Synonym[] | undefined;
  readonly onStage?: ((stage: ParseStage, fraction: number) => void) | undefined;
}

/** `load` is called when a thread is free, and again when the document is read again. */
export type PoolSource = DocumentSource | { readonly load: () => Promise<Uint8Array> };

/** Documents parsed in a process of its own. What a document makes of it (time, memory, a crash) is an outcome with a problem. */
export interface ParserPool {
  parse(source: PoolSource, options: PoolParseOptions): Promise<ParseOutcome>;
  /** PNG. Rejects with a `VitaeError` as `renderPage` of the reader does. */
  renderPage(source: PoolSource, pageNumber: number, options: RenderOptions): Promise<Uint8Array>;
  /** A document is about to come: starts what reads it meanwhile. */
  warm(): void;
  state(): PoolState;
  close(): Promise<void>;
}

/** Starts nothing yet: the process comes with the first document, and goes when there was none for `idleMs`. */
export function createParserPool(options: ParserPoolOptions = {}): ParserPool {
  const worker = new URL(
    import.meta.url.endsWith('.ts') ? './parser-worker.ts' : './parser-worker.js',
    import.meta.url,
  );
  const pool = createGuardedPool<ParserRequest, ParserReply>({ ...options, worker });
  return {
    async parse(source, { name, ocr, languages, limits, signal, now, region, synonyms, onStage }) {
      const asked = { kind: 'parse', name, ocr, languages, limits, now, region, synonyms } as const;
      const onProgress = onStage && ((value: unknown) => reportStage(value, onStage));
      const reply = await pool.run(
        requestOf(source, (document) => ({ ...asked, source: document })),
        { signal, onProgress },
      );
      if (!reply.ok) return reply;
      if (reply.value.kind !== 'parse') throw new Error('the worker answered another question');
      onStage?.('understood', 1);
      return reply.value.outcome;
    },
    async renderPage(source, page, { width, turn }) {
      const reply = await pool.run(
        requestOf(source, (document) => ({ kind: 'render', source: document, page, width, turn })),
      );
      if (!reply.ok) throw new VitaeError(reply.problem.code, { detail: reply.problem.detail });
      if (reply.value.kind !== 'render') throw new Error('the worker answered another question');
      return reply.value.png;
    },
    warm: () => pool.warm(),
    state: () => pool.state(),
    close: () => pool.close(),
  };
}

function requestOf(
  source: PoolSource,
  make: (document: DocumentSource) => ParserRequest,
): ParserRequest | (() => Promise<ParserRequest>) {
  return 'load' in source ? async () => make({ bytes: await source.load() }) : make(source);
}

function reportStage(value: unknown, onStage: (stage: ParseStage, fraction: number) => void): void {
  // Sent by our own worker module.
  const { stage, fraction } = value as ParserProgress;
  onStage(stage, fraction);
}
