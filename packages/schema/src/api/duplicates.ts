// One person once, over HTTP: likely duplicates, merging, and taking a merge back.
import { z } from 'zod';
import { Profile } from '../profile.ts';
import { CandidateSummary, Person } from './candidates.ts';
import { ListQuery, listOf } from './page.ts';

/** Why two candidates may be, or are not, the same person. `weight` adds to the score, or takes from it. */
export const IdentityReason = z.object({ code: z.string(), message: z.string(), weight: z.number() });
export type IdentityReason = z.infer<typeof IdentityReason>;

/** Two candidates that a person has to decide about. `score` 0–1. */
export const DuplicatePair = z.object({
  first: CandidateSummary,
  second: CandidateSummary,
  score: z.number(),
  reasons: z.array(IdentityReason),
  foundAt: z.string(),
  /** That and when a person said that they are not the same. Null: still to be decided. */
  toldApart: z.object({ by: Person.nullable(), at: z.string() }).nullable(),
});
export type DuplicatePair = z.infer<typeof DuplicatePair>;
export const DuplicateList = listOf(DuplicatePair);
export type DuplicateList = z.infer<typeof DuplicateList>;
/** `state`: those to decide about, or those that a person told apart. */
export const DuplicateListQuery = ListQuery.extend({
  candidateId: z.uuid().optional(),
  state: z.enum(['open', 'different']).default('open'),
});
export type DuplicateListQuery = z.infer<typeof DuplicateListQuery>;

/**
 * `POST /api/candidates/duplicates/dismiss`: they are not the same person, and are not asked about again;
 * `…/reconsider` takes that back.
 */
export const DismissDuplicateRequest = z.object({ firstId: z.uuid(), secondId: z.uuid() });
export type DismissDuplicateRequest = z.infer<typeof DismissDuplicateRequest>;

/**
 * What stays of a slot or a list: the survivor's (`kept`), the other's (`merged`), or both (`both`; lists only). `path` is a slot of
 * basics (`basics/name`) or a list (`work`, `basics/emails`). Without a choice the survivor's value stays, and lists are united.
 */
export const MergeChoice = z.object({ path: z.string(), take: z.enum(['kept', 'merged', 'both']) });
export type MergeChoice = z.infer<typeof MergeChoice>;

/** `POST /api/candidates/merge` and `POST /api/candidates/merge/preview`. */
export const MergeRequest = z.object({
  survivorId: z.uuid(),
  mergedId: z.uuid(),
  choices: z.array(MergeChoice).max(100).default([]),
});
export type MergeRequest = z.infer<typeof MergeRequest>;

/** A slot or list in which the two differ, with what each of them says and what would stay. */
export const MergeDifference = z.object({
  path: z.string(),
  label: z.string(),
  kept: z.array(z.string()),
  merged: z.array(z.string()),
  result: z.array(z.string()),
  /** Whether `both` can be chosen. */
  list: z.boolean(),
});
export type MergeDifference = z.infer<typeof MergeDifference>;

export const MergePreview = z.object({
  differences: z.array(MergeDifference),
  profile: Profile,
  /** What goes over to the survivor. */
  moves: z.object({
    resumes: z.int(),
    notes: z.int(),
    tags: z.int(),
    sources: z.int(),
    consents: z.int(),
    /** Shortlists of jobs. */
    jobs: z.int(),
  }),
  /** Plain sentences, e.g. that the stricter of two legal bases will hold. */
  remarks: z.array(z.string()),
});
export type MergePreview = z.infer<typeof MergePreview>;

export const MergeReply = z.object({ candidateId: z.string(), mergeId: z.string() });
export type MergeReply = z.infer<typeof MergeReply>;

/** `POST /api/candidates/{id}/unmerge`: of the survivor; without `mergeId` the newest merge. */
export const UnmergeRequest = z.object({ mergeId: z.uuid().optional() });
export type UnmergeRequest = z.infer<typeof UnmergeRequest>;
/** Both candidates as they are again. */
export const UnmergeReply = z.object({ candidateId: z.string(), restoredId: z.string() });
export type UnmergeReply = z.infer<typeof UnmergeReply>;
