// Calls about importing a table of people.
import { type BatchSettings, TableImportReply, type TableMapping, TablePreview } from '@vitae/schema/api';
import type { z } from 'zod';
import { ApiError, errorFromReply, unreachable } from './api-error.ts';

const TABLES = '/api/table-imports';

/** `mapping` is checked instead of guessed. */
export const previewTable = (file: File, mapping: TableMapping | undefined, signal?: AbortSignal) =>
  sendForm(TablePreview, `${TABLES}/preview`, formOf(file, mapping), signal);

export function startTable(file: File, mapping: TableMapping, settings: BatchSettings): Promise<TableImportReply> {
  const form = formOf(file, mapping);
  form.append('settings', JSON.stringify(settings));
  return sendForm(TableImportReply, TABLES, form);
}

function formOf(file: File, mapping: TableMapping | undefined): FormData {
  const form = new FormData();
  if (mapping !== undefined) form.append('mapping', JSON.stringify(mapping));
  form.append('file', file, file.name);
  return form;
}

/** Throws ApiError; an abort goes through as it is. */
async function sendForm<T extends z.ZodType>(
  schema: T,
  path: string,
  form: FormData,
  signal?: AbortSignal,
): Promise<z.output<T>> {
  const init: RequestInit = { method: 'POST', body: form, credentials: 'same-origin' };
  const response = await fetch(path, signal === undefined ? init : { ...init, signal }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw unreachable(error);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw errorFromReply(response.status, body, response.headers.get('retry-after'));
  const reply = schema.safeParse(body);
  if (reply.success) return reply.data;
  const message = 'The server gave an answer that this page does not understand. Load the page again.';
  throw new ApiError({ code: 'malformed', status: response.status, message, cause: reply.error });
}
