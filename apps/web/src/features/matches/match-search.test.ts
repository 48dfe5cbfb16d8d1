import { describe, expect, it } from 'vitest';
import { MatchSearch, readWeights, writeWeights } from './match-search.ts';

describe('weights in the address bar', () => {
  it('are read as they were written', () => {
    const weights = { skills: 70, experience: 0, education: 15, location: 100 };
    expect(readWeights(writeWeights(weights))).toEqual(weights);
  });

  it.each(['', '50', '50-25-15', '0-0-0-0', '50-25-15-101', '50-25-15-x', '1-2-3-4-5'])('are none in “%s”', (text) => {
    expect(MatchSearch.parse({ weights: text }).weights).toBeUndefined();
  });
});
