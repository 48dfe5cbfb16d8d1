// The full schema of a template → what a provider is asked to hold the answer to: the subset that all of them take. Everything is
// required, what may be missing may be null, objects are closed, and a text that is looked for comes with its line.
import type { JSONSchema7 } from 'ai';
import type { JsonSchema } from '../template-version.ts';
import { childOf, isSchema, leafKind, propertiesOf, requiredOf, typeOf } from './schema-node.ts';

const FOUND = 'found';
const FOUND_OR_NULL = 'found_or_null';

export function wireSchema(full: JsonSchema, grounded: boolean): JSONSchema7 {
  const root = object(full, grounded);
  return grounded ? { ...root, $defs: DEFINITIONS } : root;
}

/** Defined once: providers count properties, and some take only a hundred. */
const DEFINITIONS: Record<string, JSONSchema7> = {
  [FOUND]: found(['string']),
  [FOUND_OR_NULL]: found(['string', 'null']),
};

function found(type: ('string' | 'null')[]): JSONSchema7 {
  return {
    type: 'object',
    properties: {
      value: { type: type.length === 1 ? 'string' : type, description: 'The text as the document has it.' },
      line: { type: ['integer', 'null'], description: 'Number of the line on which the value starts.' },
    },
    required: ['value', 'line'],
    additionalProperties: false,
  };
}

function node(schema: JsonSchema, grounded: boolean, optional: boolean): JSONSchema7 {
  const { type, nullable } = typeOf(schema);
  const none = optional || nullable;
  if (type === 'object') return object(schema, grounded);
  if (type === 'array')
    return { type: 'array', items: node(childOf(schema, 'items') ?? {}, grounded, false), ...told(schema) };
  if (grounded && leafKind(schema) !== 'computed') return { $ref: `#/$defs/${none ? FOUND_OR_NULL : FOUND}` };
  const plain = LEAVES.find((leaf) => leaf === type) ?? 'string';
  const choices = Array.isArray(schema['enum']) ? { enum: none ? [...schema['enum'], null] : [...schema['enum']] } : {};
  return { type: none ? [plain, 'null'] : plain, ...choices, ...told(schema) };
}

const LEAVES = ['string', 'number', 'integer', 'boolean'] as const;

function object(schema: JsonSchema, grounded: boolean): JSONSchema7 {
  const required = requiredOf(schema);
  const properties = propertiesOf(schema).map(([name, child]) => [name, node(child, grounded, !required.has(name))]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: propertiesOf(schema).map(([name]) => name),
    additionalProperties: false,
    ...told(schema),
  };
}

/** Rules that a provider's subset lacks are told in words; the full schema checks them when the answer is here. */
function told(schema: JsonSchema): { description?: string } {
  const rules = RULES.filter((rule) => schema[rule] !== undefined).map(
    (rule) => `${rule}: ${JSON.stringify(schema[rule])}`,
  );
  const description = [schema['description'], ...rules].filter((part) => typeof part === 'string').join(' ');
  return description === '' ? {} : { description };
}

const RULES = ['pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'];

export interface Unwired {
  /** As the full schema has it: what was null where it may be missing is absent. */
  readonly value: unknown;
  /** JSON pointer of a text → the line that the model gave. */
  readonly lines: ReadonlyMap<string, number>;
}

/** An answer by the wire schema → the value that the full schema validates. Takes plain texts too: models forget. */
export function unwire(full: JsonSchema, answer: unknown, grounded: boolean): Unwired {
  const lines = new Map<string, number>();
  const walk = (schema: JsonSchema, value: unknown, pointer: string): unknown => {
    const { type } = typeOf(schema);
    if (type === 'array' && Array.isArray(value)) {
      const items = childOf(schema, 'items') ?? {};
      const texts = typeOf(items).type === 'string';
      const given = value.filter((item) => !(texts && isNothing(item)));
      return given.map((item, at) => walk(items, item, `${pointer}/${at}`));
    }
    if (type === 'object' && isSchema(value)) return walkObject(schema, value, pointer);
    if (!grounded || leafKind(schema) === 'computed' || !isSchema(value)) return value;
    if (typeof value['line'] === 'number') lines.set(pointer, value['line']);
    return value['value'] ?? null;
  };
  const walkObject = (schema: JsonSchema, value: JsonSchema, pointer: string): unknown => {
    const known = new Map(propertiesOf(schema));
    const required = requiredOf(schema);
    const entries: [string, unknown][] = [];
    for (const [name, given] of Object.entries(value)) {
      const child = known.get(name);
      const inner = child === undefined ? given : walk(child, given, `${pointer}/${pointerName(name)}`);
      if (inner === null && child !== undefined && !typeOf(child).nullable && !required.has(name)) continue;
      entries.push([name, inner]);
    }
    return Object.fromEntries(entries);
  };
  return { value: walk(full, answer, ''), lines };
}

const isNothing = (item: unknown): boolean => item === null || (isSchema(item) && item['value'] === null);

/** A name inside a JSON pointer (RFC 6901). */
export const pointerName = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
