// For tests: one caller's view of the API.
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProblemDetails } from '@vitae/schema';
import { Resume, ResumeStatus, UploadReply } from '@vitae/schema/api';
import type { Caller } from '../../../platform/http/caller.ts';

/** Milliseconds between two looks: each is a request, and takes the processor that the reading waits for. */
export const LOOK_AGAIN = 100;

export interface TestClient {
  readonly caller: Caller;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** The status and the parsed JSON. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  upload(bytes: Uint8Array, filename: string, options?: UploadOptions): Promise<Response>;
  /** Uploads, and waits for the end. */
  import(bytes: Uint8Array, filename: string): Promise<Resume>;
  /** Waits for the end of processing, and of a second engine's reading. */
  finished(id: string): Promise<ResumeStatus>;
  get(id: string): Promise<Resume>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface UploadOptions {
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export function openClient(url: string, caller: Caller): TestClient {
  const call = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${url}${path}`, { ...init, headers: { ...init.headers, authorization: caller.credentialId } });
  const client: TestClient = {
    caller,
    fetch: call,
    send: async (method, path, body, headers = {}) => {
      const json = body === undefined ? {} : { body: JSON.stringify(body) };
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const response = await call(path, { method, ...json, headers: { ...headers, ...type } });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
    },
    upload: async (bytes, filename, options = {}) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(options.fields ?? {})) form.set(name, value);
      form.set('file', new Blob([Uint8Array.from(bytes)]), filename);
      return await call('/api/resumes/upload', { method: 'POST', body: form, headers: { ...options.headers } });
    },
    import: async (bytes, filename) => {
      const { resumeId } = UploadReply.parse(await (await client.upload(bytes, filename)).json());
      await client.finished(resumeId);
      return await client.get(resumeId);
    },
    finished: async (id) => {
      for (const end = Date.now() + 60_000; ; await sleep(LOOK_AGAIN)) {
        const { body } = await client.send('GET', `/api/resumes/${id}/status`);
        const status = ResumeStatus.parse(body);
        if (status.status === 'done' && status.secondReading !== 'waiting') return status;
        if (Date.now() > end) throw new Error(`The import did not end: ${JSON.stringify(status)}`);
      }
    },
    get: async (id) => Resume.parse((await client.send('GET', `/api/resumes/${id}`)).body),
  };
  return client;
}

/** The code of a problem reply. */
export function codeOf(body: unknown): string {
  const { type } = body as ProblemDetails;
  return type.replace('urn:vitae:problem:', '');
}
