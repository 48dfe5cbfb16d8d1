import { describe, expect, it } from 'vitest';
import { CareerArkData } from './api/career-ark.ts';
import { emptyProfile } from './profile.ts';
import { found, sampleProfile } from './test-values.ts';
import { toCareerArk } from './to-career-ark.ts';

describe('the shape of the first requirement document', () => {
  it('has every field, empty where a CV says nothing', () => {
    const data = toCareerArk(emptyProfile());
    expect(data).toEqual({
      personal_info: { name: '', email: '', phone: '', location: '', linkedin: '', portfolio: '', summary: '' },
      work_experience: [],
      education: [],
      skills: [],
      projects: [],
      certifications: [],
      languages: [],
    });
    expect(CareerArkData.safeParse(data).success).toBe(true);
  });
  it('writes months by name, an open end as Present, and makes up no month', () => {
    const profile = sampleProfile();
    const [first, second] = profile.work;
    if (first === undefined || second === undefined) throw new Error('There are two jobs.');
    first.startDate = found('2020-12-01');
    first.endDate = found('present');
    const dates = toCareerArk(profile).work_experience.map((w) => [w.start_date, w.end_date]);
    expect(dates).toEqual([
      ['Dec 2020', 'Present'],
      ['Mar 2012', '2015'],
    ]);
  });
  it('gives an entry the same id in any CV, and two entries never the same', () => {
    const profile = sampleProfile();
    const ids = toCareerArk(profile).work_experience.map((w) => w.id);
    expect(ids).toEqual(['work-', 'work-'].map((start) => expect.stringMatching(new RegExp(`^${start}[0-9a-f]{12}$`))));
    const turned = { ...profile, work: profile.work.toReversed().map((w) => ({ ...w, id: `other-${w.id}` })) };
    expect(toCareerArk(turned).work_experience.map((w) => w.id)).toEqual(ids.toReversed());
    const [first] = profile.work;
    if (first === undefined) throw new Error('There is a job.');
    const twice = toCareerArk({ ...profile, work: [first, first] }).work_experience.map((w) => w.id);
    expect(twice).toEqual([ids[0], `${ids[0]}-2`]);
  });
  it('tells LinkedIn from other addresses, and lists each skill once', () => {
    const profile = sampleProfile();
    profile.basics.profiles = [{ id: 'p1', url: found('https://www.linkedin.com/in/mira') }];
    profile.basics.url = found('https://mira.example');
    profile.skills.push({ id: 's9', name: found('SAP'), keywords: [] });
    const data = toCareerArk(profile);
    expect(data.personal_info).toMatchObject({
      linkedin: 'https://www.linkedin.com/in/mira',
      portfolio: 'https://mira.example',
      location: 'Bern, CH',
    });
    expect(data.skills).toEqual(['Gantt', 'SAP']);
  });
  it('names the skills that a job’s own text names', () => {
    const skills = [{ skill: 'SAP', months: 12, entries: ['work-2'] }];
    expect(toCareerArk(sampleProfile(), { skills }).work_experience.map((w) => w.skills)).toEqual([[], ['SAP']]);
  });
});
