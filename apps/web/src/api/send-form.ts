// A multipart form with files out, a value checked by its schema back.
import type { z } from 'zod';
import { ApiError, errorFromReply, unreachable } from './api-error.ts';

/** In the order of `parts`; empty ones are left out. Throws ApiError. */
export async function sendForm<T extends z.ZodType>(
  schema: T,
  path: string,
  parts: Readonly<Record<string, string | File>>,
): Promise<z.output<T>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) if (value !== '') form.append(name, value);
  let response: Response;
  try {
    const headers = { accept: 'application/json' };
    response = await fetch(path, { method: 'POST', credentials: 'same-origin', headers, body: form });
  } catch (error) {
    throw unreachable(error);
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw errorFromReply(response.status, body, response.headers.get('retry-after'));
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiError({
    code: 'malformed',
    status: response.status,
    message: 'The server gave an answer that this page does not understand. Load the page again.',
    cause: parsed.error,
  });
}
