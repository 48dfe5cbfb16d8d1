// An answer against the full schema of its template.
import { z } from 'zod';
import type { JsonSchema } from '../template-version.ts';
import { isSchema } from './schema-node.ts';

/** Problems are sentences that a model can act on; none when the value is valid. */
export type ValidateAnswer = (value: unknown) => readonly string[];

const MOST_PROBLEMS = 12;

/** Throws for a schema that can't be read; `lintSchema` tells that before. */
export function createValidateAnswer(full: JsonSchema): ValidateAnswer {
  const schema = z.fromJSONSchema(plain(full));
  return (value) => {
    const result = schema.safeParse(value);
    if (result.success) return [];
    return result.error.issues
      .slice(0, MOST_PROBLEMS)
      .map(({ path, message }) => `${path.length === 0 ? 'The object' : `/${path.join('/')}`}: ${message}`);
  };
}

/** Without our own keyword, which is for grounding. */
function plain(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema)
    .filter(([keyword]) => keyword !== 'x-vitae')
    .map(([keyword, value]): [string, unknown] => {
      if (Array.isArray(value)) return [keyword, value.map((item) => (isSchema(item) ? plain(item) : item))];
      return [keyword, isSchema(value) ? plain(value) : value];
    });
  return Object.fromEntries(entries);
}
