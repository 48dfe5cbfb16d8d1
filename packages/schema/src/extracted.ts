// A value together with the proof for it.
import { z } from 'zod';
import { Place } from './place.ts';

/** Who says so: the local engine, a language model, or a person. A human value is never overwritten by a machine. */
export const ValueSource = z.enum(['local', 'llm', 'human']);
export type ValueSource = z.infer<typeof ValueSource>;

/** A rule that the value breaks, e.g. an end date before the start. `message` is a plain sentence. */
export const RuleFailure = z.object({ code: z.string(), message: z.string() });
export type RuleFailure = z.infer<typeof RuleFailure>;

/**
 * `Extracted<T>`: `raw` is the text exactly as it stands at `places` (joined with a newline over several lines);
 * `places` is empty when nothing in the document says it. `confidence` is 0–1, calibrated so that of values at 0.9 about 90% are right.
 */
export function extracted<T extends z.ZodType>(value: T) {
  return z.object({
    value,
    raw: z.string(),
    places: z.array(Place),
    confidence: z.number().min(0).max(1),
    source: ValueSource,
    /** Which rule found it, kebab-case, e.g. `email-pattern`. */
    method: z.string(),
    /** Version of the engine that found it, or the user's id for a human value. */
    version: z.string(),
    alternatives: z
      .array(z.object({ value, raw: z.string(), places: z.array(Place), confidence: z.number().min(0).max(1) }))
      .optional(),
    failures: z.array(RuleFailure).optional(),
    /** ISO date-time at which a person confirmed or entered it. */
    confirmedAt: z.string().optional(),
  });
}

export const ExtractedText = extracted(z.string());
export type ExtractedText = z.infer<typeof ExtractedText>;

/** The general form, for code that works on values of any kind. */
export type Extracted<T> = Omit<ExtractedText, 'value' | 'alternatives'> & {
  value: T;
  alternatives?: { value: T; raw: string; places: Place[]; confidence: number }[] | undefined;
};

/** Below this confidence a person is asked. */
export const REVIEW_THRESHOLD = 0.8;

/** The four states of the review. */
export const ValueState = z.enum(['sure', 'check', 'failed', 'confirmed']);
export type ValueState = z.infer<typeof ValueState>;

export function valueState(value: Extracted<unknown>, threshold: number = REVIEW_THRESHOLD): ValueState {
  if (value.source === 'human' || value.confirmedAt !== undefined) return 'confirmed';
  if (value.failures !== undefined && value.failures.length > 0) return 'failed';
  return value.confidence < threshold ? 'check' : 'sure';
}
