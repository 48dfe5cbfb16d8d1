// The detailed state of the server, for admins.
import { DetailedHealth } from '@vitae/schema/api';
import { request } from './request.ts';

export const fetchDetailedHealth = (signal?: AbortSignal) => request(DetailedHealth, '/health/detailed', { signal });
