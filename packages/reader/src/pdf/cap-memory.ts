// Rewrites the memory section of a WASM binary, so that a hostile document can't make it grow past our limit.

const MEMORY_SECTION = 5;
const HEADER_BYTES = 8;
export const WASM_PAGE_BYTES = 65_536;

/** Throws when the binary has no memory section of its own (then the limit would not hold). */
export function capMemory(wasm: Uint8Array, maximumBytes: number): Uint8Array {
  const maximumPages = Math.floor(maximumBytes / WASM_PAGE_BYTES);
  let at = HEADER_BYTES;
  while (at < wasm.length) {
    const start = at;
    const id = wasm[at];
    const length = readUnsigned(wasm, at + 1);
    if (id === MEMORY_SECTION) {
      const count = readUnsigned(wasm, length.next);
      const flags = readUnsigned(wasm, count.next);
      const minimum = readUnsigned(wasm, flags.next);
      const body = [...unsigned(count.value), flags.value | 1, ...unsigned(minimum.value), ...unsigned(maximumPages)];
      const section = [MEMORY_SECTION, ...unsigned(body.length), ...body];
      return joinBytes(wasm.subarray(0, start), Uint8Array.from(section), wasm.subarray(length.next + length.value));
    }
    at = length.next + length.value;
  }
  throw new Error('the WASM binary has no memory section');
}

/** LEB128. */
function readUnsigned(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  let shift = 0;
  for (let next = at; next < bytes.length; next += 1) {
    const byte = bytes[next] ?? 0;
    value |= (byte & 0x7f) << shift;
    shift += 7;
    if ((byte & 0x80) === 0) return { value: value >>> 0, next: next + 1 };
  }
  throw new Error('the WASM binary ends inside a number');
}

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
