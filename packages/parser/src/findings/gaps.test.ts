import { describe, expect, it } from 'vitest';
import { profileWith, sure, type TestJob } from '../testing/make-profile.ts';
import { gaps } from './gaps.ts';

const NOW = '2026-01-15';
const messages = (jobs: readonly TestJob[]) => gaps(profileWith(jobs), NOW).map(({ message }) => message);

describe('gaps', () => {
  it('tells half a year and more', () => {
    expect(
      messages([
        { start: '2019-01', end: '2019-12' },
        { start: '2020-07', end: 'present' },
      ]),
    ).toEqual(['Nothing is said about 6 months, from 2020-01 to 2020-06.']);
    expect(
      messages([
        { start: '2019-01', end: '2019-12' },
        { start: '2020-06', end: 'present' },
      ]),
    ).toEqual([]);
  });
  it('measures from the job that lasted longest, in any order', () => {
    const jobs = [
      { start: '2024-01', end: 'present' },
      { start: '2015-01', end: '2022-01' },
      { start: '2016-01', end: '2017-01' },
    ];
    expect(gaps(profileWith(jobs), NOW).map(({ path }) => path)).toEqual(['work/work-1/startDate']);
  });
  it('claims nothing where only years are known, or an end is missing', () => {
    expect(
      messages([
        { start: '2015', end: '2018' },
        { start: '2019', end: '2020' },
      ]),
    ).toEqual([]);
    expect(messages([{ start: '2015' }, { start: '2019', end: '2020' }])).toEqual([]);
  });
  it('takes school and volunteering as an answer', () => {
    const profile = profileWith(
      [
        { start: '2015-01', end: '2016-01' },
        { start: '2018-01', end: '2020-01' },
      ],
      {
        education: [{ id: 'education-1', startDate: sure('2016-02'), endDate: sure('2017-01'), courses: [] }],
        volunteer: [{ id: 'volunteer-1', startDate: sure('2017-02'), endDate: sure('2017-12'), highlights: [] }],
      },
    );
    expect(gaps(profile, NOW)).toEqual([]);
    expect(gaps({ ...profile, volunteer: [] }, NOW)).toHaveLength(1);
  });
});
