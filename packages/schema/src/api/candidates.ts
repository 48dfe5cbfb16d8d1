// Candidates over HTTP: the people of a workspace's pool.
import { z } from 'zod';
import { Outcome } from '../outcome.ts';
import { Profile } from '../profile.ts';
import { ProfileChange } from '../profile-change.ts';
import { ListQuery, listOf } from './page.ts';
import { ResumeSource } from './resumes.ts';

export const CandidateStatus = z.enum(['active', 'placed', 'not-looking', 'do-not-contact', 'archived']);
export type CandidateStatus = z.infer<typeof CandidateStatus>;

/** How a person came in: as the résumés did, or entered by hand. */
export const CandidateSourceKind = z.enum([...ResumeSource.options, 'manual']);
export type CandidateSourceKind = z.infer<typeof CandidateSourceKind>;

/** A member of the workspace, as lists show them. */
export const Person = z.object({ id: z.string(), name: z.string() });
export type Person = z.infer<typeof Person>;

export const Tag = z.string().trim().min(1).max(60);

export const CandidateSummary = z.object({
  id: z.string(),
  name: z.string().nullable(),
  label: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  city: z.string().nullable(),
  countryCode: z.string().nullable(),
  employer: z.string().nullable(),
  /** Months in which at least one job was held. */
  experienceMonths: z.int().nullable(),
  /** ISCED 2011 level, 0–8. */
  educationLevel: z.int().nullable(),
  skills: z.array(z.string()),
  languages: z.array(z.string()),
  tags: z.array(z.string()),
  status: CandidateStatus,
  source: CandidateSourceKind,
  owner: Person.nullable(),
  currentResumeId: z.string().nullable(),
  resumes: z.int(),
  /** Values that need a person. */
  toCheck: z.int(),
  /** Others that may be the same person, still to be decided. */
  openDuplicates: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type CandidateSummary = z.infer<typeof CandidateSummary>;

export const CandidateResume = z.object({
  id: z.string(),
  filename: z.string(),
  uploadedAt: z.string(),
  /** The one that the profile stands on. */
  current: z.boolean(),
  outcome: Outcome.optional(),
});
export type CandidateResume = z.infer<typeof CandidateResume>;

export const CandidateOrigin = z.object({
  id: z.string(),
  kind: CandidateSourceKind,
  /** A plain word on it, such as the name of the batch. */
  detail: z.string().nullable(),
  resumeId: z.string().nullable(),
  batchId: z.string().nullable(),
  addedBy: Person.nullable(),
  addedAt: z.string(),
});
export type CandidateOrigin = z.infer<typeof CandidateOrigin>;

export const CandidateVersion = z.object({
  version: z.int(),
  kind: z.enum(['created', 'resume', 'correction', 'merge', 'unmerge', 'restore', 'resume-removed']),
  createdAt: z.string(),
  by: Person.nullable(),
  resumeId: z.string().nullable(),
  /** A plain sentence. */
  summary: z.string(),
});
export type CandidateVersion = z.infer<typeof CandidateVersion>;

/** A slot, or a whole entry, that a version has otherwise than the one before. Null: nothing there. */
export const CandidateDifference = z.object({
  path: z.string(),
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type CandidateDifference = z.infer<typeof CandidateDifference>;

/** `GET /api/candidates/{id}/versions/{version}`. */
export const CandidateVersionDetails = CandidateVersion.extend({
  profile: Profile,
  /** To the version before. */
  differences: z.array(CandidateDifference),
});
export type CandidateVersionDetails = z.infer<typeof CandidateVersionDetails>;

/**
 * `GET /api/candidates/{id}`; its ETag is `"<version>"`. The places of the profile's values name the résumé that they stand in.
 * The id of a merged candidate gives the one that it was merged into.
 */
export const Candidate = CandidateSummary.extend({
  version: z.int(),
  profile: Profile.nullable(),
  resumeList: z.array(CandidateResume),
  sources: z.array(CandidateOrigin),
  versions: z.array(CandidateVersion),
  /** Candidates that were merged into this one and can be taken apart again, the newest first. */
  merges: z.array(
    z.object({ mergeId: z.string(), candidateId: z.string(), name: z.string().nullable(), mergedAt: z.string() }),
  ),
});
export type Candidate = z.infer<typeof Candidate>;

/** Entered by hand: a profile made of these, every value from a person. */
export const CreateCandidateRequest = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().optional(),
  phone: z.string().trim().min(3).max(60).optional(),
  label: z.string().trim().min(1).max(200).optional(),
  city: z.string().trim().min(1).max(120).optional(),
  tags: z.array(Tag).max(50).default([]),
});
export type CreateCandidateRequest = z.infer<typeof CreateCandidateRequest>;

/** `PUT /api/candidates/{id}` with If-Match: everything that is given changes in one step. `ownerId` null: nobody. */
export const ChangeCandidateRequest = z.object({
  changes: z.array(ProfileChange).max(500).default([]),
  status: CandidateStatus.optional(),
  ownerId: z.uuid().nullable().optional(),
  /** One of this candidate's résumés becomes the one that the profile stands on. */
  currentResumeId: z.uuid().optional(),
});
export type ChangeCandidateRequest = z.infer<typeof ChangeCandidateRequest>;

/** `POST /api/candidates/{id}/restore` with If-Match: takes an update back, or an edit; becomes a new version. */
export const RestoreCandidateRequest = z.object({
  version: z.int().min(1),
  /** What people entered or confirmed since that version stays. */
  keepDecisions: z.boolean().default(false),
});
export type RestoreCandidateRequest = z.infer<typeof RestoreCandidateRequest>;

export const CandidateNote = z.object({
  id: z.string(),
  text: z.string(),
  by: Person.nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type CandidateNote = z.infer<typeof CandidateNote>;
/** The newest first. */
export const NoteList = listOf(CandidateNote);
export type NoteList = z.infer<typeof NoteList>;
export const NoteRequest = z.object({ text: z.string().trim().min(1).max(10_000) });
export type NoteRequest = z.infer<typeof NoteRequest>;

/** `POST /api/candidates/{id}/tags`: adds and removes in one step; gives the tags as they are then. */
export const TagsRequest = z.object({
  add: z.array(Tag).max(50).default([]),
  remove: z.array(Tag).max(50).default([]),
});
export type TagsRequest = z.infer<typeof TagsRequest>;
export const TagsReply = z.object({ tags: z.array(z.string()) });
export type TagsReply = z.infer<typeof TagsReply>;

/** `GET /api/candidates/tags`: every tag of the workspace, by name. */
export const TagList = z.object({ items: z.array(z.object({ tag: z.string(), candidates: z.int() })) });
export type TagList = z.infer<typeof TagList>;

/** What happened with a candidate, the newest first. */
export const TimelineEvent = z.object({
  id: z.string(),
  at: z.string(),
  by: Person.nullable(),
  kind: z.enum(['source', 'version', 'note', 'merge', 'unmerge', 'consent', 'notice', 'job']),
  /** A plain sentence. */
  summary: z.string(),
  resumeId: z.string().nullable(),
  version: z.int().nullable(),
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;
export const Timeline = listOf(TimelineEvent);
export type Timeline = z.infer<typeof Timeline>;
export const TimelineQuery = ListQuery;
