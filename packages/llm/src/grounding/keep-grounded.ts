// An answer without what the document doesn't say.
import { isSchema } from '../structured/schema-node.ts';
import { pointerName } from '../structured/wire-schema.ts';
import type { Grounding } from './ground-answer.ts';

/** Texts that were not found become empty; in lists they fall away, and so do entries of which nothing is left. */
export function keepGrounded(value: unknown, grounding: ReadonlyMap<string, Grounding>): unknown {
  const keep = (given: unknown, pointer: string): unknown => {
    const status = grounding.get(pointer)?.status;
    if (status !== undefined && status !== 'found') return undefined;
    if (Array.isArray(given)) {
      const items = given.map((item, at) => [item, keep(item, `${pointer}/${at}`)] as const);
      return items
        .filter(([item, kept]) => kept !== undefined && !(hasText(item) && !hasText(kept)))
        .map(([, kept]) => kept);
    }
    if (!isSchema(given)) return given;
    const entries = Object.entries(given).map(([name, child]) => {
      const kept = keep(child, `${pointer}/${pointerName(name)}`);
      return [name, kept === undefined ? '' : kept] as const;
    });
    return Object.fromEntries(entries);
  };
  return keep(value, '');
}

function hasText(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(hasText);
  return isSchema(value) ? Object.entries(value).some(([name, child]) => name !== 'id' && hasText(child)) : false;
}
