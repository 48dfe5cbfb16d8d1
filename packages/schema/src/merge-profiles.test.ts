import { describe, expect, it } from 'vitest';
import { applyProfileChanges } from './apply-profile-changes.ts';
import { carryHumanEdits } from './carry-human-edits.ts';
import { isDecided } from './decisions.ts';
import { mergeProfiles } from './merge-profiles.ts';
import type { Profile } from './profile.ts';
import type { ProfileChange } from './profile-change.ts';
import { walkProfileValues } from './profile-paths.ts';
import { found, sampleProfile, workEntry } from './test-values.ts';
import { unmergeProfile } from './unmerge-profile.ts';

const now = '2026-06-01T00:00:00.000Z';
const context = { now };
const by = { userId: 'user-1', now };

function otherProfile(): Profile {
  const profile = sampleProfile();
  profile.basics.name = found('Mira Beispiel-Nord', 0);
  profile.basics.emails = [found('nord@post.example', 1), found('MIRA@beispiel.example', 2)];
  profile.work = [workEntry('work-1', 'Seewind KG', 'Manager', 40), workEntry('work-2', 'Hafen AG', 'Planner', 50)];
  return profile;
}

const changed = (profile: Profile, changes: ProfileChange[]): Profile => {
  const result = applyProfileChanges(profile, changes, by);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.profile;
};
const texts = (profile: Profile, path: string) =>
  [...walkProfileValues(profile)].filter((at) => at.path.startsWith(path)).map(({ value }) => value.value);
const merge = (kept: Profile, merged: Profile, choices: Record<string, 'kept' | 'merged' | 'both'> = {}) =>
  mergeProfiles(kept, merged, new Map(Object.entries(choices)), context);

describe('mergeProfiles', () => {
  it('keeps the survivor’s values and unites lists, each entry once', () => {
    const { profile } = merge(sampleProfile(), otherProfile());
    expect(profile.basics.name?.value).toBe('Mira Beispiel');
    expect(profile.basics.name?.alternatives?.map(({ value }) => value)).toEqual(['Mira Beispiel-Nord']);
    expect(texts(profile, 'basics/emails')).toEqual(['mira@beispiel.example', 'nord@post.example']);
    expect(profile.work.map(({ name }) => name?.value)).toEqual(['Hafen AG', 'Nordlicht GmbH', 'Seewind KG']);
    expect(new Set(profile.work.map(({ id }) => id)).size).toBe(3);
  });

  it('does as it is told, path by path, and says where the two differ', () => {
    const { profile, differences } = merge(sampleProfile(), otherProfile(), {
      ...{ 'basics/name': 'merged', 'basics/emails': 'kept', work: 'merged' },
    });
    expect(profile.basics.name?.value).toBe('Mira Beispiel-Nord');
    expect(texts(profile, 'basics/emails')).toEqual(['mira@beispiel.example']);
    expect(profile.work.map(({ name }) => name?.value)).toEqual(['Seewind KG', 'Hafen AG']);
    expect(differences.map(({ path }) => path)).toEqual(['basics/name', 'basics/emails', 'work']);
    expect(differences[0]).toMatchObject({ kept: ['Mira Beispiel'], merged: ['Mira Beispiel-Nord'], list: false });
  });

  it('prefers what a person decided to what a machine read', () => {
    const confirmed = changed(otherProfile(), [
      { op: 'set', path: 'basics/name', value: 'Mira Nord' },
      { op: 'confirm', path: 'work/work-2/position' },
    ]);
    const { profile } = merge(sampleProfile(), confirmed);
    expect(profile.basics.name?.value).toBe('Mira Nord');
    expect(profile.work[0]?.position?.confirmedAt).toBe(now);
  });
});

/** Chance that comes out the same each time (a linear congruential generator). */
function chanceOf(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * count);
  };
}

const SLOTS = ['basics/name', 'basics/label', 'basics/location/city', 'basics/emails/0', 'work/work-1/position'];

function randomEdits(pick: (count: number) => number, mark: string): ProfileChange[] {
  return Array.from({ length: 1 + pick(3) }, (_, at) => {
    const path = SLOTS[pick(SLOTS.length)] ?? 'basics/name';
    return { op: 'set', path, value: `${mark}${at}@${pick(1000)}.example` };
  });
}

describe('unmergeProfile', () => {
  it('gives back what was there, byte for byte, when nobody decided anything since', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const pick = chanceOf(seed);
      const before = changed(sampleProfile(), randomEdits(pick, 'a'));
      const other = changed(otherProfile(), randomEdits(pick, 'b'));
      const atMerge = merge(before, other).profile;
      const reread = carryHumanEdits(atMerge, sampleProfile(), context);
      for (const later of [atMerge, reread])
        expect(JSON.stringify(unmergeProfile({ before, atMerge, later }, context))).toBe(JSON.stringify(before));
    }
  });

  it('keeps every decision, in any order of readings, merging, edits and taking apart', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const pick = chanceOf(seed * 7919);
      const before = changed(sampleProfile(), randomEdits(pick, 'a'));
      const other = changed(otherProfile(), randomEdits(pick, 'b'));
      const atMerge = merge(before, other).profile;
      const decidedBefore = decidedIn(before);
      for (const value of decidedBefore) expect(decidedOrBeside(atMerge), `seed ${seed}`).toContain(value);
      let later = atMerge;
      const edits = randomEdits(pick, 'c');
      if (pick(2) === 0) later = carryHumanEdits(later, sampleProfile(), context);
      later = changed(later, edits);
      if (pick(2) === 0) later = carryHumanEdits(later, otherProfile(), context);
      const since = decidedIn(later).filter((value) => !decidedIn(atMerge).includes(value));
      const apart = unmergeProfile({ before, atMerge, later }, context);
      for (const value of since) expect(decidedIn(apart), `seed ${seed}`).toContain(value);
      const overwritten = new Set(edits.map(({ path }) => path));
      for (const { path, value } of walkProfileValues(before))
        if (isDecided(value) && !overwritten.has(path)) expect(decidedIn(apart), `seed ${seed}`).toContain(value.value);
    }
  });
});

const decidedIn = (profile: Profile) =>
  [...walkProfileValues(profile)].filter(({ value }) => isDecided(value)).map(({ value }) => value.value);

/** Where both had decided, the one that gives way stands as an alternative. */
const decidedOrBeside = (profile: Profile) =>
  [...walkProfileValues(profile)].flatMap(({ value }) => [
    value.value,
    ...(value.alternatives ?? []).map((other) => other.value),
  ]);
