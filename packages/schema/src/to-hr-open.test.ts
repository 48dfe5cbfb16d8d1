import { describe, expect, it } from 'vitest';
import { emptyProfile } from './profile.ts';
import { found, foundAs, sampleProfile } from './test-values.ts';
import { toHrOpen } from './to-hr-open.ts';

describe('an HR Open candidate', () => {
  it('has the person, the jobs with their positions, and each keyword as a competency', () => {
    const profile = sampleProfile();
    profile.languages = [{ id: 'l1', language: found('German'), cefr: foundAs('C2' as const) }];
    expect(toHrOpen(profile, 'de')).toEqual({
      person: {
        name: { formattedName: 'Mira Beispiel' },
        communication: {
          address: [{ city: 'Bern', countryCode: 'CH' }],
          email: [{ address: 'mira@beispiel.example' }],
        },
      },
      profiles: [
        {
          languageCode: 'de',
          employment: [
            { organization: { name: 'Hafen AG' }, positionHistories: [{ title: 'Planner' }] },
            {
              organization: { name: 'Nordlicht GmbH' },
              start: '2012-03',
              end: '2015',
              current: false,
              positionHistories: [{ title: 'Clerk', start: '2012-03', end: '2015', current: false }],
            },
          ],
          qualifications: [
            { competencyName: 'Gantt', description: 'Planning' },
            { competencyName: 'SAP', description: 'Planning' },
            {
              competencyIds: [{ value: 'German', schemeId: 'language' }],
              competencyName: 'German',
              proficiencyLevel: { value: 'C2' },
            },
          ],
        },
      ],
    });
  });
  it('says “current” for an end that is open, and gives no end', () => {
    const profile = sampleProfile();
    const [first] = profile.work;
    if (first !== undefined) first.endDate = found('present');
    expect(JSON.stringify(toHrOpen(profile))).toContain('"current":true');
    expect(JSON.stringify(toHrOpen(profile))).not.toContain('present');
  });
  it('of an empty profile is a candidate without anything', () => {
    expect(toHrOpen(emptyProfile())).toEqual({ person: {}, profiles: [{ languageCode: 'en' }] });
  });
});
