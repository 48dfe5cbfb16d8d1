import { describe, expect, it } from 'vitest';
import { movesText, reasonsAgainst, reasonsFor, scoreText } from './duplicate-texts.ts';

describe('likely duplicates in words', () => {
  it('never calls a pair certain that a person has to decide about', () => {
    expect([0.314, 0.999].map(scoreText)).toEqual(['31 %', '99 %']);
  });
  it('names what goes over, and says nothing when nothing does', () => {
    expect(movesText({ resumes: 2, notes: 1, tags: 0, sources: 1, consents: 0, jobs: 2 })).toBe(
      '2 résumés, 1 note, 1 source and 2 shortlists',
    );
    expect(movesText({ resumes: 0, notes: 0, tags: 0, sources: 0, consents: 0, jobs: 0 })).toBe('');
  });
  it('parts what speaks for and against, the strongest first', () => {
    const reasons = [1, -3, 4, -1].map((weight) => ({ code: String(weight), message: '', weight }));
    expect(reasonsFor(reasons).map(({ weight }) => weight)).toEqual([4, 1]);
    expect(reasonsAgainst(reasons).map(({ weight }) => weight)).toEqual([-3, -1]);
  });
});
