import { describe, expect, it } from 'vitest';
import { applyProfileChanges } from './apply-profile-changes.ts';
import { carryHumanEdits } from './carry-human-edits.ts';
import type { Profile } from './profile.ts';
import type { ProfileChange } from './profile-change.ts';
import { found, sampleProfile, workEntry } from './test-values.ts';

const context = { userId: 'user-1', now: '2026-03-01T10:00:00.000Z' };

/** The sample profile after changes, and then after a re-parse that gave `fresh`. */
function reparsed(changes: ProfileChange[], fresh: Profile = sampleProfile()): Profile {
  const changed = applyProfileChanges(sampleProfile(), changes, context);
  if (!changed.ok) throw new Error(JSON.stringify(changed.errors));
  return carryHumanEdits(changed.profile, fresh, context);
}

/** The same résumé as another engine numbers it: other ids, other versions. */
function renumbered(): Profile {
  const fresh = sampleProfile();
  for (const [index, entry] of fresh.work.entries()) entry.id = `fresh-${index}`;
  return fresh;
}

describe('a re-parse', () => {
  it('without human decisions gives the fresh values', () => {
    const fresh = sampleProfile();
    fresh.basics.name = found('Mira B. Beispiel', 0);
    expect(reparsed([], fresh)).toEqual(fresh);
  });
  it('keeps edits and confirmations', () => {
    const fresh = sampleProfile();
    fresh.basics.name = found('Something Else', 0);
    fresh.basics.location = { city: found('Basel', 2), countryCode: found('DE', 2) };
    const profile = reparsed(
      [
        { op: 'set', path: 'basics/name', value: 'Mira Beispiel-Muster' },
        { op: 'confirm', path: 'basics/location/countryCode' },
        { op: 'set', path: 'work/work-1/location', value: 'Genf' },
      ],
      fresh,
    );
    expect(profile.basics.name?.value).toBe('Mira Beispiel-Muster');
    expect(profile.basics.location.countryCode).toMatchObject({ value: 'CH', confirmedAt: context.now });
    expect(profile.basics.location.city?.value).toBe('Basel');
    expect(profile.work[0]?.location?.value).toBe('Genf');
  });
  it('keeps removed things removed, time after time', () => {
    const changes: ProfileChange[] = [
      { op: 'remove', path: 'basics/name' },
      { op: 'remove', path: 'work/work-2' },
      { op: 'remove', path: 'skills/skill-1/keywords/0' },
    ];
    const once = reparsed(changes, renumbered());
    const twice = carryHumanEdits(once, renumbered(), context);
    for (const profile of [once, twice]) {
      expect(profile.basics.name).toBeUndefined();
      expect(profile.work.map(({ id }) => id)).toEqual(['work-1']);
      expect(profile.skills[0]?.keywords.map(({ value }) => value)).toEqual(['SAP']);
    }
  });
  it('keeps added entries and values, and their order', () => {
    const profile = reparsed([
      { op: 'add-entry', path: 'work', id: 'mine', index: 1 },
      { op: 'set', path: 'work/mine/name', value: 'Seewerk' },
      { op: 'add-entry', path: 'awards', id: 'empty' },
      { op: 'set', path: 'skills/skill-1/keywords/2', value: 'Primavera' },
      { op: 'move-entry', path: 'work/work-2', index: 0 },
    ]);
    expect(profile.work.map(({ id }) => id)).toEqual(['work-2', 'work-1', 'mine']);
    expect(profile.awards).toEqual([{ id: 'empty' }]);
    expect(profile.skills[0]?.keywords.map(({ value }) => value)).toEqual(['Gantt', 'SAP', 'Primavera']);
  });
  it('replaces a corrected value of a list in its place', () => {
    const profile = reparsed([{ op: 'set', path: 'basics/emails/0', value: 'mira.b@beispiel.example' }]);
    expect(profile.basics.emails.map(({ value }) => value)).toEqual(['mira.b@beispiel.example']);
  });
});

describe('entries', () => {
  it('keep their ids when the engine numbers them anew', () => {
    const fresh = renumbered();
    fresh.work.unshift(workEntry('work-1', 'Neubau AG', 'Trainee', 40));
    const profile = reparsed([{ op: 'set', path: 'work/work-2/position', value: 'Head clerk' }], fresh);
    expect(profile.work.map(({ id, name }) => [id, name?.value])).toEqual([
      ['work-1-2', 'Neubau AG'],
      ['work-1', 'Hafen AG'],
      ['work-2', 'Nordlicht GmbH'],
    ]);
    expect(profile.work[2]?.position?.value).toBe('Head clerk');
  });
  it('are known by their place when the text changed', () => {
    const fresh = renumbered();
    fresh.work[0] = { ...workEntry('fresh-0', 'Hafen Aktiengesellschaft', 'Senior Planner', 10) };
    const profile = reparsed([{ op: 'set', path: 'work/work-1/location', value: 'Genf' }], fresh);
    expect(profile.work[0]).toMatchObject({
      id: 'work-1',
      name: { value: 'Hafen Aktiengesellschaft' },
      location: { value: 'Genf' },
    });
  });
  it('with a human hand stay when the engine no longer finds them; others go', () => {
    const fresh = sampleProfile();
    fresh.work = [];
    const profile = reparsed([{ op: 'confirm', path: 'work/work-2/name' }], fresh);
    expect(profile.work.map(({ id }) => id)).toEqual(['work-2']);
  });
});

it('finds the offsets of carried values again in another reading', () => {
  const changed = applyProfileChanges(sampleProfile(), [{ op: 'confirm', path: 'basics/name' }], context);
  if (!changed.ok) throw new Error('not applied');
  const text = 'Scan of Mira Beispiel';
  const box = { x: 0, y: 51, width: 310, height: 10 };
  const fresh = sampleProfile();
  const profile = carryHumanEdits(changed.profile, fresh, {
    now: context.now,
    text: { text, segments: [{ start: 0, end: text.length, page: 1, box }] },
  });
  const [place] = profile.basics.name?.places ?? [];
  expect(text.slice(place?.start, place?.end)).toBe(text.slice(3, 17));
});
