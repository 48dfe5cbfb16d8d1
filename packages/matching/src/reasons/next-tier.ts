// What would change the tier: the fewest facts that are missing now.
import type { FactorResult, MatchExplanation, RequirementResult, Tier } from '@vitae/schema';
import { TIER_LIMITS, type TierFacts, tierOf } from './tier-of.ts';

interface Change {
  readonly what: string;
  readonly points: number;
  readonly isMust: boolean;
  /** Points of things not known that would be known. */
  readonly known: number;
}

const ORDER: readonly Tier[] = ['not-enough-information', 'unlikely', ...TIER_LIMITS.map(({ tier }) => tier).reverse()];
/** A list of more than this is no help. */
const MOST_CHANGES = 5;
/** Fewer points than this are not worth a line. */
const LEAST_POINTS = 0.5;

/** Takes the changes that give most, musts that are missing first, until a higher tier is reached. */
export function nextTier(
  now: TierFacts,
  requirements: readonly RequirementResult[],
  factors: readonly FactorResult[],
): MatchExplanation['next'] {
  const tier = tierOf(now);
  if (tier === 'strong') return null;
  const taken: Change[] = [];
  let facts = now;
  for (const change of possibleChanges(requirements, factors)) {
    if (taken.length === MOST_CHANGES) return null;
    taken.push(change);
    facts = {
      ...facts,
      score: facts.score + change.points,
      unknownPoints: facts.unknownPoints - change.known,
      mustsMissing: facts.mustsMissing - (change.isMust ? 1 : 0),
    };
    const reached = tierOf(facts);
    if (ORDER.indexOf(reached) > ORDER.indexOf(tier) && reached !== 'unlikely') {
      return { tier: reached, changes: taken.map(({ what, points }) => ({ what, points })) };
    }
  }
  return null;
}

function possibleChanges(requirements: readonly RequirementResult[], factors: readonly FactorResult[]): Change[] {
  const skillsKnown = factors.find(({ factor }) => factor === 'skills')?.state === 'known';
  const wished = requirements
    .filter(({ points, most }) => most - points >= LEAST_POINTS)
    .map(({ name, kind, status, necessity, points, most }): Change => {
      const isMust = necessity === 'must' && status === 'not-found';
      const what = kind === 'skill' ? name : `Language ${name}`;
      return { what, points: most - points, isMust, known: skillsKnown ? 0 : most };
    });
  const others = factors
    .filter(({ factor, points, most }) => factor !== 'skills' && most - points >= LEAST_POINTS)
    .map(({ factor, points, most, state }): Change => {
      const what = `${NAMES[factor]}${state === 'unknown' ? ', which is not known,' : ''} as asked`;
      return { what, points: most - points, isMust: false, known: state === 'unknown' ? most : 0 };
    });
  return [...wished, ...others].sort((a, b) => Number(b.isMust) - Number(a.isMust) || b.points - a.points);
}

const NAMES = { skills: 'Skills', experience: 'Experience', education: 'Education', location: 'Place' } as const;
