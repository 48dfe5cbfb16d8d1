// PDFium in WebAssembly: compiled once a process, and instances of it that are thrown away after a trap.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';
import { capMemory } from './cap-memory.ts';
import { type PdfiumExports, pdfiumExports } from './pdfium-exports.ts';
import { type WasmExports, type WasmImports, type WasmMemory, type WasmModule, webAssembly } from './web-assembly.ts';

/** Most that one instance may use; ordinary documents stay under 40 MB. */
export const PDFIUM_MEMORY_BYTES = 256 * 2 ** 20;
/** Room for the results of calls and for short strings, allocated once an instance. */
export const SCRATCH_BYTES = 8_192;

export interface Pdfium {
  readonly call: PdfiumExports;
  readonly memory: WasmMemory;
  /** Pointer to `SCRATCH_BYTES` bytes, aligned to 16. */
  readonly scratch: number;
}

/** The compiled module can be posted to worker threads: compiling takes ten times as long as an instance. */
export async function compilePdfium(): Promise<WasmModule> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const capped = capMemory(await readFile(path), PDFIUM_MEMORY_BYTES);
  return await webAssembly.compile(capped);
}

export async function createPdfium(module: WasmModule): Promise<Pdfium> {
  let exports: WasmExports = {};
  const silent = (): void => undefined;
  const overrides = {
    // PDFium prints what it finds odd in a document; that is résumé content and stays out of logs.
    print: silent,
    printErr: silent,
    instantiateWasm(imports: WasmImports, done: (instance: unknown) => void) {
      const instance = new webAssembly.Instance(module, imports);
      exports = instance.exports;
      done(instance);
      return exports;
    },
  };
  await init(overrides);
  const call = pdfiumExports(exports);
  call.PDFiumExt_Init();
  const { memory } = exports;
  if (!(memory instanceof webAssembly.Memory)) throw new Error('PDFium exports no memory');
  return { call, memory, scratch: call.malloc(SCRATCH_BYTES) };
}
