// What applicants tell of themselves of their own will, and the report that is made of it.
import { z } from 'zod';

/** Each is a question that may be left out. */
export const SELF_IDENTIFICATION = {
  gender: ['woman', 'man', 'non-binary', 'other'],
  ageBand: ['under-25', '25-39', '40-54', '55-or-over'],
  disability: ['yes', 'no'],
  minority: ['yes', 'no'],
} as const;

export const FairnessAttribute = z.enum(['gender', 'ageBand', 'disability', 'minority']);
export type FairnessAttribute = z.infer<typeof FairnessAttribute>;

/** Null: not told. */
export const SelfIdentification = z.object({
  gender: z.enum(SELF_IDENTIFICATION.gender).nullable(),
  ageBand: z.enum(SELF_IDENTIFICATION.ageBand).nullable(),
  disability: z.enum(SELF_IDENTIFICATION.disability).nullable(),
  minority: z.enum(SELF_IDENTIFICATION.minority).nullable(),
});
export type SelfIdentification = z.infer<typeof SelfIdentification>;

/** `GET /api/public/applications/{receipt}/about-me`. `given`: null when nothing was told. */
export const AboutMe = z.object({ consentText: z.string(), given: SelfIdentification.nullable() });
export type AboutMe = z.infer<typeof AboutMe>;

/** `PUT` of the same: in place of what was told before. */
export const AboutMeRequest = SelfIdentification.extend({ consent: z.literal(true) });
export type AboutMeRequest = z.infer<typeof AboutMeRequest>;

/** Of one group. What could point at a person is null: all figures of a group of fewer than five. */
export const FairnessGroup = z.object({
  attribute: FairnessAttribute,
  group: z.string(),
  people: z.int().nullable(),
  /** Of these people: more than people where somebody applied for several jobs. */
  applications: z.int().nullable(),
  /** Applications whose match somebody said to be good. */
  selected: z.int().nullable(),
  /** Selected of the applications, 0–1. */
  selectionRate: z.number().nullable(),
  /** The rate over the highest of the attribute's groups; null where nobody was selected or there is no other group. */
  impactRatio: z.number().nullable(),
  /** The part with a score above the median of all applicants of the job, 0–1. */
  aboveMedianRate: z.number().nullable(),
  scoreImpactRatio: z.number().nullable(),
  /** So few that chance alone may make the difference. */
  smallSample: z.boolean(),
  /** An impact ratio below 0.8: a reason to look closer, and no verdict. */
  belowFourFifths: z.boolean(),
});
export type FairnessGroup = z.infer<typeof FairnessGroup>;

/** `GET /api/jobs/{id}/fairness`, and `GET /api/fairness` for all jobs of the workspace. */
export const FairnessReport = z.object({
  /** Null: all jobs of the workspace. */
  jobId: z.string().nullable(),
  /** For which somebody applied. */
  jobs: z.int(),
  at: z.string(),
  applicants: z.int(),
  /** Applicants who told something of themselves. */
  answered: z.int(),
  /** Of all applicants' scores; null without any, and for several jobs. */
  medianScore: z.number().nullable(),
  /** The version of the scorer. */
  scorer: z.string(),
  groups: z.array(FairnessGroup),
});
export type FairnessReport = z.infer<typeof FairnessReport>;
