import { describe, expect, it } from 'vitest';
import { applyProfileChanges } from './apply-profile-changes.ts';
import { carryHumanEdits } from './carry-human-edits.ts';
import type { Profile } from './profile.ts';
import type { ProfileChange } from './profile-change.ts';
import { valueAtPath } from './profile-paths.ts';
import { isFound } from './profile-removals.ts';
import { found, sampleProfile, workEntry } from './test-values.ts';
import { uniteContacts } from './unite-contacts.ts';
import { withdrawDecisions } from './withdraw-decisions.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 10, minute)).toISOString();

function edit(profile: Profile, minute: number, ...changes: ProfileChange[]): Profile {
  const result = applyProfileChanges(profile, changes, { userId: 'user-1', now: at(minute) });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.profile;
}

/** What a document says, each place naming it. */
function inDocument(profile: Profile, resumeId: string): Profile {
  const named = structuredClone(profile);
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('page' in node && 'box' in node) Object.assign(node, { resumeId });
    else Object.values(node).forEach(walk);
  };
  walk(named);
  return named;
}

const name = (value: string): ProfileChange => ({ op: 'set', path: 'basics/name', value });
const carry = (previous: Profile, fresh: Profile) => carryHumanEdits(previous, fresh, { now: at(59) });

describe('decisions on both sides', () => {
  const sample = sampleProfile();
  it('the newer one wins, whichever side it is on', () => {
    const older = edit(sample, 1, name('Older'));
    const newer = edit(sample, 2, name('Newer'));
    expect(carry(older, newer).basics.name?.value).toBe('Newer');
    expect(carry(newer, older).basics.name?.value).toBe('Newer');
  });
  it('a removal is a decision like any other', () => {
    const without = edit(sample, 2, { op: 'remove', path: 'basics/name' }, { op: 'remove', path: 'work/work-1' });
    const before = edit(sample, 1, name('Older'), { op: 'set', path: 'work/work-1/location', value: 'Genf' });
    const after = edit(sample, 3, name('Newer'), { op: 'set', path: 'work/work-1/location', value: 'Genf' });
    for (const profile of [carry(before, without), carry(without, before)]) {
      expect(profile.basics.name).toBeUndefined();
      expect(profile.work.map(({ id }) => id)).toEqual(['work-2']);
    }
    for (const profile of [carry(after, without), carry(without, after)]) {
      expect(profile.basics.name?.value).toBe('Newer');
      expect(profile.work.map((entry) => entry.location?.value)).toContain('Genf');
    }
  });
  it('one of several values is corrected where it was corrected last', () => {
    const mail = (value: string): ProfileChange => ({ op: 'set', path: 'basics/emails/0', value });
    const older = edit(sample, 1, mail('older@beispiel.example'));
    const newer = edit(sample, 2, mail('newer@beispiel.example'));
    for (const profile of [carry(older, newer), carry(newer, older)]) {
      expect(profile.basics.emails.map(({ value }) => value)).toEqual(['newer@beispiel.example']);
    }
  });
  it('what was taken back on one side is let go of on the other', () => {
    const corrected = edit(sample, 1, name('Wrong'), { op: 'remove', path: 'work/work-2' });
    const candidate = edit(carry(sample, corrected), 2, { op: 'set', path: 'basics/location/city', value: 'Chur' });
    const back = carry(withdrawDecisions(candidate, corrected, sample), sample);
    expect(back.basics.name?.value).toBe('Mira Beispiel');
    expect(back.work).toHaveLength(2);
    expect(back.basics.location.city?.value).toBe('Chur');
  });
});

describe('a second document', () => {
  const first = inDocument(sampleProfile(), 'resume-1');
  const second = inDocument(sampleProfile(), 'resume-2');
  second.basics.emails = [found('new@beispiel.example', 1)];
  second.work = [workEntry('work-1', 'Südwerk AG', 'Director', 10), workEntry('work-2', 'Hafen AG', 'Planner', 20)];
  const named = inDocument(second, 'resume-2');

  it('is not confused with the first one because something stands in the same spot', () => {
    const corrected = edit(first, 1, { op: 'set', path: 'work/work-1/location', value: 'Genf' });
    const profile = carry(corrected, named);
    const placed = profile.work.map((entry) => [entry.name?.value, entry.location?.value]);
    expect(placed).toContainEqual(['Hafen AG', 'Genf']);
    expect(placed).toContainEqual(['Südwerk AG', undefined]);
  });
  it('adds its contacts in front of the ones known, but not those that were removed', () => {
    const values = (profile: Profile) => profile.basics.emails.map(({ value }) => value);
    expect(values(uniteContacts(first, carry(first, named), 'resume-2'))).toEqual([
      'new@beispiel.example',
      'mira@beispiel.example',
    ]);
    const without = edit(first, 1, { op: 'remove', path: 'basics/emails/0' });
    expect(values(uniteContacts(without, carry(without, named), 'resume-2'))).toEqual(['new@beispiel.example']);
    expect(values(uniteContacts(first, carry(first, first), 'resume-1'))).toEqual(['mira@beispiel.example']);
  });
  it('keeps the links of both, each under an id of its own', () => {
    const link = (url: string) => ({ id: 'profile-1', network: undefined, username: undefined, url: found(url, 5) });
    const withLink = (profile: Profile, url: string, id: string) => {
      const copy = structuredClone(profile);
      copy.basics.profiles = [link(url)];
      return inDocument(copy, id);
    };
    const old = withLink(first, 'https://www.linkedin.com/in/mira/', 'resume-1');
    const other = withLink(named, 'https://github.com/mira', 'resume-2');
    const same = withLink(named, 'linkedin.com/in/mira', 'resume-2');
    const profiles = uniteContacts(old, carry(old, other), 'resume-2').basics.profiles;
    expect(profiles.map(({ url }) => url?.value)).toEqual([
      'https://github.com/mira',
      'https://www.linkedin.com/in/mira/',
    ]);
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(2);
    expect(uniteContacts(old, carry(old, same), 'resume-2').basics.profiles).toHaveLength(1);
  });
});

/** mulberry32: the same numbers for the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const PATHS = ['basics/name', 'basics/label', 'basics/location/city', 'basics/summary'];

it('in any order of corrections on both sides, new readings and second documents the last decision holds', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = randomOf(seed);
    const resumes = ['resume-1', 'resume-2'].map((id) => inDocument(sampleProfile(), id));
    let current = 0;
    let candidate = structuredClone(resumes[0] ?? sampleProfile());
    const decided = new Map<string, string | undefined>();
    for (let minute = 0; minute < 14; minute += 1) {
      const resume = resumes[current] ?? sampleProfile();
      const path = PATHS[random(PATHS.length)] ?? 'basics/name';
      const value = `Value ${minute}`;
      const there = (profile: Profile) => edit(profile, minute, { op: 'set', path, value });
      switch (random(5)) {
        case 0:
          candidate = there(candidate);
          decided.set(path, value);
          break;
        case 1: {
          const corrected = there(resume);
          candidate = carry(withdrawDecisions(candidate, resume, corrected), corrected);
          resumes[current] = corrected;
          decided.set(path, value);
          break;
        }
        case 2: {
          const value = valueAtPath(candidate, path);
          // What only a person ever said leaves nothing behind that a machine could find again.
          if (value === undefined || !isFound(value)) break;
          candidate = edit(candidate, minute, { op: 'remove', path });
          decided.set(path, undefined);
          break;
        }
        case 3: {
          const fresh = sampleProfile();
          fresh.basics.name = found(`Reading ${minute}`, 0);
          fresh.basics.label = found(`Label ${minute}`, 3);
          const read = carry(resume, inDocument(fresh, `resume-${current + 1}`));
          resumes[current] = read;
          candidate = uniteContacts(candidate, carry(candidate, read), `resume-${current + 1}`);
          break;
        }
        default:
          current = 1 - current;
          candidate = uniteContacts(
            candidate,
            carry(candidate, resumes[current] ?? candidate),
            `resume-${current + 1}`,
          );
      }
      for (const [slot, expected] of decided) {
        expect(textAt(candidate, slot), `seed ${seed}, minute ${minute}, ${slot}`).toBe(expected);
      }
    }
  }
});

function textAt({ basics }: Profile, path: string): string | undefined {
  const slots = { name: basics.name, label: basics.label, city: basics.location.city, summary: basics.summary };
  return Object.entries(slots).find(([name]) => path.endsWith(name))?.[1]?.value;
}
