import { describe, expect, it } from 'vitest';
import { figuresOf, judgePairs } from './testing/judge-pairs.ts';
import { labelledPairs } from './testing/labelled-pairs.ts';

/** Rules are worked on with the first seed only; the others are never looked into. */
const DEVELOPMENT = 1;
const HELD_OUT = [7919, 104729, 1299709];
const PER_KIND = 40;

describe('the labelled pairs', () => {
  for (const seed of [DEVELOPMENT, ...HELD_OUT])
    it(`are told with few mistakes (seed ${seed})`, () => {
      const pairs = labelledPairs(seed, PER_KIND);
      const { precision, recall } = figuresOf(judgePairs(pairs));
      expect(pairs.length).toBeGreaterThanOrEqual(500);
      expect(precision).toBeGreaterThanOrEqual(0.98);
      expect(recall).toBeGreaterThanOrEqual(0.9);
    });

  it('leave no more than a third of the look-alikes to a person', () => {
    const { byKind } = figuresOf(judgePairs(labelledPairs(DEVELOPMENT, PER_KIND).filter(({ same }) => !same)));
    const likely = Object.values(byKind).reduce((sum, counts) => sum + counts.likely, 0);
    expect(likely / (Object.keys(byKind).length * PER_KIND)).toBeLessThan(1 / 3);
  });

  it('are judged alike from both sides', () => {
    const pairs = labelledPairs(DEVELOPMENT, 10);
    const turned = pairs.map((pair) => ({ ...pair, profiles: [pair.profiles[1], pair.profiles[0]] as const }));
    const verdicts = (judged: ReturnType<typeof judgePairs>) =>
      judged.map(({ kind, comparison }) => `${kind}: ${comparison.verdict}`);
    expect(verdicts(judgePairs(turned))).toEqual(verdicts(judgePairs(pairs)));
  });
});
