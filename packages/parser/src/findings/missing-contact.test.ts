import { emptyProfile } from '@vitae/schema';
import { expect, it } from 'vitest';
import { sure } from '../testing/make-profile.ts';
import { missingContact } from './missing-contact.ts';

function told(basics: Partial<ReturnType<typeof emptyProfile>['basics']>): string[] {
  const profile = emptyProfile();
  return missingContact({ ...profile, basics: { ...profile.basics, ...basics } }).map(({ code }) => code);
}

it('tells what is missing, worst first', () => {
  expect(told({})).toEqual(['profile.no-name', 'profile.no-contact', 'profile.no-place']);
  const place = { city: sure('Weststadt') };
  expect(told({ name: sure('Odile Marchetti'), phones: [sure('+49301')], location: place })).toEqual([
    'profile.no-email',
  ]);
  expect(told({ name: sure('Odile Marchetti'), emails: [sure('o@example.org')], location: place })).toEqual([
    'profile.no-phone',
  ]);
});
