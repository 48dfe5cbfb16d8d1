// Calls about batches.
import {
  Batch,
  BatchChange,
  BatchChoices,
  BatchEstimate,
  type BatchEstimateQuery,
  BatchItemList,
  type BatchItemQuery,
  BatchList,
  CreateBatchReply,
  type CreateBatchRequest,
  SendBatchFileReply,
} from '@vitae/schema/api';
import { ApiError, errorFromReply, unreachable } from './api-error.ts';
import { apiUrl, request } from './request.ts';

const BATCHES = '/api/batches';
const one = (id: string) => `${BATCHES}/${encodeURIComponent(id)}`;

export const createBatch = (body: CreateBatchRequest) => request(CreateBatchReply, BATCHES, { method: 'POST', body });
export const fetchBatches = (cursor: string | undefined, signal: AbortSignal) =>
  request(BatchList, BATCHES, { query: { cursor, limit: 20 }, signal });
export const fetchBatchChoices = (signal: AbortSignal) => request(BatchChoices, `${BATCHES}/choices`, { signal });
export const fetchBatchEstimate = (query: BatchEstimateQuery, signal: AbortSignal) =>
  request(BatchEstimate, `${BATCHES}/estimate`, { query: { ...query }, signal });
export const fetchBatch = (id: string, signal: AbortSignal) => request(Batch, one(id), { signal });
export const fetchBatchItems = (
  id: string,
  query: { bin: BatchItemQuery['bin']; cursor: string | undefined },
  signal: AbortSignal,
) => request(BatchItemList, `${one(id)}/items`, { query: { ...query, limit: 100 }, signal });
export const changeBatch = (id: string, action: 'retry' | 'cancel' | 'close') =>
  request(BatchChange, `${one(id)}/${action}`, { method: 'POST' });
export const outcomesUrl = (id: string, bin: BatchItemQuery['bin']) => apiUrl(`${one(id)}/outcomes.csv`, { bin });

export interface BatchFileAddress {
  batchId: string;
  itemId: string;
  /** A person sends it again, maybe another version. */
  again?: boolean;
}

/** Throws ApiError; an abort goes through as it is. */
export async function sendBatchFile(
  { batchId, itemId, again = false }: BatchFileAddress,
  file: Blob,
  name: string,
  signal?: AbortSignal,
): Promise<SendBatchFileReply> {
  const form = new FormData();
  form.append('file', file, name);
  const url = apiUrl(`${one(batchId)}/files`, { item: itemId, again });
  const init: RequestInit = { method: 'POST', body: form, credentials: 'same-origin' };
  const response = await fetch(url, signal === undefined ? init : { ...init, signal }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw unreachable(error);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw errorFromReply(response.status, body, response.headers.get('retry-after'));
  const reply = SendBatchFileReply.safeParse(body);
  if (reply.success) return reply.data;
  const message = 'The server gave an answer that this page does not understand. Load the page again.';
  throw new ApiError({ code: 'malformed', status: response.status, message, cause: reply.error });
}
