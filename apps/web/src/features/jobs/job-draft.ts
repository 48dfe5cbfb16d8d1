// A job while somebody edits it.
import { type JobEvidence, type JobField, JobRequirements, type ParsedJob } from '@vitae/schema';
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

/** What a language model added to a reading goes into the draft, but for what a person has changed since `first` was shown. */
export function withModelReading(draft: JobDraft, first: ParsedJob, assisted: ParsedJob): JobDraft {
  const isUntouched = (field: keyof JobRequirements) =>
    JSON.stringify(draft.requirements[field]) === JSON.stringify(first.requirements[field]);
  const fields = Object.keys(first.requirements) as (keyof JobRequirements)[];
  const changes = fields.filter(isUntouched).map((field) => [field, assisted.requirements[field]]);
  const isTitleUntouched = draft.title === (first.title ?? '');
  return {
    title: isTitleUntouched ? (assisted.title ?? draft.title) : draft.title,
    employer: draft.employer,
    requirements: JobRequirements.parse({ ...draft.requirements, ...Object.fromEntries(changes) }),
  };
}

/** Names of fields, of several values with which one: "minYears", "skill Welding". */
export type FieldKey = string;
export const fieldKey = (field: JobField, of: string | null = null): FieldKey =>
  of === null ? field : `${field} ${of}`;

/** What only a language model read in the description. */
export function foundByModel(evidence: readonly JobEvidence[]): ReadonlySet<FieldKey> {
  return new Set(evidence.filter(({ engine }) => engine === 'llm').map(({ field, of }) => fieldKey(field, of)));
}

/** Places that go with the draft when it is added: none of values that were taken out, and none of a title that was typed. */
export function evidenceOfDraft(
  evidence: readonly JobEvidence[],
  draft: JobDraft,
  readTitle: string | null,
): JobEvidence[] {
  const isReadTitle = draft.title.trim() === readTitle;
  return evidence.filter((one) => isShown(one, draft) && (one.field !== 'title' || isReadTitle));
}

export function draftOfJob({ title, employer, requirements }: Job): JobDraft {
  return { title, employer: employer ?? '', requirements };
}

/** What the server is sent: every requirement, so that nothing is read into it again. */
export function toRequest({ title, employer, requirements }: JobDraft) {
  return { title: title.trim(), employer: employer.trim() === '' ? null : employer.trim(), requirements };
}

/** The place of a value in the description, and of no value that a person has taken out. */
export function isShown({ field, of }: Pick<JobEvidence, 'field' | 'of'>, { requirements }: JobDraft): boolean {
  const { skills, languages, ...single } = requirements;
  if (field === 'title') return true;
  if (field === 'skill') return skills.some(({ name }) => name === of);
  if (field === 'language') return languages.some(({ code }) => code === of);
  return single[field] !== null;
}
