// How alike what a job asks and what a candidate knows are, by the vectors of a model: a factor of its own, off by default.
import { z } from 'zod';

/** Against the other factors together, which count 100. */
export const LikenessWeight = z.int().min(1).max(50);

/** Its points and those of the factors add up to the score. */
export const LikenessResult = z.object({
  points: z.number(),
  most: z.number(),
  /** `unknown`: the candidate's vector isn't there yet, and half counts. */
  state: z.enum(['known', 'unknown']),
});
export type LikenessResult = z.infer<typeof LikenessResult>;
