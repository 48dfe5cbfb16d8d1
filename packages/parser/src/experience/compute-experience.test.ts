import { Experience } from '@vitae/schema';
import { readSkillTable } from '@vitae/taxonomy';
import { describe, expect, it } from 'vitest';
import { profileWith, sure } from '../testing/make-profile.ts';
import { computeExperience } from './compute-experience.ts';

const now = '2026-01-15';
const profile = profileWith(
  [
    {
      name: 'Oracle',
      position: 'Python Developer',
      start: '2020-01',
      end: 'present',
      summary: 'Oracle, SQL and Docker.',
    },
    { name: 'Quay Ltd', start: '2019-01', end: '2020-06', highlights: ['Python tools', 'Ran Docker hosts'] },
    { name: 'Elm Ltd', summary: 'Taught Kotlin.' },
  ],
  {
    education: [{ id: 'education-1', startDate: sure('2010-01'), endDate: sure('2015-01'), courses: [] }],
    volunteer: [{ id: 'volunteer-1', startDate: sure('2016-01'), endDate: sure('2018-01'), highlights: [] }],
  },
);

describe('experience', () => {
  const experience = computeExperience(profile, { now });
  const of = (skill: string) => experience.skills.find((one) => one.skill === skill);

  it('counts overlaps once, and neither school nor volunteering', () => {
    expect(experience.months).toBe(85);
    expect(experience.entries).toEqual(['work-1', 'work-2']);
    expect(experience.uncounted).toEqual(['work-3']);
    expect(Experience.parse(experience)).toEqual(experience);
  });
  it('counts the months of a skill with its proof', () => {
    expect(of('Python')).toEqual({ skill: 'Python', months: 85, lastUsed: '2026-01', entries: ['work-1', 'work-2'] });
    expect(of('SQL')).toEqual({ skill: 'SQL', months: 73, lastUsed: '2026-01', entries: ['work-1'] });
    expect(of('Kotlin')).toEqual({ skill: 'Kotlin', months: 0, entries: ['work-3'] });
    expect(experience.skills[0]?.months).toBe(85);
  });
  it('takes the employer for no skill', () => {
    expect(experience.skills.some(({ skill }) => skill.startsWith('Oracle'))).toBe(false);
  });
  it('goes by another taxonomy when it gets one', () => {
    const skills = readSkillTable('own', '# Own\nHost keeping = Docker hosts');
    const taxonomy = { skills, find: () => undefined, withBroader: () => [] };
    expect(computeExperience(profile, { now, taxonomy }).skills.map(({ skill }) => skill)).toEqual(['Host keeping']);
  });
});
