// A template's schema as a list of fields that people edit, and back, without losing what the list can't show.

/** What a field holds. `written`: text that the model writes itself; it is not looked for in the document. */
export const FIELD_TYPES = [
  'text',
  'written',
  'date',
  'number',
  'integer',
  'boolean',
  'choice',
  'group',
  'other',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface SchemaField {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly required: boolean;
  /** Any number of these. */
  readonly list: boolean;
  /** Of a choice. */
  readonly choices: readonly string[];
  /** Of a group. */
  readonly fields: readonly SchemaField[];
  /** Keywords that have no control here; for `other` the whole schema. */
  readonly rest: JsonObject;
  /** The same of the list around it. */
  readonly listRest: JsonObject;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export interface FieldTree {
  readonly fields: readonly SchemaField[];
  readonly rest: JsonObject;
}

export const EMPTY_FIELD: SchemaField = {
  ...{ name: '', type: 'text', description: '', required: false, list: false },
  ...{ choices: [], fields: [], rest: {}, listRest: {} },
};

/** Undefined where the root is no object, which only the JSON view can show. */
export function fieldsOf(schema: JsonObject): FieldTree | undefined {
  return schema['type'] === 'object' ? propertiesOf(schema) : undefined;
}

export function schemaOf({ fields, rest }: FieldTree): JsonObject {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return {
    ...rest,
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, nodeOf(field)])),
    ...(required.length > 0 || 'required' in rest ? { required } : {}),
  };
}

/** What is wrong with the names, by the path of the field (`0/2`); a schema can't hold two of the same. */
export function nameProblems(fields: readonly SchemaField[], path = ''): Map<string, string> {
  const problems = new Map<string, string>();
  fields.forEach(({ name, fields: inner }, at) => {
    const here = `${path}${at}`;
    if (name === '') problems.set(here, 'A field needs a name.');
    else if (fields.findIndex((field) => field.name === name) < at) problems.set(here, 'This name is taken.');
    for (const [key, problem] of nameProblems(inner, `${here}/`)) problems.set(key, problem);
  });
  return problems;
}

const isObject = (node: unknown): node is JsonObject =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

function propertiesOf({ type: _type, properties, ...rest }: JsonObject): FieldTree {
  const required = Array.isArray(rest['required']) ? rest['required'] : [];
  const fields = Object.entries(isObject(properties) ? properties : {}).map(([name, node]) =>
    fieldOf(name, isObject(node) ? node : {}, required.includes(name)),
  );
  return { fields, rest };
}

function fieldOf(name: string, node: JsonObject, required: boolean): SchemaField {
  if (node['type'] === 'array' && isObject(node['items']) && node['items']['type'] !== 'array') {
    const { type: _type, items: _items, description, ...listRest } = node;
    const item = leafOf(node['items']);
    // What is said of one item stays with the item; the description is the list's.
    const rest = item.description === '' ? item.rest : { ...item.rest, description: item.description };
    return { ...EMPTY_FIELD, name, required, ...item, rest, list: true, listRest, description: textOf(description) };
  }
  return { ...EMPTY_FIELD, name, required, ...leafOf(node) };
}

type Leaf = Pick<SchemaField, 'type' | 'description' | 'choices' | 'fields' | 'rest'>;

function leafOf(node: JsonObject): Leaf {
  const { description, ...keywords } = node;
  const type = typeOf(keywords);
  const leaf = { type, description: textOf(description), choices: [], fields: [] };
  if (type === 'other') return { ...leaf, rest: keywords };
  if (type === 'group') return { ...leaf, ...propertiesOf(keywords) };
  const { type: _type, enum: choices, 'x-vitae': _mark, ...rest } = keywords;
  return { ...leaf, choices: Array.isArray(choices) ? choices.map(String) : [], rest };
}

function typeOf(node: JsonObject): FieldType {
  const { type, enum: choices, 'x-vitae': mark } = node;
  if (type === 'object') return 'group';
  if (type === 'number' || type === 'integer' || type === 'boolean') return choices === undefined ? type : 'other';
  if (type !== 'string') return 'other';
  if (choices !== undefined) return mark === undefined && Array.isArray(choices) ? 'choice' : 'other';
  return mark === 'date' ? 'date' : mark === 'computed' ? 'written' : mark === undefined ? 'text' : 'other';
}

function nodeOf(field: SchemaField): JsonObject {
  const said = field.description === '' ? {} : { description: field.description };
  if (!field.list) return { ...leafNode(field), ...said };
  return { ...field.listRest, type: 'array', items: leafNode(field), ...said };
}

function leafNode({ type, choices, fields, rest }: SchemaField): JsonObject {
  if (type === 'other') return rest;
  if (type === 'group') return schemaOf({ fields, rest });
  if (type === 'choice') return { ...rest, type: 'string', enum: choices };
  if (type === 'date') return { ...rest, type: 'string', 'x-vitae': 'date' };
  if (type === 'written') return { ...rest, type: 'string', 'x-vitae': 'computed' };
  return { ...rest, type: type === 'text' ? 'string' : type };
}

const textOf = (node: unknown): string => (typeof node === 'string' ? node : '');
