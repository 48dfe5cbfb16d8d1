// The likeness of vectors as a factor beside the others: they make room for it, so that all points still add up to the score.
import type { LikenessResult, MatchExplanation } from '@vitae/schema';
import type { Ranked } from '../rank-by-scan.ts';
import { compareRanked } from '../rank-by-scan.ts';

/** 0–1; undefined: a vector is missing. */
export type LikenessValue = number | undefined;

/** What is not known counts half, as with the other factors. */
const UNKNOWN = 0.5;

/** 0–1: the cosine of two vectors of length 1, where what points away is as far off as what has nothing in common. */
export function likenessOf(a: Float32Array, b: Float32Array): LikenessValue {
  if (a.length !== b.length || a.length === 0) return undefined;
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return Math.min(1, Math.max(0, sum));
}

/** Points of 100 that a weight against the other factors' 100 gives. */
const mostPoints = (weight: number): number => (100 * weight) / (100 + weight);

export function blendedScore(score: number, value: LikenessValue, weight: number): number {
  const most = mostPoints(weight);
  return (score * (100 - most)) / 100 + most * (value ?? UNKNOWN);
}

/** Undefined: likeness doesn't count for this pair. */
export type FindLikeness = (id: string) => { readonly value: LikenessValue } | undefined;

/** The best of those that are given, by the blended score. */
export function rankByLikeness(ranked: readonly Ranked[], find: FindLikeness, weight: number): Ranked[] {
  const blended = ({ id, score }: Ranked): Ranked => {
    const found = find(id);
    return found === undefined ? { id, score } : { id, score: blendedScore(score, found.value, weight) };
  };
  return ranked.map(blended).sort(compareRanked);
}

/** Tier and what would change it stay as they are without likeness, and so do the points of its changes. */
export function blendLikeness(
  match: MatchExplanation,
  value: LikenessValue,
  weight: number,
): MatchExplanation & { readonly likeness: LikenessResult } {
  const most = mostPoints(weight);
  const rest = (100 - most) / 100;
  const scaled = <T extends { readonly points: number; readonly most: number }>(one: T): T => ({
    ...one,
    ...{ points: one.points * rest, most: one.most * rest },
  });
  const likeness = {
    points: most * (value ?? UNKNOWN),
    most,
    state: value === undefined ? 'unknown' : 'known',
  } as const;
  return {
    ...match,
    score: blendedScore(match.score, value, weight),
    factors: match.factors.map(scaled),
    requirements: match.requirements.map(scaled),
    likeness,
  };
}
