// For the isolation test: a request for any operation of the API document, made of the ids of a workspace that is not the caller's.
import { z } from 'zod';

const JsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z
      .union([z.string(), z.array(z.string()).transform((types) => types.find((type) => type !== 'null'))])
      .optional(),
    format: z.string().optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(JsonSchema).optional(),
    oneOf: z.array(JsonSchema).optional(),
    items: JsonSchema.optional(),
    properties: z.record(z.string(), JsonSchema).optional(),
    required: z.array(z.string()).optional(),
    minLength: z.number().optional(),
    minimum: z.number().optional(),
  }),
);
interface JsonSchema {
  readonly $ref?: string | undefined;
  readonly type?: string | undefined;
  readonly format?: string | undefined;
  readonly const?: unknown;
  readonly enum?: unknown[] | undefined;
  readonly anyOf?: JsonSchema[] | undefined;
  readonly oneOf?: JsonSchema[] | undefined;
  readonly items?: JsonSchema | undefined;
  readonly properties?: Record<string, JsonSchema> | undefined;
  readonly required?: string[] | undefined;
  readonly minLength?: number | undefined;
  readonly minimum?: number | undefined;
}

const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().default(false),
  schema: JsonSchema,
});
const Body = z.object({ content: z.record(z.string(), z.object({ schema: JsonSchema })) });
const Operation = z.object({
  operationId: z.string(),
  parameters: z.array(Parameter).default([]),
  requestBody: Body.optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
});
export type Operation = z.infer<typeof Operation>;
export const ApiDocument = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), JsonSchema) }),
});
export type ApiDocument = z.infer<typeof ApiDocument>;

export interface FilledRequest {
  readonly name: string;
  readonly operation: Operation;
  readonly method: string;
  readonly path: string;
  /** Whether an id of the other workspace stands in the path: then nothing may be found. */
  readonly names: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly json: unknown } | FilledForm | undefined;
}

/** A form with a file; without a content of its own the file is a résumé. */
export interface FilledForm {
  readonly upload: string;
  readonly content?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** Gives an id of the other workspace for a parameter or property; undefined when there is none that fits. */
export type FindId = (name: string, path: string) => string | undefined;

/** What forms need beside a résumé, by operationId. */
export type KnownForms = Readonly<Record<string, Omit<FilledForm, 'upload'>>>;

/** Bodies that can't be made from their schema alone, e.g. because they must name a place in a profile. By operationId. */
export type KnownBodies = Readonly<Record<string, unknown>>;

export interface Known {
  readonly bodies: KnownBodies;
  readonly forms: KnownForms;
}

/** Throws, with the route's name, when a parameter can't be filled. */
export function fillRequests(document: ApiDocument, findId: FindId, known: Known): FilledRequest[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const filler = new Filler(document, findId, path);
      const name = `${method.toUpperCase()} ${path}`;
      return {
        name,
        operation,
        method: method.toUpperCase(),
        path: filler.url(name, operation),
        names: /\{(id|\w+Id)\}/.test(path),
        headers: filler.headers(operation),
        body: filler.body(operation, known),
      };
    }),
  );
}

class Filler {
  private readonly document: ApiDocument;
  private readonly findId: FindId;
  private readonly path: string;

  constructor(document: ApiDocument, findId: FindId, path: string) {
    this.document = document;
    this.findId = findId;
    this.path = path;
  }

  url(name: string, { parameters }: Operation): string {
    const path = this.path.replaceAll(/\{(\w+)\}/g, (_whole, parameter: string) => {
      const declared = parameters.find((one) => one.in === 'path' && one.name === parameter);
      const value = declared === undefined ? undefined : this.value(declared.schema, parameter);
      if (value === undefined || value === '')
        throw new Error(`${name}: nothing is known to fill {${parameter}} with.`);
      return encodeURIComponent(String(value));
    });
    const query = parameters.filter((one) => one.in === 'query' && (one.required || this.isId(one.schema)));
    const filled = query.map((one): [string, string] => [one.name, String(this.value(one.schema, one.name) ?? '')]);
    const search = new URLSearchParams(filled.filter(([, value]) => value !== '')).toString();
    return search === '' ? path : `${path}?${search}`;
  }

  headers({ parameters }: Operation): Record<string, string> {
    return parameters.some((one) => one.name.toLowerCase() === 'if-match') ? { 'if-match': '"1"' } : {};
  }

  body({ operationId, requestBody }: Operation, known: Known): FilledRequest['body'] {
    if (requestBody === undefined) return undefined;
    const [type = '', content] = Object.entries(requestBody.content)[0] ?? [];
    if (type === 'multipart/form-data') {
      const upload = Object.keys(this.resolve(content?.schema).properties ?? {})[0] ?? 'file';
      return { upload, ...known.forms[operationId] };
    }
    return { json: known.bodies[operationId] ?? this.value(this.resolve(content?.schema), '') };
  }

  private isId(schema: JsonSchema): boolean {
    return this.resolve(schema).format === 'uuid';
  }

  private resolve(schema: JsonSchema | undefined): JsonSchema {
    if (schema?.$ref === undefined) return schema ?? {};
    return this.resolve(this.document.components.schemas[schema.$ref.split('/').at(-1) ?? '']);
  }

  private value(given: JsonSchema, name: string): unknown {
    const schema = this.resolve(given);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return schema.enum[0];
    const first = (schema.anyOf ?? schema.oneOf)?.[0];
    if (first) return this.value(first, name);
    if (schema.type === 'object') return this.object(schema);
    if (schema.type === 'array') return schema.items ? [this.value(schema.items, name)] : [];
    if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1);
    if (schema.type === 'boolean') return false;
    return this.text(schema, name);
  }

  /** What is required, and every id that may be given. */
  private object(schema: JsonSchema): Record<string, unknown> {
    const properties = Object.entries(schema.properties ?? {}).filter(
      ([name, property]) => schema.required?.includes(name) || this.isId(property),
    );
    return Object.fromEntries(properties.map(([name, property]) => [name, this.value(property, name)]));
  }

  private text(schema: JsonSchema, name: string): string | undefined {
    if (schema.format === 'uuid' || name === 'id' || name.endsWith('Id')) return this.findId(name, this.path);
    if (schema.format === 'email') return 'somebody@people.example';
    if (schema.format === 'date-time') return '2026-01-01T00:00:00Z';
    if (schema.format === 'date') return '2026-01-01';
    return 'something'.padEnd(schema.minLength ?? 0, 'x');
  }
}
