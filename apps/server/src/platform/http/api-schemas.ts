// Names of the shared schemas, as they stand in the OpenAPI document.
import * as words from '@vitae/schema';
import * as contract from '@vitae/schema/api';
import { z } from 'zod';

/**
 * Each exported schema of the contract under its own name, so that the document and the SDK speak the same words. Queries are left
 * out: OpenAPI writes each of their properties as a parameter.
 */
export function namedSchemas(): z.core.$ZodRegistry<{ id?: string }> {
  const registry = z.registry<{ id?: string }>();
  const seen = new Set<unknown>();
  for (const [name, schema] of [...Object.entries(words), ...Object.entries(contract)]) {
    // Queries are written out parameter by parameter, which OpenAPI can't do by reference.
    if (!(schema instanceof z.ZodType) || seen.has(schema) || name.endsWith('Query')) continue;
    seen.add(schema);
    registry.add(schema, { id: name });
  }
  return registry;
}
