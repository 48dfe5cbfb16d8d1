import { expect, it } from 'vitest';
import { countStates, gridColumns } from './match-grid.ts';
import { sampleMatch } from './testing/sample-match.ts';

const cells = (match: Parameters<typeof countStates>[0]) =>
  Object.fromEntries(gridColumns(match).map(({ label, cell }) => [label, cell(match)]));

it('has a column for each requirement, and one for each other factor that the job asks about', () => {
  expect(cells(sampleMatch())).toEqual({
    Python: { state: 'met', fact: undefined },
    Docker: { state: 'not-found', fact: undefined },
    German: { state: 'partly', fact: undefined },
    Experience: { state: 'met', fact: '7 yrs' },
    Place: { state: 'partly', fact: '64 km' },
  });
});

it('calls unknown what nobody knows, and not missing', () => {
  const silent = sampleMatch();
  silent.reasons = silent.reasons.map((reason) => ({ ...reason, status: 'not-found', by: null, evidence: [] }));
  silent.factors = silent.factors.map((factor) => ({ ...factor, state: factor.most === 0 ? 'not-asked' : 'unknown' }));
  silent.experience = { ...silent.experience, months: null, relevantMonths: null };
  expect(countStates(silent)).toEqual({ met: 0, partly: 0, 'not-found': 0, unknown: 3 });
  expect(cells(silent)['Experience']).toEqual({ state: 'unknown', fact: undefined });
});
