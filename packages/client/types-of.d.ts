import { type OpenAPI3 } from 'openapi-typescript';
/** `defaultNonNullable: false`: what has a default may be left out when it is sent. */
export declare function typesOf(document: OpenAPI3): Promise<string>;
//# sourceMappingURL=types-of.d.ts.map
