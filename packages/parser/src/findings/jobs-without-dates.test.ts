import { expect, it } from 'vitest';
import { profileWith } from '../testing/make-profile.ts';
import { jobsWithoutDates } from './jobs-without-dates.ts';

it('tells jobs that have neither start nor end', () => {
  const profile = profileWith([{ name: 'Quay' }, { name: 'Elm', end: '2020' }, { name: 'Fen', start: '2019-02' }]);
  expect(jobsWithoutDates(profile).map(({ path }) => path)).toEqual(['work/work-1']);
});
