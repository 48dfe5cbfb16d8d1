// How the matches of a job are looked at, as it stands in the address bar.
import { FactorWeights, Tier } from '@vitae/schema';
import { z } from 'zod';

/** `50-25-15-10`: skills, experience, education, location. */
const TrialWeights = z
  .string()
  .regex(/^\d{1,3}(-\d{1,3}){3}$/)
  .refine((text) => readWeights(text) !== undefined);

const flag = z.literal(true).optional().catch(undefined);

/** What is not understood counts as not set. */
export const MatchSearch = z.object({
  /** Tried, not saved. */
  weights: TrialWeights.optional().catch(undefined),
  blind: flag,
  /** Also those that were hidden from this job. */
  hidden: flag,
  tier: Tier.optional().catch(undefined),
  limit: z.int().min(1).max(200).optional().catch(undefined),
  /** The candidate whose reasons stand beside the list. */
  show: z.uuid().optional().catch(undefined),
  /** Those that are chosen to be compared. */
  chosen: z.array(z.uuid()).min(1).max(4).optional().catch(undefined),
  /** They stand side by side, in place of the list. */
  compare: flag,
});
export type MatchSearch = z.infer<typeof MatchSearch>;

/** More do not fit beside each other. */
export const MOST_COMPARED = 4;
/** Rows at first, and the most that the server gives. */
export const FIRST_ROWS = 50;
export const MOST_ROWS = 200;

export function writeWeights({ skills, experience, education, location }: FactorWeights): string {
  return [skills, experience, education, location].map(Math.round).join('-');
}

/** Undefined for whatever no weights can be. */
export function readWeights(text: string | undefined): FactorWeights | undefined {
  const [skills, experience, education, location] = (text ?? '').split('-').map(Number);
  return FactorWeights.safeParse({ skills, experience, education, location }).data;
}
