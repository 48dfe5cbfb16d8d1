// Are these two the same person? A verdict, a score, and the reasons for both.
import { z } from 'zod';
import { careerEvidence } from './career-evidence.ts';
import { compareCareers } from './careers/compare-careers.ts';
import {
  birthEvidence,
  linkEvidence,
  mailEvidence,
  phoneEvidence,
  placeEvidence,
  type SharedKeys,
} from './contact-evidence.ts';
import { probability, Reason, type ReasonCode, reason } from './evidence.ts';
import type { Identity } from './identity.ts';
import { type NameFit, nameEvidence, nameFit } from './name-evidence.ts';
import { compareNames } from './names/compare-names.ts';

/** `same`: certain enough to act on without asking; `likely`: a person should look; `different`: nobody needs to. */
export const Verdict = z.enum(['same', 'likely', 'different']);
export type Verdict = z.infer<typeof Verdict>;

export const IdentityComparison = z.object({
  verdict: Verdict,
  score: z.number().min(0).max(1),
  /** The weightiest first. */
  reasons: z.array(Reason),
});
export type IdentityComparison = z.infer<typeof IdentityComparison>;

export interface ComparisonContext {
  /** A person said that these are two people: that stays. */
  readonly decidedDifferent?: boolean;
  /** Blocking keys of contacts that the caller knows several people to share. */
  readonly shared?: SharedKeys;
}

const LIKELY_FROM = 0.5;
const NOBODY_SHARES: SharedKeys = new Set();

export function compareIdentities(a: Identity, b: Identity, context: ComparisonContext = {}): IdentityComparison {
  if (context.decidedDifferent === true)
    return {
      verdict: 'different',
      score: 0,
      reasons: [reason('decided-different', 0, 'A person said that these are two people.')],
    };
  const shared = context.shared ?? NOBODY_SHARES;
  const names = compareNames(a.name, b.name);
  const reasons = [
    ...nameEvidence(names),
    ...contactEvidence(a, b, shared).map(names.given === 'other' ? asHousehold : asOwn),
    ...birthEvidence(a, b),
    ...placeEvidence(a, b),
    ...careerEvidence(compareCareers(a, b)),
  ].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  const score = probability(reasons);
  return { verdict: verdictOf(score, reasons, nameFit(names)), score, reasons };
}

const contactEvidence = (a: Identity, b: Identity, shared: SharedKeys) => [
  ...mailEvidence(a, b, shared),
  ...phoneEvidence(a, b, shared),
  ...linkEvidence(a, b, shared),
];
const asOwn = (found: Reason): Reason => found;
/** Under two given names a shared mail or phone speaks for a home, an office or an agent. */
const asHousehold = (found: Reason): Reason => ({ ...found, weight: Math.min(found.weight, found.weight / 2) });

function verdictOf(score: number, reasons: readonly Reason[], fit: NameFit): Verdict {
  if (score < LIKELY_FROM) return 'different';
  return isCertain(new Set(reasons.map(({ code }) => code)), fit) ? 'same' : 'likely';
}

/** Any of these, and a person is asked however much else agrees. */
const DOUBTS: readonly ReasonCode[] = [
  ...(['generation-differs', 'birth-date-differs', 'birth-date-near', 'middle-name-differs'] as const),
  ...(['careers-contradict', 'careers-apart', 'link-differs'] as const),
];

/** By rule and not by score, so that no sum of weak signs ever acts without a person. */
function isCertain(codes: ReadonlySet<ReasonCode>, fit: NameFit): boolean {
  if (DOUBTS.some((code) => codes.has(code))) return false;
  const contacts = (['mail-same', 'phone-same', 'link-same'] as const).filter((code) => codes.has(code)).length;
  const life = (['employer-at-same-time', 'school-same', 'birth-date-same'] as const).filter((code) => codes.has(code));
  switch (fit) {
    case 'fits':
      // Where one contact is known to be shared, the other may be the same agency's or family's.
      if (codes.has('mail-shared') || codes.has('phone-shared')) return contacts > 0 && life.length > 0;
      return contacts > 0 || (codes.has('birth-date-same') && life.length > 1);
    case 'initial':
      return codes.has('mail-same') || codes.has('link-same') || (contacts > 0 && life.length > 0);
    case 'unclear':
      return contacts > 1 || (contacts > 0 && life.length > 0);
    case 'changed':
      // An agent's mail and number stand on many résumés, and many people share a given name.
      if (codes.has('birth-date-same')) return contacts > 0;
      return codes.has('employer-at-same-time') && (codes.has('mail-same') || codes.has('link-same'));
    case 'differs':
      return false;
  }
}
