import { describe, expect, it } from 'vitest';
import type { ExtractedText } from './extracted.ts';
import { outcomeOfProblem, outcomeOfProfile } from './outcome-of.ts';
import { emptyProfile } from './profile.ts';

const value = (text: string): ExtractedText => ({
  value: text,
  raw: text,
  places: [],
  confidence: 0.9,
  source: 'local',
  method: 'test',
  version: '0',
});

describe('outcome of a reading', () => {
  it('names the reason and the next action of an unreadable document', () => {
    const outcome = outcomeOfProblem({ code: 'document.encrypted', detail: 'It opens with a password only.' });
    expect(outcome).toMatchObject({ kind: 'unreadable', nextAction: 'send-unlocked' });
    expect(outcome.reason.message).toContain('locked with a password');
  });
  it('says what is missing when there is no name and no contact', () => {
    const outcome = outcomeOfProfile(emptyProfile(), 0);
    expect(outcome).toMatchObject({ kind: 'missing-information', missing: ['name', 'e-mail or phone'] });
  });
  it('is created, with a review when values need a person', () => {
    const profile = emptyProfile();
    profile.basics.name = value('Ada Example');
    profile.basics.phones = [value('+41441234567')];
    expect(outcomeOfProfile(profile, 0)).toMatchObject({ kind: 'created', nextAction: 'none' });
    expect(outcomeOfProfile(profile, 1)).toMatchObject({ kind: 'created', nextAction: 'review', toCheck: 1 });
  });
});
