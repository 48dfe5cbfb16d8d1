// Uploads one document. Where the platform can stream a request (Node, Deno, Bun), the bytes are read as they are sent.
import { ProblemDetails } from '@vitae/schema';
import { type ResumeSource, UploadReply } from '@vitae/schema/api';
import { UNREACHABLE, unexpected } from './problem-replies.ts';

export interface UploadOptions {
  /** Name of the file, with its ending. */
  readonly filename: string;
  /** Where the document comes from, for lists and filters. The server takes `api` for a key and `upload` for a session. */
  readonly source?: ResumeSource;
  /** Bytes of the document that were sent so far. Not called where only whole bodies can be sent (browsers). */
  readonly onProgress?: (sentBytes: number) => void;
  /** The same key again gives the first reply again, so that a lost answer can be asked for. */
  readonly idempotencyKey?: string;
  /** Rejects the call with its reason when it aborts. */
  readonly signal?: AbortSignal;
}

export type UploadResult =
  | { readonly data: UploadReply; readonly error?: never; readonly response: Response }
  /** `response` is missing when no answer came. */
  | { readonly data?: never; readonly error: ProblemDetails; readonly response?: Response };

export interface Connection {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch;
}

export async function uploadResume(
  { baseUrl, headers, fetch }: Connection,
  file: Blob | AsyncIterable<Uint8Array>,
  options: UploadOptions,
): Promise<UploadResult> {
  const { idempotencyKey, signal } = options;
  const { body, headers: bodyHeaders, duplex } = await formOf(file, options);
  const init = {
    method: 'POST',
    body,
    headers: {
      ...headers,
      ...bodyHeaders,
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    },
    ...(signal === undefined ? {} : { signal }),
    ...(duplex === undefined ? {} : { duplex }),
  };
  let response: Response;
  try {
    response = await fetch(`${baseUrl}/api/resumes/upload`, init);
  } catch (error) {
    if (signal?.aborted) throw error;
    return { error: UNREACHABLE };
  }
  return resultOf(response);
}

async function resultOf(response: Response): Promise<UploadResult> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    const reply = UploadReply.safeParse(body);
    return reply.success ? { data: reply.data, response } : { error: unexpected(response.status), response };
  }
  const problem = ProblemDetails.safeParse(body);
  return { error: problem.success ? problem.data : unexpected(response.status), response };
}

interface Form {
  readonly body: FormData | ReadableStream<Uint8Array>;
  readonly headers: Readonly<Record<string, string>>;
  /** What `fetch` wants to hear before it streams a request. */
  readonly duplex?: 'half';
}

async function formOf(file: Blob | AsyncIterable<Uint8Array>, options: UploadOptions): Promise<Form> {
  if (!canStreamRequests() || (file instanceof Blob && !options.onProgress)) {
    const form = new FormData();
    if (options.source !== undefined) form.append('source', options.source);
    form.append('file', file instanceof Blob ? file : await collect(file), options.filename);
    return { body: form, headers: {} };
  }
  const boundary = `vitae-${crypto.randomUUID()}`;
  const bytes = file instanceof Blob ? file.stream() : file;
  return {
    body: ReadableStream.from(multipart(boundary, bytes, options)),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    duplex: 'half',
  };
}

/** Browsers stream requests over HTTP/2 only, and not all of them; programs always can. */
function canStreamRequests(): boolean {
  return !('document' in globalThis) && typeof ReadableStream.from === 'function';
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of bytes) parts.push(Uint8Array.from(part));
  return new Blob(parts);
}

async function* multipart(
  boundary: string,
  bytes: AsyncIterable<Uint8Array>,
  { filename, source, onProgress }: UploadOptions,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  if (source !== undefined) {
    yield encoder.encode(`--${boundary}\r\ncontent-disposition: form-data; name="source"\r\n\r\n${source}\r\n`);
  }
  const name = filename.replaceAll(/[\r\n"]/g, (sign) => encodeURIComponent(sign));
  yield encoder.encode(
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
  );
  let sent = 0;
  for await (const part of bytes) {
    yield part;
    sent += part.byteLength;
    onProgress?.(sent);
  }
  yield encoder.encode(`\r\n--${boundary}--\r\n`);
}
