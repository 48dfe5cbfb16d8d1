// How much of what two answers found is the same.
import { fold } from '@vitae/llm';

/** Shared values by all values of both, 0–1; 1 where neither found anything. Where a value stands in its list makes no difference. */
export function agreementOf(a: unknown, b: unknown): number {
  const [left, right] = [new Set(valuesIn(a)), new Set(valuesIn(b))];
  const shared = [...left].filter((value) => right.has(value)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 1 : shared / all;
}

function valuesIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesIn(item, `${path}/*`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, child]) => valuesIn(child, `${path}/${name}`));
  }
  const text = typeof value === 'string' ? fold(value) : typeof value === 'number' ? String(value) : '';
  return text === '' ? [] : [`${path} ${text}`];
}
