import { describe, expect, it } from 'vitest';
import { applyProfileChanges } from './apply-profile-changes.ts';
import { valueState } from './extracted.ts';
import type { Profile } from './profile.ts';
import type { ProfileChange } from './profile-change.ts';
import { parseProfilePath, valueAtPath } from './profile-paths.ts';
import { placeOnLine, sampleProfile } from './test-values.ts';

const context = { userId: 'user-1', now: '2026-03-01T10:00:00.000Z' };

function apply(...changes: ProfileChange[]): { profile: Profile; summary: string } {
  const result = applyProfileChanges(sampleProfile(), changes, context);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}
function errorsOf(...changes: ProfileChange[]): string[] {
  const result = applyProfileChanges(sampleProfile(), changes, context);
  return result.ok ? [] : result.errors.map(({ path }) => path);
}

describe('setting a value', () => {
  it('makes it human and certain, and keeps where it stands and what the machine read', () => {
    const { profile, summary } = apply({ op: 'set', path: 'work/work-1/position', value: ' Head of planning ' });
    expect(profile.work[0]?.position).toMatchObject({
      value: 'Head of planning',
      raw: 'Planner',
      places: [placeOnLine(11)],
      source: 'human',
      confidence: 1,
      version: 'user-1',
      confirmedAt: context.now,
      alternatives: [{ value: 'Planner', confidence: 0.9 }],
    });
    expect(summary).toBe('Position set to ‘Head of planning’');
  });
  it('takes the place that the person selected in the document', () => {
    const { profile } = apply({
      op: 'set',
      path: 'basics/label',
      value: 'Planner',
      raw: 'PLANNER',
      places: [placeOnLine(7)],
    });
    expect(profile.basics.label).toMatchObject({ raw: 'PLANNER', places: [placeOnLine(7)] });
    expect(profile.basics.label?.alternatives).toBeUndefined();
  });
  it('appends at the length of a list, replaces inside it, and leaves no gap', () => {
    const { profile } = apply(
      { op: 'set', path: 'skills/skill-1/keywords/1', value: 'SAP R/3' },
      { op: 'set', path: 'skills/skill-1/keywords/2', value: 'Primavera' },
      { op: 'set', path: 'basics/phones/0', value: '+41 44 123 45 67' },
    );
    expect(profile.skills[0]?.keywords.map(({ value }) => value)).toEqual(['Gantt', 'SAP R/3', 'Primavera']);
    expect(profile.basics.phones).toHaveLength(1);
    expect(errorsOf({ op: 'set', path: 'basics/emails/2', value: 'a@b.example' })).toEqual(['changes.0.path']);
  });
  it('keeps to what the slot takes', () => {
    const wrong: [string, string][] = [
      ['work/work-1/startDate', 'May 2019'],
      ['work/work-1/startDate', 'present'],
      ['work/work-1/endDate', '2019-13'],
      ['basics/location/countryCode', 'Schweiz'],
      ['basics/emails/0', 'mira'],
      ['basics/phones/0', 'call me'],
      ['basics/url', 'my page'],
      ['basics/name', '   '],
    ];
    for (const [path, value] of wrong) expect(errorsOf({ op: 'set', path, value }), path).toEqual(['changes.0.value']);
    const { profile } = apply(
      { op: 'set', path: 'work/work-1/endDate', value: 'present' },
      { op: 'set', path: 'basics/location/countryCode', value: 'de' },
      { op: 'add-entry', path: 'languages', id: 'l1' },
      { op: 'set', path: 'languages/l1/cefr', value: 'c1' },
      { op: 'add-entry', path: 'education', id: 'e1' },
      { op: 'set', path: 'education/e1/level', value: '6' },
    );
    expect(profile.work[0]?.endDate?.value).toBe('present');
    expect(profile.basics.location.countryCode?.value).toBe('DE');
    expect(profile.languages[0]?.cefr?.value).toBe('C1');
    expect(profile.education[0]?.level?.value).toBe(6);
  });
});

describe('a set of changes', () => {
  it('applies as a whole or not at all, and says what was wrong where', () => {
    const before = sampleProfile();
    const result = applyProfileChanges(
      before,
      [
        { op: 'set', path: 'basics/name', value: 'Somebody Else' },
        { op: 'set', path: 'work/nobody/name', value: 'X' },
        { op: 'remove', path: 'basics/label' },
      ],
      context,
    );
    expect(result).toMatchObject({ ok: false, errors: [{ path: 'changes.1.path' }, { path: 'changes.2.path' }] });
    expect(before).toEqual(sampleProfile());
  });
  it('is summed up in one sentence', () => {
    const { summary } = apply(
      { op: 'confirm', path: 'basics/name' },
      { op: 'remove', path: 'basics/emails/0' },
      { op: 'move-entry', path: 'work/work-2', index: 0 },
    );
    expect(summary).toBe('Name ‘Mira Beispiel’ confirmed, and 2 more changes');
  });
});

describe('confirming', () => {
  it('settles the value without changing it', () => {
    const { profile } = apply({ op: 'confirm', path: 'basics/location/countryCode' });
    const value = profile.basics.location.countryCode;
    expect(value).toMatchObject({ value: 'CH', source: 'local', confidence: 0.6, confirmedAt: context.now });
    expect(value && valueState(value)).toBe('confirmed');
  });
  it('of an entry settles all its values', () => {
    const { profile, summary } = apply({ op: 'confirm', path: 'skills/skill-1' });
    const paths = ['name', 'keywords/0', 'keywords/1'].map((name) => `skills/skill-1/${name}`);
    expect(paths.map((path) => valueAtPath(profile, path)?.confirmedAt)).toEqual([
      context.now,
      context.now,
      context.now,
    ]);
    expect(summary).toContain('Planning');
  });
});

describe('entries', () => {
  it('are added where wanted, moved and removed', () => {
    const { profile } = apply(
      { op: 'add-entry', path: 'work', id: 'new:1', index: 0 },
      { op: 'set', path: 'work/new:1/name', value: 'Seewerk' },
      { op: 'move-entry', path: 'work/work-2', index: 0 },
      { op: 'remove', path: 'work/work-1' },
      { op: 'add-entry', path: 'basics/profiles', id: 'p1' },
    );
    expect(profile.work.map(({ id }) => id)).toEqual(['work-2', 'new:1']);
    expect(profile.work[1]).toEqual({
      id: 'new:1',
      highlights: [],
      name: expect.objectContaining({ value: 'Seewerk' }),
    });
    expect(profile.basics.profiles).toEqual([{ id: 'p1' }]);
    expect(profile.removed).toMatchObject([{ path: 'work/work-1', by: 'user-1', at: context.now }]);
  });
  it('have one id each, which can stand in a path', () => {
    expect(errorsOf({ op: 'add-entry', path: 'work', id: 'work-1' })).toEqual(['changes.0.id']);
    expect(errorsOf({ op: 'add-entry', path: 'work', id: 'a/b' })).toEqual(['changes.0.id']);
    expect(errorsOf({ op: 'add-entry', path: 'basics', id: 'x' })).toEqual(['changes.0.path']);
  });
});

describe('removing', () => {
  it('is noted, and forgotten when the value is set again', () => {
    const { profile } = apply({ op: 'remove', path: 'basics/name' }, { op: 'remove', path: 'skills/skill-1/keywords' });
    expect(profile.basics.name).toBeUndefined();
    expect(profile.skills[0]?.keywords).toEqual([]);
    expect(profile.removed?.map(({ path }) => path)).toEqual([
      'basics/name',
      'skills/skill-1/keywords',
      'skills/skill-1/keywords',
    ]);
    const again = applyProfileChanges(
      profile,
      [
        { op: 'set', path: 'basics/name', value: 'Mira B.' },
        { op: 'set', path: 'skills/skill-1/keywords/0', value: 'sap' },
      ],
      context,
    );
    expect(again.ok && again.profile.removed?.flatMap(({ texts }) => texts)).toEqual(['gantt']);
  });
  it('of something that only a person entered leaves no note', () => {
    const { profile } = apply(
      { op: 'set', path: 'basics/label', value: 'Planner' },
      { op: 'remove', path: 'basics/label' },
    );
    expect(profile.removed).toBeUndefined();
  });
});

describe('rules', () => {
  it('are looked at again after a change', () => {
    const { profile } = apply({ op: 'set', path: 'work/work-2/startDate', value: '2019' });
    expect(profile.work[1]?.endDate?.failures?.map(({ code }) => code)).toEqual(['date.end-before-start']);
    const mended = applyProfileChanges(
      profile,
      [{ op: 'set', path: 'work/work-2/startDate', value: '2015-09' }],
      context,
    );
    expect(mended.ok && mended.profile.work[1]?.endDate?.failures).toBeUndefined();
  });
});

it('every change has a path that can be parsed or is refused as one', () => {
  expect(parseProfilePath('basics/location')).toBeUndefined();
  expect(errorsOf({ op: 'confirm', path: 'work' }, { op: 'remove', path: 'work' })).toEqual([
    'changes.0.path',
    'changes.1.path',
  ]);
});
