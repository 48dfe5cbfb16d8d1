import { expect, it } from 'vitest';
import { found, sampleProfile } from '../testing/sample-resume.ts';
import { versionDifferences } from './version-differences.ts';

it('tells what was another, what is new and what is gone', () => {
  const then = sampleProfile();
  const now = sampleProfile();
  now.basics.name = found('Mira Maria Holm', 1);
  now.basics.nationality = found('Danish', 1);
  now.languages = [];
  expect(versionDifferences(then, now)).toEqual([
    { path: 'basics/name', label: 'Name', was: 'Mira Holm', now: 'Mira Maria Holm' },
    { path: 'languages/l1/language', label: 'Language', was: 'Danish', now: undefined },
    { path: 'basics/nationality', label: 'Nationality', was: undefined, now: 'Danish' },
  ]);
});

it('is empty for the same values', () => expect(versionDifferences(sampleProfile(), sampleProfile())).toEqual([]));
