// Retention: rules of a workspace that erase or anonymise candidates when their time is over.
import { z } from 'zod';
import { CandidateSourceKind } from './candidates.ts';

/** `inactive`: nothing happened with the person. `consent-ended`: every consent has ended and nothing else holds. `source`: how they came in. */
export const RetentionCondition = z.enum(['inactive', 'consent-ended', 'source']);
export type RetentionCondition = z.infer<typeof RetentionCondition>;

/** `anonymise`: work, education and skills stay, under a new id, without who the person is. */
export const RetentionAction = z.enum(['erase', 'anonymise']);
export type RetentionAction = z.infer<typeof RetentionAction>;

/** `POST /api/retention/rules`. A rule is never changed: delete it and make another. */
export const RetentionRuleRequest = z
  .object({
    condition: RetentionCondition,
    /** After the condition began; only a consent that ended may have 0. */
    months: z.int().min(0).max(240),
    /** Needed for `source`, and only there. */
    source: CandidateSourceKind.optional(),
    action: RetentionAction,
  })
  .refine(({ condition, source }) => (condition === 'source') === (source !== undefined), {
    path: ['source'],
    message: 'Say which source, for a rule by source only.',
  })
  .refine(({ condition, months }) => condition === 'consent-ended' || months > 0, {
    path: ['months'],
    message: 'At least one month.',
  });
export type RetentionRuleRequest = z.infer<typeof RetentionRuleRequest>;

export const RetentionRule = z.object({
  id: z.string(),
  condition: RetentionCondition,
  months: z.int(),
  source: CandidateSourceKind.nullable(),
  action: RetentionAction,
  on: z.boolean(),
  lastRunAt: z.string().nullable(),
  /** People that the rule has erased or anonymised so far. */
  done: z.int(),
});
export type RetentionRule = z.infer<typeof RetentionRule>;
export const RetentionRuleList = z.object({ items: z.array(RetentionRule) });
export type RetentionRuleList = z.infer<typeof RetentionRuleList>;

const Hit = z.object({ candidateId: z.string(), name: z.string().nullable(), dueAt: z.string() });
/** `people`: the first twenty of them. */
const Hits = z.object({ count: z.int(), people: z.array(Hit) });

/** `GET /api/retention/rules/{id}/preview`: whom the rule would hit now, and in the 30 days from now. */
export const RetentionPreview = z.object({ now: Hits, soon: Hits });
export type RetentionPreview = z.infer<typeof RetentionPreview>;

/** `POST /api/retention/rules/{id}/switch`. `expected`: the count that the preview showed; needed for switching on. */
export const RetentionSwitchRequest = z.object({ on: z.boolean(), expected: z.int().min(0).optional() });
export type RetentionSwitchRequest = z.infer<typeof RetentionSwitchRequest>;
