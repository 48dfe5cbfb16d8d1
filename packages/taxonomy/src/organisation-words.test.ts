import { expect, it } from 'vitest';
import { institutionLikelihood } from './organisation-words.ts';

it.each(['Vikingagymnasiet', 'Stadsgymnasium', 'Volkshochschule'])(
  'knows a school by the end of one word: %s',
  (name) => {
    expect(institutionLikelihood(name)).toBeGreaterThanOrEqual(0.85);
  },
);

it('takes no other long word for a school', () => {
  expect(institutionLikelihood('Vikingafartyget')).toBeLessThan(0.5);
});
