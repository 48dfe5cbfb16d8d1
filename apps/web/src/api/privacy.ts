// Calls about privacy: on what basis people are kept.
import { ConsentList, type ConsentRequest } from '@vitae/schema/api';
import type { z } from 'zod';
import { request } from './request.ts';

const candidate = (id: string) => `/api/candidates/${encodeURIComponent(id)}`;

export const fetchConsents = (id: string, signal?: AbortSignal) =>
  request(ConsentList, `${candidate(id)}/consents`, { signal });
export const addConsent = (id: string, body: z.input<typeof ConsentRequest>) =>
  request(ConsentList, `${candidate(id)}/consents`, { method: 'POST', body });
export const withdrawConsent = (id: string, consentId: string) =>
  request(ConsentList, `${candidate(id)}/consents/${consentId}/withdraw`, { method: 'POST' });
