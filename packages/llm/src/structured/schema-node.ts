// Reading a JSON Schema: the small part of it that answers are described with.
import type { JsonSchema } from '../template-version.ts';

export type LeafKind = 'text' | 'date' | 'computed';

export function childOf(schema: JsonSchema, keyword: string): JsonSchema | undefined {
  const value = schema[keyword];
  return isSchema(value) ? value : undefined;
}

export function propertiesOf(schema: JsonSchema): [string, JsonSchema][] {
  const { properties } = schema;
  if (!isSchema(properties)) return [];
  return Object.entries(properties).filter((entry): entry is [string, JsonSchema] => isSchema(entry[1]));
}

export function requiredOf(schema: JsonSchema): ReadonlySet<unknown> {
  return new Set(Array.isArray(schema['required']) ? schema['required'] : []);
}

/** `['string', 'null']` is a `string` that may be null. */
export function typeOf(schema: JsonSchema): { readonly type: string | undefined; readonly nullable: boolean } {
  const given = schema['type'];
  const types = (Array.isArray(given) ? given : [given]).filter((type) => typeof type === 'string');
  return { type: types.find((type) => type !== 'null'), nullable: types.includes('null') };
}

/** How a leaf is looked for in the text. Only texts that aren't a choice of ours are. */
export function leafKind(schema: JsonSchema): LeafKind {
  const told = schema['x-vitae'];
  if (told === 'date' || told === 'computed') return told;
  return typeOf(schema).type === 'string' && schema['enum'] === undefined ? 'text' : 'computed';
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
