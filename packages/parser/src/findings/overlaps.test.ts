import { expect, it } from 'vitest';
import { profileWith, type TestJob } from '../testing/make-profile.ts';
import { overlaps } from './overlaps.ts';

const messages = (jobs: readonly TestJob[]) => overlaps(profileWith(jobs), '2026-01-15').map(({ message }) => message);

it('tells jobs at two employers at one time', () => {
  const elm = { name: 'Elm', start: '2019-01', end: '2020-06' };
  expect(messages([elm, { name: 'Quay', start: '2020-04', end: '2021-01' }])).toEqual([
    'Two jobs overlap for 3 months, from 2020-04 to 2020-06.',
  ]);
  expect(messages([elm, { name: 'Quay', start: '2020-05', end: '2021-01' }])).toEqual([]);
  expect(messages([elm, { name: 'ELM', start: '2020-01', end: '2021-01' }])).toEqual([]);
  expect(messages([elm, { name: 'Quay', start: '2020', end: '2021' }])).toEqual([]);
});
