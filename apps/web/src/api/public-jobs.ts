// Calls of the public page of a job, without a login.
import { ApplicationReply, ApplicationStatus, PublicJob } from '@vitae/schema/api';
import { request } from './request.ts';
import { sendForm } from './send-form.ts';

const PUBLIC = '/api/public';

export const fetchPublicJob = (slug: string, signal?: AbortSignal) =>
  request(PublicJob, `${PUBLIC}/jobs/${encodeURIComponent(slug)}`, { signal });
/** The fields first, so that the server has them before the document comes. */
export const sendApplication = (slug: string, parts: Readonly<Record<string, string | File>>) =>
  sendForm(ApplicationReply, `${PUBLIC}/jobs/${encodeURIComponent(slug)}/applications`, parts);
export const fetchApplicationStatus = (receipt: string, signal?: AbortSignal) =>
  request(ApplicationStatus, `${PUBLIC}/applications/${encodeURIComponent(receipt)}`, { signal });
