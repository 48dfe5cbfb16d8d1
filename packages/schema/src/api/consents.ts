// The legal basis on which a workspace keeps a candidate: consents and what else allows it, with their ends.
import { z } from 'zod';
import { ConsentBasis } from './batches.ts';
import { Person } from './candidates.ts';

/** `withdrawn`: for a consent; for a legitimate interest: the person objected (GDPR art. 21). */
export const ConsentState = z.enum(['valid', 'expired', 'withdrawn']);
export type ConsentState = z.infer<typeof ConsentState>;

export const Consent = z.object({
  id: z.string(),
  /** `contract` also stands for steps that the person asked for before one (GDPR art. 6 (1) b). */
  basis: ConsentBasis,
  purpose: z.string(),
  /** Where it was given or noted, such as “Form on our site” or the name of the import. */
  source: z.string(),
  /** Which text the person agreed to. */
  textVersion: z.string().nullable(),
  givenAt: z.string(),
  expiresAt: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
  recordedBy: Person.nullable(),
  state: ConsentState,
});
export type Consent = z.infer<typeof Consent>;

/** The newest first. `valid`: at least one of them holds now. */
export const ConsentList = z.object({ items: z.array(Consent), valid: z.boolean() });
export type ConsentList = z.infer<typeof ConsentList>;

/** `POST /api/candidates/{id}/consents`. */
export const ConsentRequest = z
  .object({
    basis: ConsentBasis,
    purpose: z.string().trim().min(1).max(200).default('Recruiting'),
    source: z.string().trim().min(1).max(200),
    textVersion: z.string().trim().min(1).max(60).optional(),
    /** Now, when it is not given. */
    givenAt: z.iso.datetime({ offset: true }).optional(),
    expiresAt: z.iso.datetime({ offset: true }).optional(),
  })
  .refine(
    ({ givenAt, expiresAt }) =>
      givenAt === undefined || expiresAt === undefined || Date.parse(givenAt) < Date.parse(expiresAt),
    { path: ['expiresAt'], message: 'It can’t end before it begins.' },
  );
export type ConsentRequest = z.infer<typeof ConsentRequest>;
