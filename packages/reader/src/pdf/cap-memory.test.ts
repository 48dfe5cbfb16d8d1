import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { capMemory, WASM_PAGE_BYTES } from './cap-memory.ts';
import { webAssembly } from './web-assembly.ts';

/** A module whose only content is an exported memory: at least one page, no upper limit, or 512 pages. */
const UNLIMITED = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, 3, 1, 0, 1, 7, 5, 1, 1, 0x6d, 2, 0);
const LIMITED = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, 5, 1, 1, 1, 0x80, 4, 7, 5, 1, 1, 0x6d, 2, 0);

interface Growable {
  grow(pages: number): number;
}

async function memoryOf(wasm: Uint8Array): Promise<Growable> {
  const { exports } = new webAssembly.Instance(await webAssembly.compile(wasm), {});
  return exports['m'] as Growable;
}

describe('capMemory', () => {
  it.each([
    ['without a limit', UNLIMITED],
    ['with a higher limit', LIMITED],
  ])('limits a memory %s', async (_, wasm) => {
    const memory = await memoryOf(capMemory(wasm, 300 * WASM_PAGE_BYTES));
    expect(memory.grow(299)).toBe(1);
    expect(() => memory.grow(1)).toThrow(RangeError);
  });

  it('leaves the rest of PDFium as it is', async () => {
    const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
    const original = await readFile(path);
    const capped = capMemory(original, 256 * 2 ** 20);
    expect(Math.abs(capped.length - original.length)).toBeLessThan(8);
    expect(Buffer.compare(capped.subarray(-100_000), original.subarray(-100_000))).toBe(0);
  });

  it('refuses a binary without a memory of its own', () => {
    expect(() => capMemory(UNLIMITED.subarray(0, 8), WASM_PAGE_BYTES)).toThrow('no memory section');
  });
});
