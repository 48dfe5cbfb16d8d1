// Calls about privacy: on what basis people are kept, and the notice that they get.
import {
  CandidateNotice,
  ConsentList,
  type ConsentRequest,
  type GiveNoticeRequest,
  GiveNoticesReply,
  type GiveNoticesRequest,
  type NoticeFilter,
  NoticeList,
  NoticeTemplate,
  type NoticeTemplateRequest,
} from '@vitae/schema/api';
import type { z } from 'zod';
import { request } from './request.ts';

const candidate = (id: string) => `/api/candidates/${encodeURIComponent(id)}`;

export const fetchConsents = (id: string, signal?: AbortSignal) =>
  request(ConsentList, `${candidate(id)}/consents`, { signal });
export const addConsent = (id: string, body: z.input<typeof ConsentRequest>) =>
  request(ConsentList, `${candidate(id)}/consents`, { method: 'POST', body });
export const withdrawConsent = (id: string, consentId: string) =>
  request(ConsentList, `${candidate(id)}/consents/${consentId}/withdraw`, { method: 'POST' });

export const fetchNotices = (state: NoticeFilter, cursor: string | undefined, signal?: AbortSignal) =>
  request(NoticeList, '/api/notices', { signal, query: { state, cursor } });
export const fetchNoticeTemplate = (signal?: AbortSignal) =>
  request(NoticeTemplate, '/api/notices/template', { signal });
export const writeNoticeTemplate = (body: NoticeTemplateRequest) =>
  request(NoticeTemplate, '/api/notices/template', { method: 'PUT', body });
export const giveNotices = (body: GiveNoticesRequest) =>
  request(GiveNoticesReply, '/api/notices/given', { method: 'POST', body });
export const fetchNotice = (id: string, signal?: AbortSignal) =>
  request(CandidateNotice, `${candidate(id)}/notice`, { signal });
export const giveNotice = (id: string, body: GiveNoticeRequest) =>
  request(CandidateNotice, `${candidate(id)}/notice`, { method: 'POST', body });
