// Why a match is as it is: facts that a person can check.
import { z } from 'zod';
import { Seniority, WorkArrangement } from '../job.ts';
import { Place } from '../place.ts';
import { Factor } from './factor.ts';
import { SkillLevel } from './match-candidate.ts';

/**
 * `strong`: every must is there. `good`: most are. `stretch`: some are. `unlikely`: few are. `not-enough-information`: so much is
 * not known that the number says little. The limits are in docs/matching.md.
 */
export const Tier = z.enum(['strong', 'good', 'stretch', 'unlikely', 'not-enough-information']);
export type Tier = z.infer<typeof Tier>;

/** A line that proves a fact. `path` is the slot in the candidate's profile; `places` is empty when nobody wrote it in a document. */
export const MatchEvidence = z.object({ path: z.string(), quote: z.string(), places: z.array(Place) });
export type MatchEvidence = z.infer<typeof MatchEvidence>;

export const RequirementResult = z.object({
  kind: z.enum(['skill', 'language']),
  /** The skill's name, or the language's code. */
  name: z.string(),
  necessity: z.enum(['must', 'nice']),
  status: z.enum(['met', 'partly', 'not-found']),
  points: z.number(),
  most: z.number(),
  /** What the candidate has that counts for it. */
  by: z
    .object({
      name: z.string(),
      relation: z.enum(['same', 'narrower', 'broader', 'related']),
      months: z.int().nullable(),
      /** Year. */
      lastUsed: z.int().nullable(),
      /** Of a skill as said, or of a language in CEFR. */
      level: z.union([SkillLevel, z.string()]).nullable(),
    })
    .nullable(),
  evidence: z.array(MatchEvidence),
});
export type RequirementResult = z.infer<typeof RequirementResult>;

export const FactorResult = z.object({
  factor: Factor,
  /** The points of all factors add up to the score. */
  points: z.number(),
  most: z.number(),
  /** `unknown`: the candidate tells nothing about it, and gets the documented part. */
  state: z.enum(['known', 'partly-known', 'unknown', 'not-asked']),
});
export type FactorResult = z.infer<typeof FactorResult>;

export const MatchExplanation = z.object({
  /** 0–100. */
  score: z.number(),
  tier: Tier,
  factors: z.array(FactorResult),
  requirements: z.array(RequirementResult),
  experience: z.object({
    /** All null where the job does not ask, or the candidate does not tell. */
    askedMonths: z.int().nullable(),
    months: z.int().nullable(),
    relevantMonths: z.int().nullable(),
    askedSeniority: Seniority.nullable(),
    seniority: Seniority.nullable(),
    evidence: z.array(MatchEvidence),
  }),
  education: z.object({
    /** ISCED 2011. */
    askedLevel: z.int().nullable(),
    level: z.int().nullable(),
    /** Null: not asked, or not known. */
    fieldFits: z.boolean().nullable(),
    evidence: z.array(MatchEvidence),
  }),
  location: z.object({
    arrangement: WorkArrangement,
    distanceKm: z.number().nullable(),
    sameCountry: z.boolean().nullable(),
    relocates: z.boolean().nullable(),
    evidence: z.array(MatchEvidence),
  }),
  /** One plain sentence from the facts above. */
  sentence: z.string(),
  /** The fewest changes that reach the next tier, those that give most first; null for the highest and where none would do. */
  next: z.object({ tier: Tier, changes: z.array(z.object({ what: z.string(), points: z.number() })) }).nullable(),
});
export type MatchExplanation = z.infer<typeof MatchExplanation>;
