// Calls about who is on the shortlist of which job.
import { JobsOfCandidate, Shortlist } from '@vitae/schema/api';
import { request, send } from './request.ts';

const ofCandidate = (id: string) => `/api/candidates/${encodeURIComponent(id)}/jobs`;

export const fetchShortlist = (jobId: string, cursor: string | undefined, signal?: AbortSignal) =>
  request(Shortlist, `/api/jobs/${encodeURIComponent(jobId)}/shortlist`, { signal, query: { cursor, limit: 50 } });
export const fetchJobsOfCandidate = (id: string, signal?: AbortSignal) =>
  request(JobsOfCandidate, ofCandidate(id), { signal });
export const addToShortlist = (candidateId: string, jobId: string) =>
  send(`${ofCandidate(candidateId)}/${encodeURIComponent(jobId)}`, { method: 'PUT' });
export const removeFromShortlist = (candidateId: string, jobId: string) =>
  send(`${ofCandidate(candidateId)}/${encodeURIComponent(jobId)}`, { method: 'DELETE' });
