// How much each factor counts.
import { z } from 'zod';

export const FACTORS = ['skills', 'experience', 'education', 'location'] as const;
export const Factor = z.enum(FACTORS);
export type Factor = z.infer<typeof Factor>;

const weight = z.number().min(0).max(1000);

/** In proportion to each other; they need not add up to 100. */
export const MatchWeights = z
  .strictObject({ skills: weight, experience: weight, education: weight, location: weight })
  .refine((weights) => FACTORS.some((factor) => weights[factor] > 0), 'At least one factor has to count.');
export type MatchWeights = z.infer<typeof MatchWeights>;

export const DEFAULT_WEIGHTS: MatchWeights = { skills: 50, experience: 25, education: 15, location: 10 };
