// The OCR thread seen from the reader: started when first needed, kept warm, ended when a reading is given up.

import { Worker } from 'node:worker_threads';
import { VitaeError } from '@vitae/schema';
import type { OcrAnswer, OcrRequest } from './ocr-messages.ts';

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;
export type OcrQuestion = Unnumbered<OcrRequest>;

export interface OcrEngine {
  /** Answers one question after the other. Rejects with the signal's reason; throws `VitaeError` when the thread dies. */
  readonly ask: (question: OcrQuestion, signal: AbortSignal | undefined) => Promise<OcrAnswer>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: OcrAnswer) => void;
  readonly reject: (error: unknown) => void;
}

export function createOcrEngine(): OcrEngine {
  let worker: Worker | undefined;
  let nextId = 1;
  const waiting = new Map<number, Waiting>();
  const stop = async (error: unknown): Promise<void> => {
    const ended = worker;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    await ended?.terminate();
  };
  const start = (): Worker => {
    const started = startWorker(waiting, (cause) => {
      if (worker === started)
        void stop(new VitaeError('document.crashed', { detail: 'Text recognition stopped.', cause }));
    });
    return started;
  };
  return {
    ask: async (question, signal) => {
      signal?.throwIfAborted();
      worker ??= start();
      const id = nextId++;
      const onAbort = (): void => void stop(signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      try {
        worker.ref();
        worker.postMessage({ ...question, id });
        return await new Promise<OcrAnswer>((resolve, reject) => waiting.set(id, { resolve, reject }));
      } finally {
        signal?.removeEventListener('abort', onAbort);
      }
    },
    close: () => stop(new VitaeError('document.crashed', { detail: 'Text recognition was ended.' })),
  };
}

function startWorker(waiting: Map<number, Waiting>, crashed: (cause: unknown) => void): Worker {
  const fromSource = import.meta.url.endsWith('.ts');
  const url = new URL(fromSource ? './ocr-worker.ts' : './ocr-worker.js', import.meta.url);
  const worker = new Worker(url, fromSource ? { execArgv: ['--conditions=vitae-source'] } : {});
  worker.on('message', (answer: OcrAnswer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
    // A thread that waits for work must not keep a program alive.
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', crashed);
  worker.on('exit', crashed);
  return worker;
}
