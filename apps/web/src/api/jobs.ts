// Calls about jobs.
import {
  AssistedJob,
  type ChangeJobRequest,
  type CreateJobRequest,
  Job,
  JobApplicationList,
  JobImportReply,
  JobList,
  type JobListQuery,
  JobPage,
  type JobPageRequest,
  ParsedJobFile,
  ParsedJobReply,
} from '@vitae/schema/api';
import type { z } from 'zod';
import { request, send } from './request.ts';
import { sendForm } from './send-form.ts';

const JOBS = '/api/jobs';
const one = (id: string) => `${JOBS}/${encodeURIComponent(id)}`;
const match = (version: number) => ({ 'if-match': `"${version}"` });

export type JobListCall = Partial<Pick<JobListQuery, 'status' | 'text' | 'cursor' | 'limit'>>;

export const fetchJobs = (query: JobListCall, signal?: AbortSignal) => request(JobList, JOBS, { query, signal });
export const fetchJob = (id: string, signal?: AbortSignal) => request(Job, one(id), { signal });
export const createJob = (body: z.input<typeof CreateJobRequest>) => request(Job, JOBS, { method: 'POST', body });
/** `version` is the one that the change is made on. */
export const changeJob = (id: string, version: number, body: z.input<typeof ChangeJobRequest>) =>
  request(Job, one(id), { method: 'PUT', headers: match(version), body });
export const deleteJob = (id: string) => send(one(id), { method: 'DELETE' });

export const parseJob = (description: string) =>
  request(ParsedJobReply, `${JOBS}/parse`, { method: 'POST', body: { description } });
export const parseJobAssisted = (description: string, signal: AbortSignal) =>
  request(AssistedJob, `${JOBS}/parse-assisted`, { method: 'POST', body: { description }, signal });
export const parseJobFile = (file: File) => sendForm(ParsedJobFile, `${JOBS}/parse-file`, { file });
export const importJobs = (file: File) => sendForm(JobImportReply, `${JOBS}/import`, { file });

export const fetchJobPage = (id: string, signal?: AbortSignal) => request(JobPage, `${one(id)}/page`, { signal });
export const setJobPage = (id: string, body: JobPageRequest) =>
  request(JobPage, `${one(id)}/page`, { method: 'PUT', body });
export const fetchApplications = (id: string, cursor: string | undefined, signal?: AbortSignal) =>
  request(JobApplicationList, `${one(id)}/applications`, { signal, query: { cursor, limit: 50 } });
