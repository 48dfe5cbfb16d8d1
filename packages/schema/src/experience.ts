// How long somebody has worked, in all and with each skill, computed from the dates of the jobs.
import { z } from 'zod';

const YearMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** `entries` are the ids of the jobs whose text names the skill: the proof. */
export const SkillExperience = z.object({
  skill: z.string(),
  /** Months in which at least one of the jobs was held; 0 when none of them has dates. */
  months: z.int().min(0),
  /** The last month of the latest of the jobs; absent when none of them has dates. */
  lastUsed: YearMonth.optional(),
  entries: z.array(z.string()),
});
export type SkillExperience = z.infer<typeof SkillExperience>;

export const Experience = z.object({
  /** Months in which at least one job was held; months of overlapping jobs count once. */
  months: z.int().min(0),
  /** Ids of the jobs that were counted, and of those without dates that can be. */
  entries: z.array(z.string()),
  uncounted: z.array(z.string()),
  /** Those with the most months first. */
  skills: z.array(SkillExperience),
});
export type Experience = z.infer<typeof Experience>;
