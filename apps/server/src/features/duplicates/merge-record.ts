// What a merge keeps so that it can be taken back. Ids, states and times; no content of profiles, notes or documents.
import { CandidateStatus } from '@vitae/schema/api';
import { z } from 'zod';

const ConsentTerms = z.object({ id: z.string(), expiresAt: z.string().nullable(), withdrawnAt: z.string().nullable() });
export type ConsentTerms = z.infer<typeof ConsentTerms>;

/** What of a candidate a merge may set, apart from the profile. */
const Standing = z.object({
  status: CandidateStatus,
  ownerId: z.string().nullable(),
  currentResumeId: z.string().nullable(),
});
export type Standing = z.infer<typeof Standing>;

export const MergeRecord = z.object({
  /** The survivor's version before the merge, and the one that the merge made. */
  versionBefore: z.int(),
  versionMerged: z.int(),
  before: Standing,
  after: Standing,
  /** Versions of the current résumés at the merge, to tell whether they were read or corrected since. */
  survivorResumeVersion: z.int().nullable(),
  mergedResumeVersion: z.int().nullable(),
  moved: z.object({
    resumes: z.array(z.string()),
    notes: z.array(z.string()),
    sources: z.array(z.string()),
    consents: z.array(z.string()),
  }),
  /** Tags that the survivor got from the other. */
  addedTags: z.array(z.string()),
  /** Rows of shortlists that the survivor got from the other. */
  addedToShortlists: z.array(z.string()).default([]),
  /** Terms of consents before the merge, and as the stricter ones made them. */
  consentsBefore: z.array(ConsentTerms),
  consentsAfter: z.array(ConsentTerms),
  /** Those told from the other, whom the survivor was told from by the merge. */
  toldApart: z.array(z.string()),
});
export type MergeRecord = z.infer<typeof MergeRecord>;
