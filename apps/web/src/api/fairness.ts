// Calls of the fairness report, and of what applicants tell for it.
import { AboutMe, type AboutMeRequest, FairnessReport } from '@vitae/schema/api';
import { request, send } from './request.ts';

const ofJob = (id: string) => `/api/jobs/${encodeURIComponent(id)}/fairness`;
const ofReceipt = (receipt: string) => `/api/public/applications/${encodeURIComponent(receipt)}/about-me`;

export const fetchFairness = (jobId: string, signal?: AbortSignal) => request(FairnessReport, ofJob(jobId), { signal });
export const fetchWorkspaceFairness = (signal?: AbortSignal) => request(FairnessReport, '/api/fairness', { signal });
export const WORKSPACE_FAIRNESS_CSV = '/api/fairness.csv';
export const fairnessCsvUrl = (jobId: string) => `${ofJob(jobId)}.csv`;

export const fetchAboutMe = (receipt: string, signal?: AbortSignal) => request(AboutMe, ofReceipt(receipt), { signal });
export const tellAboutMe = (receipt: string, body: AboutMeRequest) =>
  request(AboutMe, ofReceipt(receipt), { method: 'PUT', body });
export const withdrawAboutMe = (receipt: string) => send(ofReceipt(receipt), { method: 'DELETE' });
