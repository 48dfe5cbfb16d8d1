// Calls about background work.
import {
  ProcessingJob,
  ProcessingJobList,
  type ProcessingJobQuery,
  ProcessingSummary,
  type ProcessingSummaryQuery,
  RetryFailedReply,
  type RetryFailedRequest,
} from '@vitae/schema/api';
import { request } from './request.ts';

const JOBS = '/api/processing/jobs';

export type ProcessingFilters = Omit<ProcessingJobQuery, 'limit' | 'cursor'>;

export const processingKeys = {
  all: ['processing'] as const,
  jobs: ['processing', 'jobs'] as const,
  summary: ['processing', 'summary'] as const,
};

export const fetchJobs = (
  filters: ProcessingFilters,
  { cursor, signal }: { cursor: string | undefined; signal: AbortSignal },
) => request(ProcessingJobList, JOBS, { signal, query: { ...filters, cursor } });
export const fetchSummary = ({ workspace, kind }: ProcessingSummaryQuery, signal?: AbortSignal) =>
  request(ProcessingSummary, '/api/processing/summary', { signal, query: { workspace, kind } });
export const retryFailed = (body: RetryFailedRequest) =>
  request(RetryFailedReply, '/api/processing/retry-failed', { method: 'POST', body });
/** Of a document that is read again, the new task is given. */
export const changeJob = (id: string, action: 'retry' | 'cancel') =>
  request(ProcessingJob, `${JOBS}/${encodeURIComponent(id)}/${action}`, { method: 'POST' });
