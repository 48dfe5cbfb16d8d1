// Calls about many candidates at once.
import { BulkChange, type BulkChangeRequest } from '@vitae/schema/api';
import type { z } from 'zod';
import { request } from './request.ts';

export const BULK_EXPORT_URL = '/api/candidates/bulk-export';
const CHANGES = '/api/candidates/bulk-changes';

export const startBulkChange = (body: z.input<typeof BulkChangeRequest>) =>
  request(BulkChange, CHANGES, { method: 'POST', body });
export const fetchBulkChange = (id: string, signal?: AbortSignal) =>
  request(BulkChange, `${CHANGES}/${encodeURIComponent(id)}`, { signal });
export const undoBulkChange = (id: string) =>
  request(BulkChange, `${CHANGES}/${encodeURIComponent(id)}/undo`, { method: 'POST', body: {} });
