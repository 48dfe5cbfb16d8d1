// Calls about candidates.
import {
  Candidate,
  CandidateNote,
  CandidateVersionDetails,
  type ChangeCandidateRequest,
  type CreateCandidateRequest,
  type ExportFormat,
  NoteList,
  type RestoreCandidateRequest,
  TagList,
  TagsReply,
  type TagsRequest,
  Timeline,
} from '@vitae/schema/api';
import type { z } from 'zod';
import { request, send } from './request.ts';

const CANDIDATES = '/api/candidates';
const one = (id: string) => `${CANDIDATES}/${encodeURIComponent(id)}`;
const match = (version: number) => ({ 'if-match': `"${version}"` });

export const fetchCandidate = (id: string, signal?: AbortSignal) => request(Candidate, one(id), { signal });
export const createCandidate = (body: z.input<typeof CreateCandidateRequest>) =>
  request(Candidate, CANDIDATES, { method: 'POST', body });
/** `version` is the one that the change is made on. */
export const changeCandidate = (id: string, version: number, body: z.input<typeof ChangeCandidateRequest>) =>
  request(Candidate, one(id), { method: 'PUT', headers: match(version), body });
export const restoreCandidate = (id: string, version: number, body: z.input<typeof RestoreCandidateRequest>) =>
  request(Candidate, `${one(id)}/restore`, { method: 'POST', headers: match(version), body });
export const deleteCandidate = (id: string) => send(one(id), { method: 'DELETE' });
export const takeApart = (id: string, mergeId: string) =>
  send(`${one(id)}/unmerge`, { method: 'POST', body: { mergeId } });

export const fetchTimeline = (id: string, cursor: string | undefined, signal?: AbortSignal) =>
  request(Timeline, `${one(id)}/timeline`, { signal, query: { cursor, limit: 20 } });
export const fetchCandidateVersion = (id: string, version: number, signal?: AbortSignal) =>
  request(CandidateVersionDetails, `${one(id)}/versions/${version}`, { signal });
export const candidateExportUrl = (id: string, format: ExportFormat, anonymous = false) =>
  `${one(id)}/cv?format=${format}${anonymous ? '&anonymous=true' : ''}`;

export const fetchNotes = (id: string, signal?: AbortSignal) =>
  request(NoteList, `${one(id)}/notes`, { signal, query: { limit: 200 } });
export const addNote = (id: string, text: string) =>
  request(CandidateNote, `${one(id)}/notes`, { method: 'POST', body: { text } });
export const changeNote = (id: string, noteId: string, text: string) =>
  request(CandidateNote, `${one(id)}/notes/${noteId}`, { method: 'PUT', body: { text } });
export const deleteNote = (id: string, noteId: string) => send(`${one(id)}/notes/${noteId}`, { method: 'DELETE' });

export const tagCandidate = (id: string, body: z.input<typeof TagsRequest>) =>
  request(TagsReply, `${one(id)}/tags`, { method: 'POST', body });
export const fetchTags = (signal?: AbortSignal) => request(TagList, `${CANDIDATES}/tags`, { signal });
