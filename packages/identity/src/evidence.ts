// What speaks for and against one person: a weight for each, and a sentence.
import { z } from 'zod';

export const ReasonCode = z.enum([
  ...(['mail-same', 'mail-shared', 'phone-same', 'phone-shared', 'link-same', 'link-differs'] as const),
  ...(['name-same', 'name-variant', 'name-slip', 'name-initial', 'name-swapped', 'name-missing'] as const),
  ...(['given-name-differs', 'family-name-differs', 'family-name-changed', 'middle-name-differs'] as const),
  ...(['generation-differs', 'birth-date-same', 'birth-date-near', 'birth-date-differs'] as const),
  ...(['employer-same', 'employer-at-same-time', 'school-same', 'city-same', 'address-same'] as const),
  ...(['careers-contradict', 'careers-apart', 'schools-differ', 'decided-different'] as const),
]);
export type ReasonCode = z.infer<typeof ReasonCode>;

/** `weight` in natural logarithms of odds: above 0 it speaks for one person, below 0 against. */
export const Reason = z.object({ code: ReasonCode, message: z.string(), weight: z.number() });
export type Reason = z.infer<typeof Reason>;

export const reason = (code: ReasonCode, weight: number, message: string): Reason => ({ code, message, weight });

/** Before any evidence: of the pairs that share a key about one in 4,000 is one person. */
export const PRIOR = -8.3;

export function probability(reasons: readonly Reason[]): number {
  const odds = reasons.reduce((sum, { weight }) => sum + weight, PRIOR);
  return 1 / (1 + Math.exp(-odds));
}
