// Shortlists over HTTP: candidates that somebody of the workspace put with a job. That is no application.
import { z } from 'zod';
import { JobStatus } from '../job.ts';
import { CandidateStatus, Person } from './candidates.ts';
import { listOf } from './page.ts';

export const ShortlistedCandidate = z.object({
  candidateId: z.string(),
  name: z.string().nullable(),
  label: z.string().nullable(),
  city: z.string().nullable(),
  status: CandidateStatus,
  addedBy: Person.nullable(),
  addedAt: z.string(),
});
export type ShortlistedCandidate = z.infer<typeof ShortlistedCandidate>;

/** `GET /api/jobs/{id}/shortlist`: who was added last comes first. */
export const Shortlist = listOf(ShortlistedCandidate);
export type Shortlist = z.infer<typeof Shortlist>;

export const JobOfCandidate = z.object({
  jobId: z.string(),
  title: z.string(),
  employer: z.string().nullable(),
  status: JobStatus,
  addedBy: Person.nullable(),
  addedAt: z.string(),
});
export type JobOfCandidate = z.infer<typeof JobOfCandidate>;

/** `GET /api/candidates/{id}/jobs`: the jobs on whose shortlist somebody is. */
export const JobsOfCandidate = z.object({ items: z.array(JobOfCandidate) });
export type JobsOfCandidate = z.infer<typeof JobsOfCandidate>;
