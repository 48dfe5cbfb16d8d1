// The typed client: paths, parameters, bodies and replies come from the OpenAPI document.
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/openapi-types.ts';
import { asProblemReplies } from './problem-replies.ts';
import { type UploadOptions, type UploadResult, uploadResume } from './upload-resume.ts';

export interface VitaeClientOptions {
  /** e.g. `https://vitae.example`; in a page of Vitae itself: `''`. */
  readonly baseUrl: string;
  /** An API key. Without one the browser's session cookie is used. */
  readonly apiKey?: string;
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * `GET`, `POST`, `PUT`, `PATCH`, `DELETE` take a path of the document and resolve to `{ data, response }` or
 * `{ error, response }`; `error` is a `ProblemDetails`, also when the server can't be reached. They reject only when the call was
 * aborted.
 *
 * @example
 * const vitae = createVitaeClient({ baseUrl: 'https://vitae.example', apiKey });
 * const { data, error } = await vitae.GET('/api/resumes/{id}', { params: { path: { id } } });
 */
export interface VitaeClient extends Client<paths, `${string}/${string}`> {
  /** Sends one document without holding it in memory. */
  uploadResume(file: Blob | AsyncIterable<Uint8Array>, options: UploadOptions): Promise<UploadResult>;
}

export function createVitaeClient(options: VitaeClientOptions): VitaeClient {
  const { apiKey, fetch = globalThis.fetch } = options;
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const headers = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
  const client = createClient<paths>({ baseUrl, headers, fetch: (request) => fetch(request) });
  client.use(asProblemReplies);
  return {
    ...client,
    uploadResume: (file, upload) => uploadResume({ baseUrl, headers, fetch }, file, upload),
  };
}
