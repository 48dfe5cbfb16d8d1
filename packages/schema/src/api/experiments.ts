// Experiments with versions of a template: who gets which, and what came of it.
import { z } from 'zod';

export const ExperimentArm = z.object({
  name: z.string().trim().min(1).max(40),
  version: z.int().min(1),
  /** Users go to the arms in this proportion. */
  weight: z.int().min(1).max(100).default(1),
});
export type ExperimentArm = z.infer<typeof ExperimentArm>;

const settings = {
  name: z.string().trim().min(1).max(120),
  /** Of templates that imports use. */
  template: z.literal('cv-data-extractor'),
  /** `split`: each user has one arm. `shadow`: the first arm counts for everybody, the others are run beside it and only compared. */
  kind: z.enum(['split', 'shadow']),
  /** Percent of the users who get a language model; all others have the version in production. */
  share: z.int().min(1).max(100),
};

export const ExperimentSettings = z
  .object({
    ...settings,
    share: settings.share.default(100),
    /** Only these workspaces; none: all. */
    workspaces: z.array(z.uuid()).max(100).default([]),
    arms: z.array(ExperimentArm).min(2).max(5),
  })
  .superRefine(({ arms }, context) => {
    const names = new Set(arms.map(({ name }) => name));
    if (names.size < arms.length) {
      context.addIssue({ code: 'custom', path: ['arms'], message: 'Each arm needs a name of its own.' });
    }
  });
export type ExperimentSettings = z.infer<typeof ExperimentSettings>;

/** A mean with its 95% confidence interval; the interval is null where there are too few runs for one. */
export const Estimate = z.object({
  mean: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type Estimate = z.infer<typeof Estimate>;

export const ArmOutcome = z.object({
  name: z.string(),
  version: z.int(),
  weight: z.int(),
  runs: z.int(),
  /** Share of runs that gave a valid answer, 0–1 (interval of Wilson). Null without runs, as the next ones. */
  success: Estimate.nullable(),
  /** Changes that people made to a résumé after the run; null for an arm that is only compared. */
  corrections: Estimate.nullable(),
  milliseconds: Estimate.nullable(),
  /** Millionths of a US dollar; runs of which the price isn't known are left out. */
  cost: Estimate.nullable(),
  /** How much of what the first arm and this one found is the same, 0–1; null for arms that are not only compared. */
  agreement: Estimate.nullable(),
});
export type ArmOutcome = z.infer<typeof ArmOutcome>;

export const Experiment = z.object({
  id: z.string(),
  ...settings,
  workspaces: z.array(z.string()),
  state: z.enum(['draft', 'running', 'ended']),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  arms: z.array(ArmOutcome),
});
export type Experiment = z.infer<typeof Experiment>;
/** The newest first. */
export const ExperimentList = z.object({ items: z.array(Experiment) });
