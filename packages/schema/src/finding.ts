// Something worth knowing about a document or a profile, with its place.
import { z } from 'zod';
import { Place } from './place.ts';

export const Severity = z.enum(['info', 'warning', 'error']);
export type Severity = z.infer<typeof Severity>;

/** `code` is dotted and closed per producer (`read.hidden-text`, `profile.gap`); `message` is a plain sentence for a person. */
export const Finding = z.object({
  code: z.string(),
  severity: Severity,
  message: z.string(),
  page: z.int().optional(),
  places: z.array(Place).optional(),
  /** Path into the profile, when it is about a value. */
  path: z.string().optional(),
});
export type Finding = z.infer<typeof Finding>;
