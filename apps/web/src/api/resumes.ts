// Calls about résumés as a list: what the queue needs. The review has its own calls for one résumé.
import { type ReparseRequest, ResumeList, ResumeStatus } from '@vitae/schema/api';
import type { z } from 'zod';
import { request, send } from './request.ts';

const RESUMES = '/api/resumes';
const one = (id: string) => `${RESUMES}/${encodeURIComponent(id)}`;

/** What the list can be narrowed to; all of it travels in the address bar. */
export interface ResumeFilters {
  status?: string | undefined;
  source?: string | undefined;
  uploadedFrom?: string | undefined;
  uploadedTo?: string | undefined;
  text?: string | undefined;
}

export interface ResumeListCall extends ResumeFilters {
  cursor?: string | undefined;
  limit?: number;
  signal?: AbortSignal;
}

export const fetchResumes = ({ signal, ...query }: ResumeListCall) => request(ResumeList, RESUMES, { signal, query });
export const fetchResumeStatus = (id: string, signal?: AbortSignal) =>
  request(ResumeStatus, `${one(id)}/status`, { signal });
export const deleteResume = (id: string) => send(one(id), { method: 'DELETE' });
export const reparseResume = (id: string, body: z.input<typeof ReparseRequest> = {}) =>
  send(`${one(id)}/reparse`, { method: 'POST', body });
export const originalFileUrl = (id: string) => `${one(id)}/file`;
