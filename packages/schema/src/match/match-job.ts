// What a job asks for. What is absent is not asked for.
import { z } from 'zod';
import { Cefr, IscedField, MatchPlace } from './match-candidate.ts';
import { MatchWeights } from './match-weights.ts';
import { Seniority } from './seniority.ts';

const necessity = z.enum(['must', 'nice']);
/** In proportion to the other requirements. */
const weight = z.number().min(0.1).max(10).default(1);

export const SkillRequirement = z.strictObject({
  kind: z.literal('skill'),
  /** As written; found in the taxonomy by any of its names. */
  name: z.string().trim().min(1).max(120),
  necessity,
  weight,
  /** Months of use asked for; absent: none said. */
  months: z.int().min(1).max(250).optional(),
});

export const LanguageRequirement = z.strictObject({
  kind: z.literal('language'),
  /** ISO 639-1. */
  code: z.string().min(2).max(3),
  necessity,
  weight,
  level: Cefr.optional(),
});

export const JobRequirement = z.discriminatedUnion('kind', [SkillRequirement, LanguageRequirement]);
export type JobRequirement = z.infer<typeof JobRequirement>;

/** `remote`: the place does not matter inside the country; `hybrid`: a longer way is fine. */
export const WorkMode = z.enum(['on-site', 'hybrid', 'remote']);
export type WorkMode = z.infer<typeof WorkMode>;

export const MatchJob = z.strictObject({
  id: z.string().min(1),
  requirements: z.array(JobRequirement).max(60),
  experience: z.strictObject({
    months: z.int().min(1).max(600).optional(),
    /** Unit group of ISCO-08. */
    isco: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    seniority: Seniority.optional(),
  }),
  education: z.strictObject({
    level: z.int().min(1).max(8).optional(),
    fields: z.array(IscedField).default([]),
  }),
  place: MatchPlace.nullable(),
  mode: WorkMode,
  weights: MatchWeights,
});
export type MatchJob = z.infer<typeof MatchJob>;
