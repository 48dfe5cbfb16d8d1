// What the OpenAPI document says about bodies that are no JSON, and about what each status means.

export interface DocumentedBodies {
  /** The form field with the file of a multipart upload; `many`: it may stand there several times. */
  readonly upload?: { readonly field: string; readonly many?: boolean };
  /** Media types of a successful reply that is no JSON, e.g. `image/png`. */
  readonly produces?: readonly string[];
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Only for the OpenAPI document. */
    documented?: DocumentedBodies;
  }
}

const MEANINGS: Readonly<Record<string, string>> = {
  200: 'Done.',
  201: 'Made.',
  202: 'Taken on; the work goes on in the background.',
  204: 'Done; there is nothing to say.',
  303: 'Go on at the address in Location.',
  304: 'What you have is still right.',
  503: 'Not ready.',
};

/** Changes the document in place; `bodies` by operationId. */
export function describeOperations(document: object, bodies: ReadonlyMap<string, DocumentedBodies>): void {
  for (const methods of Object.values<object>(Object(document).paths ?? {})) {
    for (const operation of Object.values<Record<string, unknown>>(Object(methods))) {
      const responses: Record<string, Record<string, unknown>> = Object(operation['responses']);
      for (const [status, response] of Object.entries(responses)) {
        if (response['description'] === 'Default Response') response['description'] = MEANINGS[status] ?? 'Done.';
      }
      const { upload, produces } = bodies.get(String(operation['operationId'])) ?? {};
      if (upload) operation['requestBody'] = uploadBody(upload.field, upload.many ?? false);
      const success = responses['200'];
      if (produces && success) {
        success['content'] = Object.fromEntries(produces.map((type) => [type, { schema: bodyOf(type) }]));
      }
    }
  }
}

function bodyOf(type: string): object {
  if (type.includes('json')) return {};
  return type.startsWith('text/') ? { type: 'string' } : { type: 'string', format: 'binary' };
}

function uploadBody(field: string, many: boolean): object {
  const file = { type: 'string', format: 'binary' };
  const property = many ? { type: 'array', items: file } : file;
  const schema = { type: 'object', properties: { [field]: property }, required: [field] };
  return { required: true, content: { 'multipart/form-data': { schema } } };
}
