import { emptyProfile, type Profile } from '@vitae/schema';
import { expect, it } from 'vitest';
import { profileWith, sure } from '../testing/make-profile.ts';
import { datesAgainstBirth } from './dates-against-birth.ts';

function born(profile: Profile, date: string): Profile {
  return { ...profile, basics: { ...emptyProfile().basics, birthDate: sure(date) } };
}

it('tells work and school that begin too early', () => {
  const education = [{ id: 'education-1', endDate: sure('1985'), courses: [] }];
  const profile = profileWith([{ start: '1995-01' }, { start: '2006-01' }], { education });
  expect(datesAgainstBirth(born(profile, '1986-03-01')).map(({ path }) => path)).toEqual([
    'education/education-1/endDate',
    'work/work-1/startDate',
  ]);
  expect(datesAgainstBirth(born(profile, '1975'))).toEqual([]);
  expect(datesAgainstBirth(profile)).toEqual([]);
});
