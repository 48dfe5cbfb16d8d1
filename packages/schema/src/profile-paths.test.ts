import { describe, expect, it } from 'vitest';
import { ProfilePath } from './profile-change.ts';
import { parseProfilePath, valueAtPath, walkProfileValues } from './profile-paths.ts';
import { countToCheck, valuesToCheck } from './review-count.ts';
import { sampleProfile } from './test-values.ts';

describe('paths into a profile', () => {
  it('reach exactly the value that the walk names', () => {
    const profile = sampleProfile();
    const walked = [...walkProfileValues(profile)];
    expect(walked.map(({ path }) => path)).toEqual([
      'basics/name',
      'basics/emails/0',
      'basics/location/city',
      'basics/location/countryCode',
      'work/work-1/position',
      'work/work-1/name',
      'work/work-2/position',
      'work/work-2/name',
      'work/work-2/startDate',
      'work/work-2/endDate',
      'skills/skill-1/name',
      'skills/skill-1/keywords/0',
      'skills/skill-1/keywords/1',
    ]);
    for (const { path, value } of walked) {
      expect(valueAtPath(profile, path)).toBe(value);
      expect(ProfilePath.safeParse(path).success).toBe(true);
    }
  });
  it('are refused when a profile can have no such place', () => {
    for (const path of [
      'hobbies',
      'work/x/salary',
      'basics/name/0',
      'work/x/highlights/one',
      'basics//name',
      'work/x/__proto__',
      'basics/constructor',
    ])
      expect(parseProfilePath(path), path).toBeUndefined();
  });
  it('tell lists, entries and values apart', () => {
    expect(parseProfilePath('basics/profiles')).toEqual({ kind: 'list', list: 'basics/profiles' });
    expect(parseProfilePath('work/w1')).toEqual({ kind: 'entry', list: 'work', id: 'w1' });
    expect(parseProfilePath('basics/profiles/p1/url')).toMatchObject({ kind: 'value', name: 'url' });
    expect(valueAtPath(sampleProfile(), 'work/nobody/name')).toBeUndefined();
    expect(valueAtPath(sampleProfile(), 'skills/skill-1/keywords')).toBeUndefined();
  });
});

describe('what needs a person', () => {
  it('is what is unsure or broke a rule, unless a person said so', () => {
    const profile = sampleProfile();
    expect(valuesToCheck(profile).map(({ path }) => path)).toEqual(['basics/location/countryCode']);
    expect(countToCheck(profile, 0.95)).toBe(13);
    const { name } = profile.basics;
    if (name !== undefined) name.failures = [{ code: 'name.odd', message: 'Odd.' }];
    expect(countToCheck(profile)).toBe(2);
    if (name !== undefined) name.confirmedAt = '2026-01-01T00:00:00Z';
    expect(countToCheck(profile)).toBe(1);
  });
});
