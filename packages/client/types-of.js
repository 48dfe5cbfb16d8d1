// TypeScript types of an OpenAPI document, as text.
import openapiTS, { astToString } from 'openapi-typescript';

const HEADER = '// Made from the OpenAPI document by generate.ts. Do not edit.\n';
/** `defaultNonNullable: false`: what has a default may be left out when it is sent. */
export async function typesOf(document) {
  const nodes = await openapiTS(document, { alphabetize: true, defaultNonNullable: false });
  return `${HEADER}${astToString(nodes)}`;
}
//# sourceMappingURL=types-of.js.map
