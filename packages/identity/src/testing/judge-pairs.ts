// How the rules judge a labelled set: as in the product, pairs that share no key are never compared.
import { blockingKeys } from '../blocking-keys.ts';
import { compareIdentities, type IdentityComparison } from '../compare-identities.ts';
import { identityOf } from '../identity-of.ts';
import type { LabelledPair } from './labelled-pairs.ts';

export interface JudgedPair extends LabelledPair {
  readonly met: boolean;
  readonly comparison: IdentityComparison;
}

export interface PairFigures {
  /** Of the pairs judged `same`, those that are. */
  readonly precision: number;
  /** Of the pairs that are one person, those judged `same` or `likely`. */
  readonly recall: number;
  readonly byKind: Readonly<
    Record<string, { readonly same: number; readonly likely: number; readonly different: number }>
  >;
}

export function judgePairs(pairs: readonly LabelledPair[]): JudgedPair[] {
  return pairs.map((pair) => {
    const [a, b] = pair.profiles.map((profile) => identityOf(profile, { asOf: '2026-06-01' }));
    if (a === undefined || b === undefined) throw new Error('a pair has two profiles');
    const keys = new Set(blockingKeys(a));
    const met = blockingKeys(b).some((key) => keys.has(key));
    const comparison = compareIdentities(a, b);
    return { ...pair, met, comparison: met ? comparison : { ...comparison, verdict: 'different' } };
  });
}

export function figuresOf(judged: readonly JudgedPair[]): PairFigures {
  const byKind: Record<string, { same: number; likely: number; different: number }> = {};
  for (const { kind, comparison } of judged) {
    byKind[kind] ??= { same: 0, likely: 0, different: 0 };
    byKind[kind][comparison.verdict]++;
  }
  const certain = judged.filter(({ comparison }) => comparison.verdict === 'same');
  const real = judged.filter(({ same }) => same);
  const found = real.filter(({ comparison }) => comparison.verdict !== 'different');
  return {
    precision: certain.filter(({ same }) => same).length / certain.length,
    recall: found.length / real.length,
    byKind,
  };
}
