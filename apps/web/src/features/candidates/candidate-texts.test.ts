import { expect, it } from 'vitest';
import { experienceText, nameOf, placeOf, roleOf } from './candidate-texts.ts';

it('says how long somebody has worked', () => {
  expect([null, 1, 5, 12, 23, 90].map(experienceText)).toEqual(['', '1 mo', '5 mos', '1 yr', '1 yr', '7 yrs']);
});

it('leaves out what is not known', () => {
  expect(nameOf({ name: null, email: 'ada@example.com' })).toBe('ada@example.com');
  expect(nameOf({ name: null, email: null })).toBe('No name yet');
  expect(placeOf({ city: null, countryCode: 'GB' })).toBe('GB');
  expect(roleOf({ label: 'Nurse', employer: null })).toBe('Nurse');
});
