import { describe, expect, it } from 'vitest';
import { anonymiseProfile } from './anonymise-profile.ts';
import { found, sampleProfile } from './test-values.ts';

function person() {
  const profile = sampleProfile();
  profile.basics.label = found('Planner', 3);
  profile.basics.summary = found(
    'Mira Beispiel plans ports. Write to mira@beispiel.example or see www.mira.example.',
    4,
  );
  profile.basics.birthDate = found('1990-01-01', 5);
  profile.references = [{ id: 'ref-1', name: found('Olga Referee', 40), reference: undefined }];
  const [first] = profile.work;
  if (first !== undefined) {
    first.highlights = [found('MIRA led the team; a miracle of order', 12)];
    first.url = found('https://hafen.example', 13);
  }
  return profile;
}

describe('a blind CV', () => {
  const text = JSON.stringify(anonymiseProfile(person()));
  it('holds nothing that tells who it is', () => {
    for (const word of ['Mira', 'MIRA', 'Beispiel', 'mira@', 'www.', '1990', 'Olga', 'Bern', 'hafen.example']) {
      expect(text).not.toContain(word);
    }
  });
  it('keeps what the person can do', () => {
    for (const word of ['Planner', 'Hafen AG', 'plans ports', 'Gantt', '2012-03', 'a miracle of order', '"CH"']) {
      expect(text).toContain(word);
    }
  });
  it('points nowhere into the document, and leaves the profile itself as it was', () => {
    const profile = person();
    const before = structuredClone(profile);
    expect(JSON.stringify(anonymiseProfile(profile))).not.toContain('"page"');
    expect(profile).toEqual(before);
  });
});
