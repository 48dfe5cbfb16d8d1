import { expect, it } from 'vitest';
import { profileWith } from '../testing/make-profile.ts';
import { contradictingDates } from './contradicting-dates.ts';

const told = (start: string, end?: string) =>
  contradictingDates(profileWith([end === undefined ? { start } : { start, end }]), '2026-01-15').map(
    ({ code, path }) => [code, path],
  );

it('tells dates that can’t be right, with their path', () => {
  expect(told('2020-05', '2019-01')).toEqual([['profile.date.end-before-start', 'work/work-1/endDate']]);
  expect(told('2027-05')).toEqual([['profile.date.start-in-future', 'work/work-1/startDate']]);
  expect(told('2019-05', '2020')).toEqual([]);
});
