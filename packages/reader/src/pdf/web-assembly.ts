// The part of the WebAssembly API that we use. Node's types leave it to the DOM's, which a server has no business with.

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}
/** Opaque; can be posted to worker threads. */
export interface WasmModule {
  readonly [Symbol.toStringTag]?: string;
}
export type WasmExports = Readonly<Record<string, unknown>>;
export type WasmImports = Readonly<Record<string, unknown>>;

interface WebAssemblyApi {
  compile(bytes: Uint8Array): Promise<WasmModule>;
  readonly Instance: new (module: WasmModule, imports: WasmImports) => { readonly exports: WasmExports };
  readonly Memory: new (...args: never[]) => WasmMemory;
  readonly RuntimeError: new (...args: never[]) => Error;
}

// Every Node that we run on has it.
export const webAssembly = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly;
