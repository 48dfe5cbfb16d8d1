// Calls about people who may be in the pool twice.
import {
  type DismissDuplicateRequest,
  DuplicateList,
  type DuplicateListQuery,
  MergePreview,
  MergeReply,
  type MergeRequest,
} from '@vitae/schema/api';
import type { z } from 'zod';
import { request, send } from './request.ts';

const DUPLICATES = '/api/candidates/duplicates';
const MERGE = '/api/candidates/merge';

export const fetchDuplicates = (query: Partial<z.input<typeof DuplicateListQuery>>, signal?: AbortSignal) =>
  request(DuplicateList, DUPLICATES, {
    signal,
    query: {
      state: query.state,
      candidateId: query.candidateId,
      cursor: query.cursor,
      limit: Number(query.limit ?? 50),
    },
  });
/** They are not the same person. */
export const tellApart = (body: DismissDuplicateRequest) => send(`${DUPLICATES}/dismiss`, { method: 'POST', body });
/** Takes `tellApart` back. */
export const reconsider = (body: DismissDuplicateRequest) => send(`${DUPLICATES}/reconsider`, { method: 'POST', body });
export const previewMerge = (body: MergeRequest, signal?: AbortSignal) =>
  request(MergePreview, `${MERGE}/preview`, { method: 'POST', body, signal });
export const mergeCandidates = (body: MergeRequest) => request(MergeReply, MERGE, { method: 'POST', body });
