// A job while somebody edits it.
import { type JobEvidence, JobRequirements, type ParsedJob } from '@vitae/schema';
import type { Job } from '@vitae/schema/api';

export interface JobDraft {
  readonly title: string;
  readonly employer: string;
  readonly requirements: JobRequirements;
}

export const EMPTY_DRAFT: JobDraft = { title: '', employer: '', requirements: JobRequirements.parse({}) };

export function draftOfParsed({ title, requirements }: ParsedJob, before: JobDraft): JobDraft {
  return { title: title ?? before.title, employer: before.employer, requirements };
}

export function draftOfJob({ title, employer, requirements }: Job): JobDraft {
  return { title, employer: employer ?? '', requirements };
}

/** What the server is sent: every requirement, so that nothing is read into it again. */
export function toRequest({ title, employer, requirements }: JobDraft) {
  return { title: title.trim(), employer: employer.trim() === '' ? null : employer.trim(), requirements };
}

/** The place of a value in the description, and of no value that a person has taken out. */
export function isShown({ field, of }: JobEvidence, { requirements }: JobDraft): boolean {
  const { skills, languages, ...single } = requirements;
  if (field === 'title') return true;
  if (field === 'skill') return skills.some(({ name }) => name === of);
  if (field === 'language') return languages.some(({ code }) => code === of);
  return single[field] !== null;
}
