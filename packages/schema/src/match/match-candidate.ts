// All that the score may know of a candidate. What it may not know has no slot here: no name, age, gender, photo, nationality, family.
import { z } from 'zod';
import { Seniority } from '../job.ts';

/** Months of use count up to here: more makes nobody better. */
export const MOST_SKILL_MONTHS = 250;

/** How well a skill is known, where the candidate says so; each stands for so many months of use. */
export const SKILL_LEVEL_MONTHS = { beginner: 3, intermediate: 18, advanced: 48, expert: 96 } as const;
export const SkillLevel = z.enum(['beginner', 'intermediate', 'advanced', 'expert']);
export type SkillLevel = z.infer<typeof SkillLevel>;

export const CEFR_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const Cefr = z.enum(CEFR_LEVELS);
export type Cefr = z.infer<typeof Cefr>;

export const MatchSkill = z.strictObject({
  /** `skillKey` of its name. */
  key: z.string().min(1),
  /** Months of jobs that name it; null: not known. */
  months: z.int().min(0).max(MOST_SKILL_MONTHS).nullable(),
  level: SkillLevel.nullable(),
  /** The last year of use; null: not known. */
  lastUsed: z.int().min(1901).max(2155).nullable(),
});
export type MatchSkill = z.infer<typeof MatchSkill>;

export const MatchLanguage = z.strictObject({
  /** ISO 639-1. */
  code: z.string().min(2).max(3),
  level: Cefr.nullable(),
});
export type MatchLanguage = z.infer<typeof MatchLanguage>;

/** Where a candidate lives or a job is. Degrees; null: only the country is known. */
export const MatchPlace = z.strictObject({
  at: z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).nullable(),
  /** ISO 3166-1 alpha-2. */
  countryCode: z.string().length(2).nullable(),
});
export type MatchPlace = z.infer<typeof MatchPlace>;

/** Broad fields of ISCED-F 2013, two digits: `06` is information and communication technologies. */
export const IscedField = z.string().regex(/^(0[0-9]|10)$/);

/** Each skill, language and field of work once. */
export const MatchCandidate = z.strictObject({
  id: z.string().min(1),
  skills: z.array(MatchSkill),
  languages: z.array(MatchLanguage),
  /** At work in all, jobs side by side counted once; null: not known. */
  months: z.int().min(0).max(1200).nullable(),
  /** Months by unit group of ISCO-08, four digits. Empty: not known. */
  fields: z.array(z.strictObject({ isco: z.string().regex(/^\d{4}$/), months: z.int().min(0).max(1200) })),
  /** The highest rank of the last jobs. */
  seniority: Seniority.nullable(),
  education: z.strictObject({
    /** The highest level of ISCED 2011; null: not known. */
    level: z.int().min(0).max(8).nullable(),
    /** Of all studies. Empty: not known. */
    fields: z.array(IscedField),
  }),
  place: MatchPlace.nullable(),
  /** Would move for a job; null: not known. */
  relocates: z.boolean().nullable(),
});
export type MatchCandidate = z.infer<typeof MatchCandidate>;
