import { describe, expect, it } from 'vitest';
import { impactRatios, medianScore, type ReportedApplicant } from './impact-ratios.ts';

const nothing = { gender: null, ageBand: null, disability: null, minority: null };
let made = 0;
const people = (
  count: number,
  gender: 'woman' | 'man' | 'non-binary' | null,
  { selected = 0, score = 50 }: { selected?: number; score?: number } = {},
): ReportedApplicant[] =>
  Array.from({ length: count }, (_, i) => ({
    person: `person ${made++}`,
    told: gender === null ? undefined : { ...nothing, gender },
    selected: i < selected,
    score,
  }));

describe('impact ratios', () => {
  it('are the selection rate over the highest, flagged below four fifths', () => {
    const groups = impactRatios([[...people(40, 'woman', { selected: 10 }), ...people(50, 'man', { selected: 20 })]]);
    expect(groups).toMatchObject([
      { attribute: 'gender', group: 'woman', people: 40, selected: 10, selectionRate: 0.25, belowFourFifths: true },
      { attribute: 'gender', group: 'man', people: 50, selectionRate: 0.4, impactRatio: 1, belowFourFifths: false },
    ]);
    expect(groups[0]?.impactRatio).toBeCloseTo(0.625, 9);
  });

  it('of scores are the share above the median of all applicants, also of those who told nothing', () => {
    const applicants = [
      ...people(10, 'woman', { score: 60 }),
      ...people(10, 'man', { score: 40 }),
      ...people(5, null, { score: 60 }),
    ];
    expect(medianScore(applicants)).toBe(60);
    const others = [...applicants, ...people(20, null, { score: 30 })];
    expect(medianScore(others)).toBe(40);
    expect(impactRatios([others])).toMatchObject([
      { group: 'woman', aboveMedianRate: 1, scoreImpactRatio: 1, impactRatio: null },
      { group: 'man', aboveMedianRate: 0, scoreImpactRatio: 0, belowFourFifths: true },
    ]);
  });

  it('mark small samples, and show no figure of fewer than five people', () => {
    const groups = impactRatios([
      [
        ...people(4, 'non-binary', { selected: 4 }),
        ...people(29, 'woman', { selected: 3 }),
        ...people(30, 'man', { selected: 3 }),
      ],
    ]);
    expect(groups.map(({ group, smallSample }) => [group, smallSample])).toEqual([
      ['woman', true],
      ['man', false],
      ['non-binary', true],
    ]);
    expect(groups[2]).toEqual({
      ...{
        attribute: 'gender',
        group: 'non-binary',
        people: null,
        applications: null,
        selected: null,
        selectionRate: null,
        impactRatio: null,
      },
      ...{ aboveMedianRate: null, scoreImpactRatio: null, smallSample: true, belowFourFifths: false },
    });
    expect(groups[1]?.impactRatio, 'nor is it what others are compared with').toBeCloseTo(3 / 30 / (3 / 29), 9);
  });

  it('compare nothing where there is one group, or nobody was selected', () => {
    expect(impactRatios([people(40, 'woman', { selected: 10 })])[0]).toMatchObject({
      impactRatio: null,
      selectionRate: 0.25,
    });
    const nobody = impactRatios([[...people(40, 'woman'), ...people(40, 'man')]]);
    expect(nobody.map(({ impactRatio }) => impactRatio)).toEqual([null, null]);
    expect(impactRatios([])).toEqual([]);
    expect(medianScore([])).toBeNull();
  });

  it('of several jobs count each application, against the median of its own job, and each person once', () => {
    // Everybody applies for both jobs; the first pays more for what all have.
    const both = [...people(10, 'woman', { selected: 5 }), ...people(10, 'man', { selected: 2 })];
    const first = both.map((one, i) => ({ ...one, score: i < 10 ? 90 : 80 }));
    const second = both.map((one, i) => ({ ...one, score: i < 10 ? 20 : 10, selected: false }));
    expect(impactRatios([first, second])).toMatchObject([
      { group: 'woman', people: 10, applications: 20, selected: 5, selectionRate: 0.25, aboveMedianRate: 1 },
      { group: 'man', people: 10, applications: 20, selected: 2, selectionRate: 0.1, aboveMedianRate: 0 },
    ]);
  });

  it('of several jobs show nothing that could be told by taking one job’s report off', () => {
    const [big, small] = [people(8, 'woman', { selected: 2 }), people(3, 'woman', { selected: 3 })];
    expect(impactRatios([big, small])).toMatchObject([{ people: 8, applications: 8, selected: 2 }]);
    expect(impactRatios([big, small, people(2, 'woman')]), 'five together').toMatchObject([
      { people: 13, selected: 5 },
    ]);
    expect(impactRatios([small, people(2, 'woman')])).toMatchObject([{ people: 5, selected: 3 }]);
  });
});
