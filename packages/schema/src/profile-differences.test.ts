import { describe, expect, it } from 'vitest';
import { applyProfileChanges } from './apply-profile-changes.ts';
import type { Profile } from './profile.ts';
import type { ProfileChange } from './profile-change.ts';
import { profileDifferences } from './profile-differences.ts';
import { sampleProfile } from './test-values.ts';

function changed(...changes: ProfileChange[]): Profile {
  const result = applyProfileChanges(sampleProfile(), changes, { userId: 'u', now: '2026-03-01T10:00:00.000Z' });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.profile;
}

describe('the difference between two profiles', () => {
  it('is nothing between equal ones, and after a confirmation', () => {
    expect(profileDifferences(sampleProfile(), sampleProfile())).toEqual([]);
    expect(profileDifferences(sampleProfile(), changed({ op: 'confirm', path: 'basics/name' }))).toEqual([]);
  });
  it('names slots with both sides', () => {
    const after = changed(
      { op: 'set', path: 'basics/name', value: 'Mira Muster' },
      { op: 'set', path: 'basics/emails/1', value: 'm@beispiel.example' },
      { op: 'remove', path: 'basics/location/city' },
      { op: 'set', path: 'work/work-1/location', value: 'Genf' },
    );
    expect(profileDifferences(sampleProfile(), after)).toEqual([
      { path: 'basics/name', label: 'Name', before: 'Mira Beispiel', after: 'Mira Muster' },
      {
        path: 'basics/emails',
        label: 'E-mail address',
        before: 'mira@beispiel.example',
        after: 'mira@beispiel.example, m@beispiel.example',
      },
      { path: 'basics/location/city', label: 'City', before: 'Bern', after: null },
      { path: 'work/work-1/location', label: 'Work entry · Place of work', before: null, after: 'Genf' },
    ]);
  });
  it('tells entries that came and went as a whole', () => {
    const without = changed({ op: 'remove', path: 'work/work-1' });
    const entry = { path: 'work/work-1', label: 'Work entry' };
    expect(profileDifferences(sampleProfile(), without)).toEqual([
      { ...entry, before: 'Planner · Hafen AG', after: null },
    ]);
    expect(profileDifferences(without, sampleProfile())).toEqual([
      { ...entry, before: null, after: 'Planner · Hafen AG' },
    ]);
  });
  it('of a first version is everything in it', () => {
    const differences = profileDifferences(undefined, sampleProfile());
    expect(differences.every(({ before, after }) => before === null && after !== null)).toBe(true);
    expect(differences.map(({ path }) => path)).toContain('work/work-2');
  });
});
