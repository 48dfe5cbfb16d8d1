// The answers to the parts of one document → one answer: the first text that is there, and all entries without doubles.
import { isSchema } from './schema-node.ts';

export function mergeAnswers(answers: readonly unknown[]): unknown {
  return answers.reduce((kept, other) => merge(kept, other));
}

function merge(kept: unknown, other: unknown): unknown {
  if (isBlank(kept)) return isBlank(other) ? kept : other;
  if (Array.isArray(kept) && Array.isArray(other)) {
    const seen = new Set(kept.map((item) => key(item)));
    return [...kept, ...other.filter((item) => !seen.has(key(item)))];
  }
  if (!isSchema(kept) || !isSchema(other) || isFound(kept)) return kept;
  const result: { [name: string]: unknown } = { ...kept };
  for (const [name, value] of Object.entries(other)) result[name] = merge(kept[name], value);
  return result;
}

/** The same words are the same entry, on whatever line the model saw them. */
const key = (item: unknown): string =>
  JSON.stringify(item, (name, value: unknown) => (name === 'line' ? undefined : value)).toLowerCase();

const isFound = (value: { readonly [name: string]: unknown }): boolean => 'value' in value && 'line' in value;

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (isSchema(value) && isFound(value) && (value['value'] === null || value['value'] === ''));
