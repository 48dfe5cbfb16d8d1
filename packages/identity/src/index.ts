// Whether two profiles are the same person.

export * from './blocking-keys.ts';
export {
  type ComparisonContext,
  compareIdentities,
  IdentityComparison,
  Verdict,
} from './compare-identities.ts';
export { Reason, ReasonCode } from './evidence.ts';
export type { Identity } from './identity.ts';
export { identityOf, type KnownBeside } from './identity-of.ts';
