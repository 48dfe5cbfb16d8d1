// Lends a PDFium instance to one piece of work at a time and keeps it for the next, unless it trapped or grew.
import type { ReadProblem } from '@vitae/schema';
import { compilePdfium, createPdfium, PDFIUM_MEMORY_BYTES, type Pdfium } from './pdfium-module.ts';
import { type WasmModule, webAssembly } from './web-assembly.ts';

/** WASM memory never shrinks: an instance above this is dropped after use, so that an idle process is small. */
const KEEP_BYTES = 64 * 2 ** 20;
const KEPT_INSTANCES = 2;

export interface PdfiumLender {
  /** Errors of WASM (traps, aborts, exhausted stack) become `PdfiumTrap`; other errors pass through. */
  use<T>(work: (pdfium: Pdfium) => T): Promise<T>;
}

/** PDFium gave up inside a call; `problem` says why, as far as that can be told from outside. */
export class PdfiumTrap extends Error {
  override readonly name = 'PdfiumTrap';
  readonly problem: ReadProblem;

  constructor(problem: ReadProblem, cause: unknown) {
    super(problem.detail, { cause });
    this.problem = problem;
  }
}

export function createPdfiumLender(compile: () => Promise<WasmModule> = compilePdfium): PdfiumLender {
  let module: Promise<WasmModule> | undefined;
  const idle: Pdfium[] = [];
  return {
    async use(work) {
      module ??= compile();
      const pdfium = idle.pop() ?? (await createPdfium(await module));
      try {
        const result = work(pdfium);
        if (pdfium.memory.buffer.byteLength <= KEEP_BYTES && idle.length < KEPT_INSTANCES) idle.push(pdfium);
        return result;
      } catch (error) {
        // The instance is not kept: after any error its memory may hold half-freed structures.
        throw isTrap(error) ? new PdfiumTrap(trapProblem(pdfium), error) : error;
      }
    },
  };
}

function isTrap(error: unknown): boolean {
  return error instanceof webAssembly.RuntimeError || (error instanceof RangeError && /call stack/.test(error.message));
}

function trapProblem(pdfium: Pdfium): ReadProblem {
  const megabytes = PDFIUM_MEMORY_BYTES / 2 ** 20;
  if (pdfium.memory.buffer.byteLength > PDFIUM_MEMORY_BYTES * 0.8) {
    return { code: 'document.out-of-memory', detail: `Reading the PDF needs more than ${megabytes} MB.` };
  }
  return { code: 'document.damaged', detail: 'The structure of the PDF is broken or loops.' };
}
