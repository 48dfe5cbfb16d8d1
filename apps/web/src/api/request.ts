// One call to the server: JSON out, problem+json or a value checked by its schema back.
import type { z } from 'zod';
import { ApiError, errorFromReply, unreachable } from './api-error.ts';

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Values that are undefined or empty are left out; each of a list is a parameter of its own. */
  query?: Record<string, string | number | boolean | readonly string[] | undefined>;
  signal?: AbortSignal | undefined;
}

export function apiUrl(path: string, query: RequestOptions['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const one of value) search.append(name, one);
    else if (value !== undefined && value !== '') search.set(name, String(value));
  }
  return search.size === 0 ? path : `${path}?${search}`;
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The reply itself, when it is a success. Throws ApiError; an abort goes through as it is. */
export async function send(path: string, options: RequestOptions = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(apiUrl(path, options.query), {
      method: options.method ?? 'GET',
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw unreachable(error);
  }
  if (response.ok) return response;
  throw errorFromReply(response.status, await readJson(response), response.headers.get('retry-after'));
}

/** A value of the contract. Throws ApiError also when the reply does not follow the schema. */
export async function request<T extends z.ZodType>(
  schema: T,
  path: string,
  options: RequestOptions = {},
): Promise<z.output<T>> {
  const response = await send(path, options);
  const parsed = schema.safeParse(await readJson(response));
  if (parsed.success) return parsed.data;
  throw new ApiError({
    code: 'malformed',
    status: response.status,
    message: 'The server gave an answer that this page does not understand. Load the page again.',
    cause: parsed.error,
  });
}
